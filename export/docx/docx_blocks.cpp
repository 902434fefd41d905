// SPDX-License-Identifier: MIT
#include "export/docx/docx_blocks.h"

#include "export/block_parts.h"
#include "export/ooxml/service_ways.h"

#include <algorithm>
#include <utility>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

constexpr double most_wide_cm = 17.0; // the text's width
constexpr double most_high_cm = 10.0;
constexpr double among_words_cm = 0.78; // high: two ems, as on the website
constexpr int deepest_heading = 4;
constexpr int deepest_list = 8; // Word counts levels from 0
constexpr int step = 425;       // twips that a list or a quote stands in
const std::string bullet = "–";

} // namespace

void DocxBlocks::begin_page(const Page& page, bool new_page) {
  m_page = &page;
  m_opening = true;
  m_questions = 0;
  m_last_box = {};
  m_heading = 1;
  m_out.bookmark(m_view.bookmark(page.id));
  m_out.open({.style = "Heading1", .new_page = new_page});
  m_out.run(page.title);
  m_out.close();
}

void DocxBlocks::blocks(const std::vector<Node>& nodes) {
  for (const Node& node : nodes)
    block(node);
}

void DocxBlocks::block(const Node& node) {
  switch (node.kind) {
  case NodeKind::div:
    return div(node);
  case NodeKind::paragraph:
    return paragraph(node);
  case NodeKind::heading:
    open_heading(node.level);
    inlines(node.children);
    return m_out.close();
  case NodeKind::list:
    return list(node);
  case NodeKind::block_quote:
    return quote(node);
  case NodeKind::code_block:
    return code(node);
  case NodeKind::thematic_break:
    return;
  default:
    open();
    inlines({node});
    m_out.close();
  }
}

void DocxBlocks::open(std::string_view style) {
  m_last_box = {};
  DocxParagraph look;
  look.box = m_box;
  look.keep_next = m_whole;
  const int depth = std::min(m_list_depth + m_quotes, deepest_list);
  if (m_waiting_list > 0 && m_box && m_list_depth > 1) {
    // Word would break the box at another indent, so an item of a list in a list is written out.
    m_waiting_list = 0;
    look.style = std::string(m_box->name) + "Text";
    look.indent = step * m_list_depth;
    look.marker = m_marker;
  } else if (m_waiting_list > 0) {
    look.list = std::exchange(m_waiting_list, 0);
    look.list_level = std::min(m_list_depth - 1, deepest_list);
    look.style = m_box ? std::string(m_box->name) + "Text" : m_marker == bullet ? "ListBullet" : "ListNumber";
  } else if (m_box) {
    look.style = std::string(m_box->name) + "Text";
    look.indent = step * depth;
  } else if (m_list_depth > 0) {
    look.style = "ListContinue";
    look.indent = step * depth;
  } else if (m_quotes > 0) {
    look.style = "Quote";
    look.indent = m_quotes > 1 ? step * depth : 0;
  }
  look.close_above = m_box && std::exchange(m_box_new, false) && style.starts_with("Heading");
  if (!style.empty())
    look.style = style;
  m_out.open(look);
}

void DocxBlocks::open_heading(int level) {
  m_heading = std::clamp(level, 2, std::max(2, std::min(m_heading + 1, deepest_heading)));
  open("Heading" + std::to_string(m_heading));
}

void DocxBlocks::words(const std::string& style, std::string_view text, const DocxRun& look) {
  m_out.open({.style = style, .keep_next = false});
  m_out.run(text, look);
  m_out.close();
}

void DocxBlocks::paragraph(const Node& node) {
  if (is_picture_alone(node))
    return picture(node.children.front());
  const bool plain = !m_box && m_list_depth == 0 && m_quotes == 0;
  open(plain && m_opening ? "OpeningLine" : "");
  if (plain)
    m_opening = false;
  inlines(node.children);
  m_out.close();
}

void DocxBlocks::list(const Node& node) {
  if (m_waiting_list > 0) { // an item that begins with a list keeps its own mark
    open();
    m_out.close();
  }
  ++m_list_depth;
  const int level = std::min(m_list_depth - 1, deepest_list);
  const int number = m_view.new_list(node.ordered, m_box != nullptr, level, std::max(0, node.start));
  int count = std::max(0, node.start);
  for (const Node& child : node.children)
    item(child, number, node.ordered ? std::to_string(count++) + "." : bullet);
  --m_list_depth;
  if (m_list_depth == 0 && !m_box && !node.children.empty())
    m_out.end_group(200);
}

