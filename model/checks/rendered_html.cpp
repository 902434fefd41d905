// SPDX-License-Identifier: MIT
#include "model/checks/rendered_html.h"

#include "model/checks/footnotes.h"
#include "model/checks/github_markdown.h"
#include "model/checks/ini_file.h"
#include "model/markdown/markdown_tree.h"

#include <algorithm>

namespace waymark::checks {

using markdown::Node;
using markdown::NodeKind;
using markdown::Piece;

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text)
    out += c == '&'   ? "&amp;"
           : c == '<' ? "&lt;"
           : c == '>' ? "&gt;"
           : c == '"' ? "&quot;"
                      : std::string(1, c);
  return out;
}

// The words of text and code nodes with their places.
MappedText words_of(const Node& node) {
  MappedText words;
  const std::string_view literal = node.literal;
  std::size_t done = 0;
  for (const Piece& piece : node.pieces) {
    words.add_made(literal.substr(done, piece.literal - done));
    const auto part = literal.substr(piece.literal, piece.length);
    if (piece.substituted())
      words.add_instead(part, {piece.source, piece.source + piece.source_length});
    else
      words.add_copy(part, piece.source);
    done = piece.literal + piece.length;
  }
  // Where the places of single letters are not known, the whole stands for the whole.
  if (node.pieces.empty() && !node.span.empty())
    words.add_instead(literal, node.span);
  else
    words.add_made(literal.substr(done));
  return words;
}

std::vector<Span> lines_of(std::string_view text, Span part) {
  std::vector<Span> lines;
  for (std::size_t from = part.begin; from < part.end;) {
    const std::size_t end = std::min(text.find('\n', from), part.end);
    lines.push_back({from, end});
    from = end + 1;
  }
  return lines;
}

class Renderer {
public:
  Renderer(std::string_view source, FootnoteNumbers& footnotes) : m_source(source), m_footnotes(footnotes) {}

  void blocks(const std::vector<Node>& nodes, bool tight = false) {
    for (const Node& node : nodes)
      block(node, tight);
  }

  // The blocks of a footnote; its last paragraph leads back to where it is called.
  void note(const std::vector<Node>& nodes, const std::string& way_back) {
    m_way_back = way_back;
    m_last = nodes.empty() ? nullptr : &nodes.back();
    blocks(nodes);
    if (!m_last || m_last->kind != NodeKind::paragraph)
      made(way_back);
  }

  MappedText result() { return std::move(m_html); }

private:
  void made(std::string_view tag) { m_html.add_made(tag); }

  void block(const Node& node, bool tight) {
    switch (node.kind) {
    case NodeKind::paragraph:
      return paragraph(node, tight);
    case NodeKind::heading: {
      const std::string tag = "h" + std::to_string(node.level) + ">";
      made("<" + tag);
      inlines(node.children);
      return made("</" + tag + "\n");
    }
    case NodeKind::code_block:
      made("<pre><code>");
      made(escaped(node.literal));
      return made("</code></pre>\n");
    case NodeKind::html_block:
      return html_block(node);
    case NodeKind::thematic_break:
      return made("<hr>\n");
    case NodeKind::block_quote:
      made("<blockquote>\n");
      blocks(node.children);
      return made("</blockquote>\n");
    case NodeKind::list:
      return list(node);
    default:
      return blocks(node.children, tight);
    }
  }

  void list(const Node& node) {
    made(node.ordered ? "<ol>\n" : "<ul>\n");
    for (const Node& item : node.children) {
      made("<li>");
      blocks(item.children, node.tight);
      made("</li>\n");
    }
    made(node.ordered ? "</ol>\n" : "</ul>\n");
  }

  void paragraph(const Node& node, bool tight) {
    if (slice(m_source, node.span).find('|') != std::string_view::npos) {
      const auto lines = bare_lines(node.span);
      if (const auto found = find_table(m_source, lines)) {
        if (found->first_line > 0)
          part_of_paragraph({lines.front().begin, lines[found->first_line - 1].end});
        return table(*found);
      }
    }
    if (!tight)
      made("<p>");
    inlines(node.children);
    if (&node == m_last)
      made(m_way_back);
    made(tight ? "\n" : "</p>\n");
  }

