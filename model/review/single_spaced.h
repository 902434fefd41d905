// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::review {

/// A text with every run of blanks and line breaks read as one space, so that words can be looked for however
/// they are wrapped.
struct SingleSpaced {
  explicit SingleSpaced(std::string_view source);
  /// Every place of words (single spaced themselves), as bytes of the source; they may overlap.
  std::vector<Span> places_of(std::string_view words, std::size_t at_most) const;

  std::string text;
  std::vector<std::size_t> from; ///< for each byte of `text`, its place in the source
};

} // namespace waymark::review
