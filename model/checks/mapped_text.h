// SPDX-License-Identifier: MIT
#pragma once
#include "model/markdown/markdown_tree.h"
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// A text made out of another one that knows where its parts stand there. Built front to back in O(n).
class MappedText {
public:
  /// Bytes that are the same in the other text, where they begin at `source`.
  void add_copy(std::string_view copied, std::size_t source);
  /// Words that stand for `source`, which spells them in another way.
  void add_instead(std::string_view shown, Span source);
  /// Words that stand nowhere in the other text.
  void add_made(std::string_view shown) { m_text += shown; }
  /// A part of another text that is made out of the same one.
  void add_part(const MappedText& other, Span part);

  /// A text made out of `middle`, which is made out of the same one as this.
  void add_through(const MappedText& other, const MappedText& middle);

  const std::string& text() const { return m_text; }
  const std::vector<markdown::Piece>& pieces() const { return m_pieces; }

private:
  void add_piece(const markdown::Piece& piece);
  std::string m_text;
  std::vector<markdown::Piece> m_pieces; // ascending, `literal` counts in m_text
};

/// The pieces that cover `part` of a text, their `literal` counted from its beginning.
std::vector<markdown::Piece> pieces_within(const std::vector<markdown::Piece>& pieces, Span part);

/// Where a stretch of a text with such pieces stands in the other text. Empty stretches are a place.
Span source_span_of(const std::vector<markdown::Piece>& pieces, Span in_text);

/// The pieces leading one step further back: `middle` is what their text is made out of.
std::vector<markdown::Piece> through(const std::vector<markdown::Piece>& pieces, const MappedText& middle);

} // namespace waymark::checks