  // The lines of a block without the marks of the quotes that it stands in.
  std::vector<Span> bare_lines(Span block) const {
    auto lines = lines_of(m_source, block);
    for (std::size_t i = 1; i < lines.size(); ++i)
      while (lines[i].begin < lines[i].end &&
             std::string_view(" \t>").find(m_source[lines[i].begin]) != std::string_view::npos)
        ++lines[i].begin;
    return lines;
  }

  void part_of_paragraph(Span part) {
    made("<p>");
    words_at(part);
    made("</p>\n");
  }

  // CommonMark reads a table as one paragraph; each cell is read again by itself.
  void words_at(Span part) {
    if (part.empty())
      return;
    const Node read = markdown::parse(m_source, part);
    if (read.children.size() == 1 && read.children.front().kind == NodeKind::paragraph)
      inlines(read.children.front().children);
    else
      as_written(part);
  }

  void as_written(Span part) {
    MappedText words;
    words.add_copy(slice(m_source, part), part.begin);
    text(words);
  }

  void table(const GithubTable& found) {
    made("<table>\n<thead>\n");
    row(found.header, "th");
    made("</thead>\n<tbody>\n");
    for (const auto& cells : found.rows)
      row(cells, "td");
    made("</tbody>\n</table>\n");
  }

  void row(const std::vector<Span>& cells, const std::string& tag) {
    made("<tr>\n");
    for (const Span cell : cells) {
      made("<" + tag + ">");
      words_at(cell);
      made("</" + tag + ">\n");
    }
    made("</tr>\n");
  }

  // The lines of raw HTML are ends of the source's lines.
  void html_block(const Node& node) {
    const std::string_view literal = node.literal;
    const auto lines = lines_of(m_source, node.span);
    auto line = lines.begin();
    for (std::size_t from = 0; from < literal.size();) {
      const std::size_t end = std::min(literal.find('\n', from), literal.size());
      const auto words = literal.substr(from, end - from);
      while (line != lines.end() && !slice(m_source, *line).ends_with(words))
        ++line;
      if (line != lines.end())
        m_html.add_copy(words, (line++)->end - words.size());
      else
        m_html.add_made(words);
      made("\n");
      from = end + 1;
    }
  }

  void inlines(const std::vector<Node>& nodes) {
    MappedText words; // neighbouring text nodes are one text
    for (const Node& node : nodes) {
      if (node.kind == NodeKind::text) {
        const MappedText more = words_of(node);
        words.add_part(more, {0, more.text().size()});
        continue;
      }
      text(words);
      words = {};
      inline_node(node);
    }
    text(words);
  }

  void inline_node(const Node& node) {
    switch (node.kind) {
    case NodeKind::soft_break:
      return m_html.add_instead("\n", node.span);
    case NodeKind::line_break:
      made("<br>");
      return m_html.add_instead("\n", node.span);
    case NodeKind::code: {
      const MappedText words = words_of(node);
      made("<code>");
      plain(words, {0, words.text().size()});
      return made("</code>");
    }
    case NodeKind::html_inline:
      return raw_inline(node);
    case NodeKind::emphasis:
      return tagged("em", node);
    case NodeKind::strong:
      return tagged("strong", node);
    case NodeKind::link:
      return link(node);
    case NodeKind::image:
      return image(node);
    default:
      return inlines(node.children);
    }
  }

  void tagged(const std::string& tag, const Node& node) {
    made("<" + tag + ">");
    inlines(node.children);
    made("</" + tag + ">");
  }

  void raw_inline(const Node& node) {
    if (slice(m_source, node.span) == node.literal)
      m_html.add_copy(node.literal, node.span.begin);
    else
      m_html.add_instead(node.literal, node.span);
  }

  void link(const Node& node) {
    const bool outer = m_in_link;
    m_in_link = true;
    made("<a href=\"" + escaped(node.url) + "\"");
    if (!node.title.empty())
      made(" title=\"" + escaped(node.title) + "\"");
    made(">");
    inlines(node.children);
    made("</a>");
    m_in_link = outer;
  }

  void image(const Node& node) {
    made("<img src=\"" + escaped(node.url) + "\" alt=\"");
    alternative(node.children);
    made("\">");
  }

