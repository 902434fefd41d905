// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark::merge {

/// How a text writes apostrophes and quotation marks, so that new words of one side follow when the other
/// side changed all of them. Only from curly to straight: the other way would need to know which of two
/// curly marks is meant.
struct HouseStyle {
  bool straight_apostrophes = false, straight_quotes = false;
  bool changes() const { return straight_apostrophes || straight_quotes; }
};

/// The style that one side changed the base's to: the base has curly marks and the side none, but straight
/// ones.
HouseStyle changed_style(std::string_view base, std::string_view side);

std::string in_style(std::string_view text, const HouseStyle& style);

} // namespace waymark::merge
