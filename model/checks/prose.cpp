// SPDX-License-Identifier: MIT
#include "model/checks/prose.h"

#include "model/checks/ini_file.h"

#include <algorithm>

namespace waymark::checks {

using markdown::Node;
using markdown::NodeKind;
using markdown::Piece;

namespace {

void add_piece(Passage& passage, const Piece& piece) {
  if (!passage.pieces.empty()) {
    Piece& last = passage.pieces.back();
    const bool follows =
        last.literal + last.length == piece.literal && last.source + last.source_length == piece.source;
    if (follows && !last.substituted() && !piece.substituted()) {
      last.length += piece.length;
      last.source_length += piece.source_length;
      return;
    }
  }
  passage.pieces.push_back(piece);
}

void add_literal(Passage& passage, const Node& node, const std::string& shown) {
  const std::size_t base = passage.text.size();
  passage.text += shown;
  // Where the places of single letters are not known, the whole stands for the whole.
  if (node.pieces.empty() && !shown.empty() && !node.span.empty())
    add_piece(passage, {base, shown.size(), node.span.begin, node.span.size()});
  for (Piece piece : node.pieces) {
    piece.literal += base;
    add_piece(passage, piece);
  }
}

bool is_bare_address(const Node& link) {
  return link.children.size() == 1 && link.children.front().kind == NodeKind::text &&
         (link.children.front().literal == link.url || "mailto:" + link.children.front().literal == link.url);
}

void add_inline(Passage& passage, const Node& node, LineEnds line_ends) {
  switch (node.kind) {
  case NodeKind::text:
    add_literal(passage, node, node.literal);
    return;
  case NodeKind::code:
    // The same number of bytes keeps the places right.
    add_literal(passage, node, std::string(node.literal.size(), '*'));
    return;
  case NodeKind::soft_break:
  case NodeKind::line_break:
    add_piece(passage, {passage.text.size(), 1, node.span.begin, std::max<std::size_t>(node.span.size(), 1)});
    passage.text += line_ends == LineEnds::kept ? '\n' : ' ';
    return;
  case NodeKind::image:
  case NodeKind::html_inline:
    return;
  case NodeKind::link:
    if (is_bare_address(node)) {
      add_literal(passage, node.children.front(), std::string(node.children.front().literal.size(), '*'));
      return;
    }
    break;
  default:
    break;
  }
  for (const Node& child : node.children)
    add_inline(passage, child, line_ends);
}

// The second line of a table has nothing but bars, hyphens and colons.
bool is_table(std::string_view text) {
  const auto begin = text.find('\n');
  if (begin == std::string_view::npos || text.find('|') == std::string_view::npos)
    return false;
  const auto second = text.substr(begin + 1, text.find('\n', begin + 1) - begin - 1);
  return second.find('-') != std::string_view::npos && second.find('|') != std::string_view::npos &&
         second.find_first_not_of("|-: ") == std::string_view::npos;
}

Span trimmed_within(std::string_view text, Span span) {
  const auto inner = trimmed(slice(text, span));
  const auto begin = inner.empty() ? span.begin : static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

class Walk {
public:
  Walk(Prose& prose, std::string extension, LineEnds line_ends)
      : m_prose(prose), m_extension(std::move(extension)), m_line_ends(line_ends) {
    m_switches = std::make_shared<const Switches>();
    m_prose.summary.label = "summary" + m_extension;
  }

  void blocks(const std::vector<Node>& nodes, const std::string& label) {
    std::string own = label;
    for (const Node& node : nodes) {
      block(node, own);
      // As in Vale, what follows in the same item or quote is plain text.
      if (node.kind == NodeKind::paragraph)
        own.clear();
    }
  }

  void finish() {
    std::move(m_alternatives.begin(), m_alternatives.end(), std::back_inserter(m_prose.blocks));
    Switches last = *m_switches;
    last.rules.clear();
    m_prose.at_end = std::make_shared<const Switches>(last);
    m_prose.summary.switches = m_prose.at_end;
  }

private:
  void block(const Node& node, const std::string& label) {
    switch (node.kind) {
    case NodeKind::paragraph:
      return add(node, label.empty() ? "text" : label, Counts::in_summary);
    case NodeKind::heading:
      ++m_prose.counts["heading_h" + std::to_string(node.level)];
      return add(node, "text.heading.h" + std::to_string(node.level), Counts::apart);
    case NodeKind::code_block:
      ++m_prose.counts["pre"];
      return;
    case NodeKind::html_block:
      return comment(node.literal);
    case NodeKind::block_quote:
      ++m_prose.counts["blockquote"];
      return blocks(node.children, "text.blockquote");
    case NodeKind::list:
      ++m_prose.counts["list"];
      for (const Node& item : node.children)
        blocks(item.children, "text.list");
      return;
    case NodeKind::div:
      return div(node);
    default:
      return blocks(node.children, label);
    }
  }

  void div(const Node& node) {
    const std::string kind = node.attributes.kind();
    const std::string outer = m_only_for;
    if (kind == "quoted" || kind == "chat")
      m_prose.quoted.push_back(node.span);
    if (kind == "teacher-note")
      m_only_for = "teachers";
    else if (kind == "parent-note")
      m_only_for = "parents";
    blocks(node.children, {});
    m_only_for = outer;
  }

  enum class Counts { in_summary, apart };

  void add(const Node& node, const std::string& label, Counts counts) {
    Passage passage = passage_of(node, m_line_ends);
    passage.label = label + m_extension;
    passage.only_for = m_only_for;
    passage.switches = m_switches;
    inline_parts(node);
    if (trimmed(passage.text).empty())
      return;
    if (counts == Counts::in_summary && passage.text.find('|') != std::string::npos)
      if (Passage by_lines = passage_of(node); is_table(by_lines.text)) {
        by_lines.only_for = m_only_for;
        by_lines.switches = m_switches;
        return add_cells(by_lines);
      }
    if (counts == Counts::in_summary)
      append_to_summary(passage);
    m_prose.blocks.push_back(std::move(passage));
  }

  // CommonMark has no tables, so one comes as a paragraph. Each cell is a text of its own and none is prose.
  void add_cells(const Passage& table) {
    bool header = true;
    for (std::size_t from = 0; from < table.text.size();) {
      const auto end = std::min(table.text.find_first_of("|\n", from), table.text.size());
      const Span cell = trimmed_within(table.text, {from, end});
      const bool rule = slice(table.text, cell).find_first_not_of(":- ") == std::string_view::npos;
      header = header && !(rule && !cell.empty());
      if (!rule && !cell.empty()) {
        Passage passage =
            part_of(table, cell, "text.table." + std::string(header ? "header" : "cell") + m_extension);
        m_prose.blocks.push_back(std::move(passage));
      }
      from = end + 1;
    }
  }

  void append_to_summary(const Passage& passage) {
    const std::size_t base = m_prose.summary.text.size();
    m_prose.summary.text += passage.text + "\n\n";
    for (Piece piece : passage.pieces) {
      piece.literal += base;
      m_prose.summary.pieces.push_back(piece);
    }
  }

  // Pictures' alternative texts and switches that stand inside the words.
  void inline_parts(const Node& node) {
    for (const Node& child : node.children) {
      if (child.kind == NodeKind::image) {
        Passage alternative = passage_of(child, m_line_ends);
        alternative.label = "text.attr.alt" + m_extension;
        alternative.only_for = m_only_for;
        alternative.switches = m_switches;
        if (!trimmed(alternative.text).empty())
          m_alternatives.push_back(std::move(alternative));
      } else if (child.kind == NodeKind::html_inline) {
        comment(child.literal);
      } else {
        if (child.kind == NodeKind::quoted)
          m_prose.quoted.push_back(child.inner);
        inline_parts(child);
      }
    }
  }

  void comment(std::string_view html) {
    // One HTML block may hold several comments.
    while (!html.empty()) {
      const auto end = html.find("-->");
      if (end == std::string_view::npos)
        return;
      const auto begin = html.rfind("<!--", end);
      if (begin != std::string_view::npos && begin + 4 <= end)
        if (const auto changed = m_switches->changed_by(html.substr(begin + 4, end - begin - 4)))
          m_switches = std::make_shared<const Switches>(*changed);
      html.remove_prefix(end + 3);
    }
  }

  Prose& m_prose;
  std::string m_extension;
  LineEnds m_line_ends;
  std::shared_ptr<const Switches> m_switches;
  std::vector<Passage> m_alternatives;
  std::string m_only_for;
};

} // namespace

Passage passage_of(const Node& block, LineEnds line_ends) {
  Passage passage;
  for (const Node& child : block.children)
    add_inline(passage, child, line_ends);
  return passage;
}

Prose read_prose(const Node& document, const std::string& extension, LineEnds line_ends) {
  Prose prose;
  Walk walk(prose, extension, line_ends);
  walk.blocks(document.children, {});
  walk.finish();
  return prose;
}

Prose read_plain_prose(const MappedText& text, const std::string& extension) {
  Prose prose;
  prose.at_end = std::make_shared<const Switches>();
  Passage& whole = prose.blocks.emplace_back();
  whole.text = text.text();
  whole.pieces = text.pieces();
  whole.label = "text" + extension;
  whole.switches = prose.at_end;
  return prose;
}

} // namespace waymark::checks