  void alternative(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) {
      const MappedText words = words_of(node);
      if (node.kind == NodeKind::text || node.kind == NodeKind::code)
        plain(words, {0, words.text().size()});
      else if (node.kind == NodeKind::soft_break || node.kind == NodeKind::line_break)
        m_html.add_instead(" ", node.span);
      else
        alternative(node.children);
    }
  }

  // Words with what GitHub's Markdown finds in them.
  void text(const MappedText& words) {
    const std::string_view all = words.text();
    std::size_t done = 0;
    for (const Span struck : struck_out(all)) {
      calls(words, {done, struck.begin});
      const std::size_t width = all[struck.begin + 1] == '~' ? 2 : 1;
      made("<del>");
      calls(words, {struck.begin + width, struck.end - width});
      made("</del>");
      done = struck.end;
    }
    calls(words, {done, all.size()});
  }

  void calls(const MappedText& words, Span part) {
    std::size_t done = part.begin;
    for (const FootnoteCall& call : footnote_calls(slice(words.text(), part)))
      if (const auto number = m_footnotes.number_for_call(call.name)) {
        addresses(words, {done, part.begin + call.span.begin});
        const std::string shown = std::to_string(*number);
        made("<sup id=\"fnref:" + shown + "\"><a href=\"#fn:" + shown + "\">" + shown + "</a></sup>");
        done = part.begin + call.span.end;
      }
    addresses(words, {done, part.end});
  }

  void addresses(const MappedText& words, Span part) {
    std::size_t done = part.begin;
    if (!m_in_link)
      for (const BareAddress& address : bare_addresses(slice(words.text(), part))) {
        plain(words, {done, part.begin + address.span.begin});
        made("<a href=\"" + escaped(address.target) + "\">");
        plain(words, {part.begin + address.span.begin, part.begin + address.span.end});
        made("</a>");
        done = part.begin + address.span.end;
      }
    plain(words, {done, part.end});
  }

  void plain(const MappedText& words, Span part) {
    const std::string_view text = std::string_view(words.text()).substr(0, part.end);
    std::size_t from = part.begin;
    for (std::size_t at = text.find_first_of("&<>\"", from); at != std::string_view::npos;
         at = text.find_first_of("&<>\"", from)) {
      m_html.add_part(words, {from, at});
      m_html.add_instead(escaped(text.substr(at, 1)), source_span_of(words.pieces(), {at, at + 1}));
      from = at + 1;
    }
    m_html.add_part(words, {from, part.end});
  }

  std::string_view m_source;
  FootnoteNumbers& m_footnotes;
  MappedText m_html;
  std::string m_way_back;
  const Node* m_last = nullptr; // of a footnote
  bool m_in_link = false;
};

} // namespace

namespace {

void add_note(MappedText& html, std::size_t number, FootnoteNumbers& footnotes) {
  const std::string shown = std::to_string(number);
  std::string way_back;
  for (int call = 0; call < footnotes.calls(number); ++call)
    way_back += "&#160;<a href=\"#fnref:" + shown + "\">&#x21a9;&#xfe0e;</a>";
  const MappedText& words = footnotes.note(number).words;
  const Node document = markdown::parse(words.text());
  Renderer renderer(words.text(), footnotes);
  renderer.note(document.children, way_back);
  html.add_made("<li id=\"fn:" + shown + "\">\n");
  html.add_through(renderer.result(), words);
  html.add_made("</li>\n");
}

} // namespace

MappedText rendered_html(const std::string& source) {
  const CutText cut = cut_footnotes(source);
  FootnoteNumbers footnotes(cut.notes);
  const Node document = markdown::parse(cut.body.text());
  Renderer renderer(cut.body.text(), footnotes);
  renderer.blocks(document.children);
  MappedText html;
  html.add_through(renderer.result(), cut.body);
  if (footnotes.count() == 0)
    return html;
  html.add_made("<div class=\"footnotes\">\n<hr>\n<ol>\n");
  for (std::size_t number = 1; number <= footnotes.count(); ++number)
    add_note(html, number, footnotes);
  html.add_made("</ol>\n</div>\n");
  return html;
}

} // namespace waymark::checks
