// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::merge {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What a whole file wears and no sentence is about: its line endings and a byte order mark.
struct Dress {
  bool carriage_returns = false, byte_order_mark = false;
  bool operator==(const Dress&) const = default;
};

/// Nothing is said about a text whose lines end differently: it keeps its endings, as words.
Dress dress_of(std::string_view text);

/// Whoever changed it wins.
Dress merged_dress(const Dress& base, const Dress& ours, const Dress& theirs);

std::string in_dress(std::string_view text, const Dress& dress);

} // namespace waymark::merge
