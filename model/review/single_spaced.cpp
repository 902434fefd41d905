// SPDX-License-Identifier: MIT
#include "model/review/single_spaced.h"

namespace waymark::review {

SingleSpaced::SingleSpaced(std::string_view source) {
  text.reserve(source.size());
  from.reserve(source.size());
  for (std::size_t at = 0; at < source.size(); ++at) {
    const char c = source[at];
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (blank && !text.empty() && text.back() == ' ')
      continue;
    text += blank ? ' ' : c;
    from.push_back(at);
  }
}

std::vector<Span> SingleSpaced::places_of(std::string_view words, std::size_t at_most) const {
  std::vector<Span> places;
  if (words.empty())
    return places;
  for (std::size_t at = text.find(words); at != std::string::npos && places.size() < at_most;
       at = text.find(words, at + 1))
    places.push_back({from[at], from[at + words.size() - 1] + 1});
  return places;
}

} // namespace waymark::review
