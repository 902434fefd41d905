// SPDX-License-Identifier: MIT
#include "model/checks/passage.h"

#include <algorithm>

namespace waymark::checks {

using markdown::Piece;

bool Switches::allow(std::string_view rule) const {
  if (all_off)
    return false;
  if (rules.empty())
    return true;
  if (const auto own = rules.find(std::string(rule)); own != rules.end())
    return own->second;
  const auto style = rules.find(std::string(rule.substr(0, rule.find('.'))));
  return style == rules.end() || style->second;
}

Span Passage::source_span(Span in_text) const {
  if (pieces.empty())
    return {};
  const auto ends_before = [](const Piece& piece, std::size_t offset) {
    return piece.literal + piece.length <= offset;
  };
  auto first = std::lower_bound(pieces.begin(), pieces.end(), in_text.begin, ends_before);
  Span span;
  if (first == pieces.end()) {
    const Piece& last = pieces.back();
    span.begin = span.end = last.source + last.source_length;
    return span;
  }
  const std::size_t inside = in_text.begin > first->literal ? in_text.begin - first->literal : 0;
  span.begin = first->source + (first->substituted() ? 0 : inside);
  if (in_text.empty())
    return {span.begin, span.begin};
  auto last = std::lower_bound(first, pieces.end(), in_text.end,
                               [](const Piece& piece, std::size_t offset) { return piece.literal < offset; });
  if (last != first)
    --last;
  const std::size_t taken = std::min(in_text.end - std::min(in_text.end, last->literal), last->length);
  span.end = last->source + (last->substituted() ? last->source_length : taken);
  span.end = std::max(span.end, span.begin);
  return span;
}

Passage part_of(const Passage& whole, Span span, const std::string& label) {
  Passage part;
  part.text = whole.text.substr(span.begin, span.size());
  part.label = label;
  part.parent = whole.label;
  part.only_for = whole.only_for;
  part.switches = whole.switches;
  auto piece = std::lower_bound(
      whole.pieces.begin(), whole.pieces.end(), span.begin,
      [](const Piece& each, std::size_t offset) { return each.literal + each.length <= offset; });
  for (; piece != whole.pieces.end() && piece->literal < span.end; ++piece) {
    Piece cut = *piece;
    const std::size_t end = std::min(piece->literal + piece->length, span.end);
    if (!piece->substituted() && piece->literal < span.begin) {
      const std::size_t skipped = span.begin - piece->literal;
      cut.literal += skipped;
      cut.source += skipped;
    }
    cut.literal = std::max(cut.literal, span.begin);
    cut.length = end - cut.literal;
    if (!piece->substituted())
      cut.source_length = cut.length;
    cut.literal -= span.begin;
    part.pieces.push_back(cut);
  }
  return part;
}

} // namespace waymark::checks
