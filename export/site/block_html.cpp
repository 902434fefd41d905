// SPDX-License-Identifier: MIT
#include "export/site/block_html.h"

#include "export/block_parts.h"
#include "export/safe_link.h"
#include "export/site/contact_html.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

void write_lines(HtmlWriter& out, int count) {
  out.open("div", {{"class", "lines"}});
  for (int line = 0; line < count; ++line)
    out.open("div", {{"class", "line"}}).close();
  out.close().line();
}

void BlockHtml::blocks(const std::vector<Node>& nodes) {
  for (const Node& node : nodes)
    block(node);
}

void BlockHtml::block(const Node& node) {
  switch (node.kind) {
  case NodeKind::div:
    return div(node);
  case NodeKind::paragraph:
    return paragraph(node);
  case NodeKind::heading:
    m_heading = std::clamp(node.level, 2, m_heading + 1);
    m_out.open(m_view.heading(m_heading), {{"id", id_of_heading(node)}});
    inlines(node.children);
    m_out.close().line();
    return;
  case NodeKind::list:
    return list(node);
  case NodeKind::block_quote:
    m_out.open("blockquote");
    blocks(node.children);
    m_out.close().line();
    return;
  case NodeKind::code_block:
    m_out.open("pre").element("code", node.literal).close().line();
    return;
  case NodeKind::thematic_break:
    m_out.lone("hr").line();
    return;
  default:
    inlines(node.children);
  }
}

std::string BlockHtml::section_id(const SiteView& view, const Page& page, int number) {
  const std::string section = "section-" + std::to_string(number);
  return view.shares_file() ? view.anchor(page, {}) + "-" + section : section;
}

std::string BlockHtml::id_of_heading(const Node& node) {
  const Layout layout = m_view.layout();
  const bool in_contents = m_sections_here && node.level == 2;
  if (layout == Layout::book || (layout == Layout::paper && !in_contents))
    return {};
  return free_id(section_id(m_view, m_page, ++m_sections));
}

void BlockHtml::paragraph(const Node& node) {
  if (is_picture_alone(node))
    return picture(node.children.front());
  m_out.open("p", {{"class", m_opening && m_depth == 0 ? "opening" : ""}});
  if (m_depth == 0)
    m_opening = false;
  inlines(node.children);
  m_out.close().line();
}

void BlockHtml::list(const Node& node) {
  const std::string start = node.ordered && node.start != 1 ? std::to_string(node.start) : std::string();
  m_out.open(node.ordered ? "ol" : "ul", {{"start", start}}).line();
  for (const Node& item : node.children) {
    m_out.open("li");
    for (const Node& child : item.children) {
      if (child.kind == NodeKind::paragraph && node.tight)
        inlines(child.children);
      else {
        ++m_depth;
        block(child);
        --m_depth;
      }
    }
    m_out.close().line();
  }
  m_out.close().line();
}

void BlockHtml::picture(const Node& image) {
  m_out.open("div", {{"class", "picture"}});
  m_out.lone("img", {{"src", m_view.picture_source(image.url)}, {"alt", markdown::plain_text(image)}});
  m_out.close().line();
}

void BlockHtml::inlines(const std::vector<Node>& nodes) {
  for (const Node& node : nodes) {
    switch (node.kind) {
    case NodeKind::text:
      m_out.text(node.literal);
      break;
    case NodeKind::soft_break:
      m_out.line();
      break;
    case NodeKind::line_break:
      m_out.lone("br");
      break;
    case NodeKind::code:
      m_out.element("code", node.literal);
      break;
    case NodeKind::emphasis:
    case NodeKind::strong:
      m_out.open(node.kind == NodeKind::strong ? "strong" : "em");
      inlines(node.children);
      m_out.close();
      break;
    case NodeKind::quoted:
      m_out.open("q");
      inlines(node.children);
      m_out.close();
      break;
    case NodeKind::link:
      link(node);
      break;
    case NodeKind::image:
      m_out.lone("img", {{"class", "inline"},
                         {"src", m_view.picture_source(node.url)},
                         {"alt", markdown::plain_text(node)}});
      break;
    default:
      inlines(node.children);
    }
  }
}

void BlockHtml::link(const Node& node) {
  if (const Service* service = service_of(m_view.document(), node))
    return write_contact(m_out, *service, markdown::plain_text(node),
                         m_contacts_below ? ContactWords::elsewhere : ContactWords::beside);
  const std::string href = m_view.resolve(m_page, node.url);
  if (href.empty())
    return inlines(node.children);
  const bool outside = read_link(node.url).kind == LinkKind::web;
  m_out.open("a", {{"href", href}, {"rel", outside ? "noreferrer noopener" : ""}});
  inlines(node.children);
  m_out.close();
}

} // namespace waymark::publish
