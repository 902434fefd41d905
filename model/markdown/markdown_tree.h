// SPDX-License-Identifier: MIT
#pragma once
#include "model/markdown/attributes.h"
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::markdown {

enum class NodeKind {
  // blocks
  document,
  div, // a fenced div (::: kind), ours
  block_quote,
  list,
  item,
  code_block,
  html_block,
  paragraph,
  heading,
  thematic_break,
  // inlines
  text,
  soft_break,
  line_break,
  code,
  html_inline,
  emphasis,
  strong,
  link,
  image,
  quoted, // words of somebody else: [words]{.quoted}, ours
};

/// A stretch of a node's literal that stands in the source: `length` bytes of literal from `literal` on are
/// the bytes of the source from `source` on, unless `substituted`, when the source spells them in another way
/// (an entity, an escape) with `source_length` bytes.
struct Piece {
  std::size_t literal = 0;
  std::size_t length = 0;
  std::size_t source = 0;
  std::size_t source_length = 0;
  bool substituted() const { return length != source_length; }
  bool operator==(const Piece&) const = default;
};

/// One node of a parsed text; a plain value that owns its children.
struct Node {
  NodeKind kind = NodeKind::document;
  Span span;  ///< bytes of the source; blocks: whole lines without the last line ending; div: with its fences
  Span inner; ///< div and quoted only: the bytes between its fences or marks
  std::string literal; ///< text, code, code_block, html
  std::string url;     ///< link, image
  std::string title;   ///< link, image; code_block: info string
  int level = 0;       ///< heading: 1 to 6
  bool ordered = false;
  int start = 1;     ///< ordered list: first number
  bool tight = true; ///< list
  bool closed =
      true; ///< div: whether a closing fence was found; an unclosed one lasts to the end of the text
  Attributes attributes;     ///< div
  std::vector<Piece> pieces; ///< text, code: where the literal stands in the source, ascending in both
  std::vector<Node> children;
};

bool is_block(NodeKind kind);

/// Parses fenced divs around CommonMark (cmark, smart punctuation off, raw HTML kept as html nodes). `part`
/// is the range of `source` to read; all spans are offsets in `source`. Never throws: any bytes are some
/// document. Invalid UTF-8 must be replaced by the caller first (see with_valid_utf8).
Node parse(std::string_view source, Span part);
inline Node parse(std::string_view source) {
  return parse(source, {0, source.size()});
}

/// The visible words of a node: text and code literals, breaks as one space or line feed, images as their
/// alternative text.
std::string plain_text(const Node& node);

/// The byte of the source at which byte `offset` of the node's literal stands (text and code nodes).
std::size_t source_of(const Node& node, std::size_t offset);

} // namespace waymark::markdown
