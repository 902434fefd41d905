// SPDX-License-Identifier: MIT
#include "model/checks/mapped_text.h"

#include <algorithm>

namespace waymark::checks {

using markdown::Piece;

namespace {

bool ends_before(const Piece& piece, std::size_t offset) {
  return piece.literal + piece.length <= offset;
}

} // namespace

void MappedText::add_piece(const Piece& piece) {
  if (!m_pieces.empty() && !piece.substituted()) {
    Piece& last = m_pieces.back();
    const bool follows =
        last.literal + last.length == piece.literal && last.source + last.source_length == piece.source;
    if (follows && !last.substituted()) {
      last.length += piece.length;
      last.source_length += piece.length;
      return;
    }
  }
  m_pieces.push_back(piece);
}

void MappedText::add_copy(std::string_view copied, std::size_t source) {
  if (copied.empty())
    return;
  add_piece({m_text.size(), copied.size(), source, copied.size()});
  m_text += copied;
}

void MappedText::add_instead(std::string_view shown, Span source) {
  if (!shown.empty())
    add_piece({m_text.size(), shown.size(), source.begin, source.size()});
  m_text += shown;
}

void MappedText::add_part(const MappedText& other, Span part) {
  const std::size_t base = m_text.size();
  for (Piece piece : pieces_within(other.m_pieces, part)) {
    piece.literal += base;
    add_piece(piece);
  }
  m_text.append(other.m_text, part.begin, part.size());
}

void MappedText::add_through(const MappedText& other, const MappedText& middle) {
  const std::size_t base = m_text.size();
  for (Piece piece : through(other.m_pieces, middle)) {
    piece.literal += base;
    add_piece(piece);
  }
  m_text += other.m_text;
}

std::vector<Piece> pieces_within(const std::vector<Piece>& pieces, Span part) {
  std::vector<Piece> within;
  auto piece = std::lower_bound(pieces.begin(), pieces.end(), part.begin, ends_before);
  for (; piece != pieces.end() && piece->literal < part.end; ++piece) {
    Piece cut = *piece;
    const std::size_t end = std::min(piece->literal + piece->length, part.end);
    if (!piece->substituted() && piece->literal < part.begin)
      cut.source += part.begin - piece->literal;
    cut.literal = std::max(cut.literal, part.begin);
    cut.length = end - cut.literal;
    if (!piece->substituted())
      cut.source_length = cut.length;
    cut.literal -= part.begin;
    within.push_back(cut);
  }
  return within;
}

Span source_span_of(const std::vector<Piece>& pieces, Span in_text) {
  if (pieces.empty())
    return {};
  const auto first = std::lower_bound(pieces.begin(), pieces.end(), in_text.begin, ends_before);
  if (first == pieces.end()) {
    const std::size_t end = pieces.back().source + pieces.back().source_length;
    return {end, end};
  }
  const std::size_t inside = in_text.begin > first->literal ? in_text.begin - first->literal : 0;
  Span span;
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

std::vector<Piece> through(const std::vector<Piece>& pieces, const MappedText& middle) {
  std::vector<Piece> led;
  for (const Piece& piece : pieces) {
    const Span place{piece.source, piece.source + piece.source_length};
    if (piece.substituted()) {
      const Span source = source_span_of(middle.pieces(), place);
      led.push_back({piece.literal, piece.length, source.begin, source.size()});
      continue;
    }
    for (Piece part : pieces_within(middle.pieces(), place)) {
      part.literal += piece.literal;
      led.push_back(part);
    }
  }
  return led;
}

} // namespace waymark::checks
