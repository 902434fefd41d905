// SPDX-License-Identifier: MIT
#include "model/markdown/markdown_tree.h"

#include "model/markdown/cmark_handles.h"
#include "model/markdown/fences.h"
#include "model/markdown/quoted_speech.h"
#include "model/markdown/source_pieces.h"

#include <algorithm>

namespace waymark::markdown {

namespace {

// Deeper than any text a person writes; what lies deeper is kept as plain text, so that no text can exhaust
// the stack.
constexpr int deepest = 100;

// Bounds what is parsed again for each stretch between fences.
constexpr std::size_t most_definitions = 64u << 10;

NodeKind kind_of(cmark_node_type type) {
  switch (type) {
  case CMARK_NODE_BLOCK_QUOTE:
    return NodeKind::block_quote;
  case CMARK_NODE_LIST:
    return NodeKind::list;
  case CMARK_NODE_ITEM:
    return NodeKind::item;
  case CMARK_NODE_CODE_BLOCK:
    return NodeKind::code_block;
  case CMARK_NODE_HTML_BLOCK:
    return NodeKind::html_block;
  case CMARK_NODE_PARAGRAPH:
    return NodeKind::paragraph;
  case CMARK_NODE_HEADING:
    return NodeKind::heading;
  case CMARK_NODE_THEMATIC_BREAK:
    return NodeKind::thematic_break;
  case CMARK_NODE_SOFTBREAK:
    return NodeKind::soft_break;
  case CMARK_NODE_LINEBREAK:
    return NodeKind::line_break;
  case CMARK_NODE_CODE:
    return NodeKind::code;
  case CMARK_NODE_HTML_INLINE:
    return NodeKind::html_inline;
  case CMARK_NODE_EMPH:
    return NodeKind::emphasis;
  case CMARK_NODE_STRONG:
    return NodeKind::strong;
  case CMARK_NODE_LINK:
    return NodeKind::link;
  case CMARK_NODE_IMAGE:
    return NodeKind::image;
  default:
    return NodeKind::text;
  }
}

std::string text_or_empty(const char* text) {
  return text ? text : "";
}

// Turns cmark's tree for one stretch between fences into Nodes.
class Converter {
public:
  Converter(std::string_view source, Span part)
      : m_source(source), m_part(part), m_lines(source.substr(part.begin, part.size())) {}

  void children(cmark_node* parent, Node& into, int depth) {
    for (cmark_node* child = cmark_node_first_child(parent); child; child = cmark_node_next(child))
      into.children.push_back(convert(child, depth));
  }

private:
  Node convert(cmark_node* from, int depth) {
    Node node;
    node.kind = kind_of(cmark_node_get_type(from));
    if (is_block(node.kind))
      node.span = span_of(from);
    read_values(from, node);
    if (depth >= deepest)
      return flattened(std::move(node));
    const bool container = node.kind == NodeKind::block_quote || node.kind == NodeKind::item;
    if (container)
      m_containers.push_back(node.kind == NodeKind::block_quote ? Container::quote : Container::item);
    children(from, node, depth + 1);
    if (container)
      m_containers.pop_back();
    if (node.kind == NodeKind::paragraph || node.kind == NodeKind::heading) {
      locate_inlines(m_source, node, m_containers);
      find_quoted_speech(node.children);
    }
    return node;
  }

  void read_values(cmark_node* from, Node& node) const {
    node.literal = text_or_empty(cmark_node_get_literal(from));
    switch (node.kind) {
    case NodeKind::heading:
      node.level = cmark_node_get_heading_level(from);
      break;
    case NodeKind::list:
      node.ordered = cmark_node_get_list_type(from) == CMARK_ORDERED_LIST;
      node.start = cmark_node_get_list_start(from);
      node.tight = cmark_node_get_list_tight(from) != 0;
      break;
    case NodeKind::link:
    case NodeKind::image:
      node.url = text_or_empty(cmark_node_get_url(from));
      node.title = text_or_empty(cmark_node_get_title(from));
      break;
    case NodeKind::code_block:
      node.title = text_or_empty(cmark_node_get_fence_info(from));
      break;
    default:
      break;
    }
  }

  Node flattened(Node node) const {
    if (!is_block(node.kind))
      return node;
    Node text;
    text.kind = NodeKind::text;
    text.span = node.span;
    text.literal = std::string(slice(m_source, node.span));
    text.pieces = {{0, text.literal.size(), node.span.begin, text.literal.size()}};
    node.kind = NodeKind::paragraph;
    node.children = {std::move(text)};
    return node;
  }

  Span span_of(cmark_node* node) const {
    Span span;
    span.begin = place(cmark_node_get_start_line(node), cmark_node_get_start_column(node) - 1);
    span.end = std::max(span.begin, place(cmark_node_get_end_line(node), cmark_node_get_end_column(node)));
    return span;
  }

  // cmark counts columns in bytes.
  std::size_t place(int line, int column) const {
    const Span of_line = m_lines.line_span(line);
    const auto bytes = static_cast<std::size_t>(std::max(column, 0));
    return m_part.begin + std::min(of_line.begin + bytes, of_line.end);
  }