void DocxBlocks::item(const Node& item, int number, const std::string& marker) {
  m_waiting_list = number;
  m_marker = marker;
  blocks(item.children);
  if (m_waiting_list > 0) { // an empty item
    open();
    m_out.close();
  }
}

void DocxBlocks::quote(const Node& node) {
  ++m_quotes;
  blocks(node.children);
  --m_quotes;
}

void DocxBlocks::code(const Node& node) {
  open("CodeWords");
  std::string_view rest = node.literal;
  while (rest.ends_with('\n'))
    rest.remove_suffix(1);
  for (bool first = true; !rest.empty(); first = false) {
    if (!first)
      m_out.line_break();
    const auto end = rest.find('\n');
    m_out.run(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  m_out.close();
}

void DocxBlocks::picture(const Node& image) {
  const auto* shown = m_view.picture(image.url);
  if (!shown) {
    open("Caption");
    inlines(image.children);
    return m_out.close();
  }
  open("Picture");
  m_out.picture(shown->relation, shown->picture, markdown::plain_text(image),
                m_box ? most_wide_cm - 1 : most_wide_cm, most_high_cm);
  m_out.close();
}

void DocxBlocks::small_picture(const Node& image, const DocxRun& look) {
  const auto* shown = m_in_link ? nullptr : m_view.picture(image.url);
  if (shown)
    m_out.picture(shown->relation, shown->picture, markdown::plain_text(image), most_wide_cm, among_words_cm);
  else
    inlines(image.children, look);
}

void DocxBlocks::inlines(const std::vector<Node>& nodes, const DocxRun& look) {
  for (const Node& node : nodes) {
    DocxRun strong = look;
    strong.bold = true;
    switch (node.kind) {
    case NodeKind::text:
      m_out.run(node.literal, look);
      break;
    case NodeKind::soft_break:
      m_out.run(" ", look);
      break;
    case NodeKind::line_break:
      m_out.line_break();
      break;
    case NodeKind::code:
      m_out.run(node.literal, {.style = look.style.empty() ? "CodeRun" : look.style, .bold = look.bold});
      break;
    case NodeKind::emphasis:
    case NodeKind::strong:
      if (strong.style.empty())
        strong.style = node.kind == NodeKind::strong ? "Strong" : "Emphasis";
      inlines(node.children, strong);
      break;
    case NodeKind::link:
      link(node, look);
      break;
    case NodeKind::image:
      small_picture(node, look);
      break;
    default:
      inlines(node.children, look);
    }
  }
}

void DocxBlocks::link(const Node& node, const DocxRun& look) {
  if (m_in_link)
    return inlines(node.children, look);
  if (const Service* service = service_of(m_view.document(), node))
    return service_link(node, *service, look);
  const std::string inside = m_page ? m_view.inner_target(*m_page, node.url) : std::string();
  const std::string outside = inside.empty() ? m_view.outer_relation(node.url) : std::string();
  if (inside.empty() && outside.empty())
    return inlines(node.children, look);
  inside.empty() ? m_out.open_link(outside) : m_out.open_inner_link(inside);
  words_in_link(node, look);
}

// The words of a link that is open; closes it.
void DocxBlocks::words_in_link(const Node& node, const DocxRun& look) {
  m_in_link = true;
  inlines(node.children, {.style = "Hyperlink", .bold = look.bold});
  m_in_link = false;
  m_out.close_link();
}

void DocxBlocks::service_link(const Node& node, const Service& service, const DocxRun& look) {
  const ServiceWays ways = ways_to(service);
  const std::string relation = m_view.outer_relation(ways.target());
  if (relation.empty()) {
    inlines(node.children, {.style = "Strong", .bold = true});
  } else {
    m_out.open_link(relation);
    words_in_link(node, look);
  }
  if (!m_contacts_below && !ways.best().empty())
    m_out.run(" (" + ways.best() + ")", look);
}

} // namespace waymark::publish