  std::string_view m_source;
  Span m_part;
  LineMap m_lines;
  std::vector<Container> m_containers;
};

bool is_definition(std::string_view line) {
  const auto bracket = line.find_first_not_of(' ');
  return bracket != std::string_view::npos && bracket <= 3 && line[bracket] == '[' &&
         line.find("]:") != std::string_view::npos;
}

class Parser {
public:
  Parser(std::string_view source, Span part)
      : m_source(source), m_part(part), m_fences(find_fences(source, part)) {
    find_definitions();
  }

  Node parse() {
    Node document;
    document.kind = NodeKind::document;
    document.span = m_part;
    fill(document, m_part.begin, 0);
    return document;
  }

private:
  // Adds what stands from `from` on to `into`, up to the fence that closes it; returns where that fence
  // begins.
  std::size_t fill(Node& into, std::size_t from, int depth) {
    while (m_next < m_fences.size()) {
      const Fence& fence = m_fences[m_next];
      add_markdown({from, fence.line.begin}, into);
      from = fence.line.end;
      if (!fence.opens && depth > 0)
        return fence.line.begin; // the caller takes the fence
      if (!fence.opens) {
        ++m_next; // closes nothing: not text
      } else if (depth >= deepest) {
        from = skip_div();
      } else {
        from = add_div(into, depth);
      }
    }
    add_markdown({from, m_part.end}, into);
    return m_part.end;
  }

  std::size_t add_div(Node& into, int depth) {
    const Fence& opening = m_fences[m_next++];
    Node div;
    div.kind = NodeKind::div;
    div.attributes = opening.attributes;
    div.inner.begin = opening.line.end;
    div.inner.end = fill(div, opening.line.end, depth + 1);
    div.closed = m_next < m_fences.size();
    const std::size_t after = div.closed ? m_fences[m_next++].line.end : m_part.end;
    div.span = {opening.line.begin, after};
    while (div.span.end > div.span.begin &&
           (m_source[div.span.end - 1] == '\n' || m_source[div.span.end - 1] == '\r'))
      --div.span.end;
    into.children.push_back(std::move(div));
    return after;
  }

  // A block nested deeper than any author means is left out whole: whom it is for could no longer be told.
  std::size_t skip_div() {
    for (int open = 0; m_next < m_fences.size();) {
      const Fence& fence = m_fences[m_next++];
      open += fence.opens ? 1 : -1;
      if (open == 0)
        return fence.line.end;
    }
    return m_part.end;
  }

  void add_markdown(Span part, Node& into) {
    const std::string_view text = slice(m_source, part);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
      return;
    CmarkNode tree = with_definitions(text);
    Converter(m_source, part).children(tree.get(), into, 0);
  }

  // Link definitions count in the whole module, but each stretch is parsed alone: they are lent to it behind
  // its end.
  CmarkNode with_definitions(std::string_view text) const {
    if (!m_definitions.empty() && text.find('[') != std::string_view::npos) {
      const std::string lent = std::string(text) + "\n\n" + m_definitions;
      CmarkNode tree(cmark_parse_document(lent.data(), lent.size(), CMARK_OPT_DEFAULT));
      cmark_node* last = cmark_node_last_child(tree.get());
      const int lines = LineMap(text).line_count();
      if (!last || cmark_node_get_end_line(last) <= lines)
        return tree;
    }
    return CmarkNode(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
  }

  void find_definitions() {
    if (m_fences.empty())
      return;
    const auto text = slice(m_source, m_part);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const auto line = text.substr(begin, end - begin);
      if (is_definition(line) && m_definitions.size() < most_definitions)
        m_definitions.append(line).append("\n");
      begin = end + 1;
    }
  }

  std::string_view m_source;
  Span m_part;
  std::vector<Fence> m_fences;
  std::size_t m_next = 0;
  std::string m_definitions;
};

void append_plain(const Node& node, std::string& text) {
  switch (node.kind) {
  case NodeKind::text:
  case NodeKind::code:
  case NodeKind::code_block:
    text += node.literal;
    return;
  case NodeKind::soft_break:
    text += ' ';
    return;
  case NodeKind::line_break:
    text += '\n';
    return;
  default:
    break;
  }
  for (const Node& child : node.children) {
    if (is_block(child.kind) && !text.empty() && text.back() != '\n')
      text += '\n';
    append_plain(child, text);
  }
}

} // namespace

bool is_block(NodeKind kind) {
  return kind <= NodeKind::thematic_break;
}

Node parse(std::string_view source, Span part) {
  return Parser(source, part).parse();
}

std::string plain_text(const Node& node) {
  std::string text;
  append_plain(node, text);
  return text;
}

std::size_t source_of(const Node& node, std::size_t offset) {
  for (const Piece& piece : node.pieces)
    if (offset < piece.literal + piece.length)
      return piece.source + (piece.substituted() ? 0 : offset - std::min(offset, piece.literal));
  return node.pieces.empty() ? node.span.begin : node.pieces.back().source + node.pieces.back().source_length;
}

} // namespace waymark::markdown
