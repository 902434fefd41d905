// SPDX-License-Identifier: MIT
#include "export/pptx/page_slides.h"

#include "export/audience_filter.h"
#include "export/block_parts.h"
#include "export/export_words.h"
#include "export/pptx/slide_text.h"

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

void PageSlides::begin(std::string title, std::string above, bool asks) {
  finish();
  m_title = std::move(title);
  m_above = std::move(above);
  m_title_shown = true;
  m_asks = asks;
}

void PageSlides::blocks(const std::vector<Node>& nodes) {
  for (const Node& node : nodes)
    block(node);
}

void PageSlides::finish() {
  flush_text();
  options();
  show_title();
}

// A heading that no slide has shown gets one of its own.
void PageSlides::show_title() {
  if (m_title_shown || m_title.empty())
    return;
  Slide& slide = add(SlideLayout::section, m_title);
  if (!m_above.empty())
    slide.body.push_back(plain_line(fit(m_above, {24}, {12, 0.5}, false).words, 24, Ink::marigold));
}

Slide& PageSlides::add(SlideLayout layout, const std::string& title) {
  m_title_shown = true;
  m_slides.push_back(titled_slide(layout, title));
  return m_slides.back();
}

void PageSlides::block(const Node& node) {
  if (node.kind != NodeKind::div || node.attributes.kind() != "plan-option")
    options();
  switch (node.kind) {
  case NodeKind::heading:
    return heading(node);
  case NodeKind::paragraph:
    return paragraph(node);
  case NodeKind::div:
    return div(node);
  case NodeKind::thematic_break:
    return;
  default:
    add_blocks({node}, m_lines);
  }
}

void PageSlides::heading(const Node& node) {
  finish();
  m_title = markdown::plain_text(node);
  m_title_shown = false;
}

void PageSlides::paragraph(const Node& node) {
  if (!is_picture_alone(node))
    return add_blocks({node}, m_lines);
  if (m_picture || !m_lines.empty())
    flush_text();
  m_picture = &node.children.front();
}

void PageSlides::flush_text() {
  if (m_lines.empty() && !m_picture)
    return;
  add_text_slides(m_slides, m_title, m_above, m_lines, m_picture, false);
  m_title_shown = true;
  m_lines.clear();
  m_picture = nullptr;
}

// Everything as lines, whatever block it stands in; notes for adults are left out.
void PageSlides::add_blocks(const std::vector<Node>& nodes, std::vector<SlideLine>& lines) {
  for (const Node& node : nodes) {
    if (node.kind == NodeKind::div) {
      if (reserved_for(node, {}).empty())
        add_blocks(node.children, lines);
    } else if (node.kind == NodeKind::list) {
      add_list(m_document, node, 0, lines);
    } else if (node.kind == NodeKind::block_quote) {
      add_blocks(node.children, lines);
    } else if (node.kind == NodeKind::code_block) {
      lines.push_back(plain_line(node.literal));
    } else if (node.kind == NodeKind::heading) {
      lines.push_back(plain_line(markdown::plain_text(node), 24, Ink::dark, true));
    } else if (node.kind != NodeKind::thematic_break) {
      lines.push_back(markdown::is_block(node.kind) ? line_of(m_document, node.children)
                                                    : line_of(m_document, {node}));
    }
  }
}

void PageSlides::div(const Node& node) {
  const std::string kind = node.attributes.kind();
  if (!reserved_for(node, {}).empty())
    return;
  if (kind == "support")
    return flush_text();
  if (kind == "plan-option") {
    flush_text();
    if (!node.children.empty())
      m_options.push_back(&node);
    return;
  }
  if (kind == "quoted")
    return add_blocks(node.children, m_lines);
  if (kind == "chat") {
    // A picture stands before the messages that it shows the moment of.
    flush_text();
    return chat(node);
  }
  const bool section = kind != "question" && kind != "others" && kind != "message" &&
                       kind != "content-note" && kind != "ground-rules";
  if (section)
    return blocks(node.children);
  flush_text();
  if (kind == "question")
    question(node);
  else if (kind == "others")
    others(node, m_title);
  else if (kind == "content-note")
    panel(node, std::string(export_words::before_you_read_on));
  else
    panel(node, m_title);
}

void PageSlides::panel(const Node& node, const std::string& title) {
  std::vector<SlideLine> lines;
  const std::string own = heading_words(node);
  std::vector<Node> rest;
  bool headed = false;
  for (const Node& child : node.children)
    if (child.kind == NodeKind::heading && !headed)
      headed = true;
    else
      rest.push_back(child);
  add_blocks(rest, lines);
  if (own.empty() && lines.empty())
    return;
  const std::string& called = own.empty() ? title : own;
  if (called != m_title)
    show_title();
  m_title_shown = true;
  add_text_slides(m_slides, called, m_above, lines, nullptr, true);
}

void PageSlides::question(const Node& node) {
  flush_text();
  show_title();
  const std::string asked = heading_words(node);
  std::vector<Node> rest;
  bool headed = false;
  for (const Node& child : node.children)
    if (child.kind == NodeKind::heading && !headed)
      headed = true;
    else if (!is_div(child, "others"))
      rest.push_back(child);
  const std::string title = asked.empty() ? m_title : asked;
  const Fitted fitted = fit(title, {44, 38, 32, 28, 24}, {8.2, 2.75}, true);
  Slide& slide = add(SlideLayout::plain, title);
  slide.title = fitted.words;
  slide.title_size = fitted.size;
  slide.title_frame = Frame{0.67, 1.3, 8.2, 2.9};
  slide.notes = fitted.cut ? std::vector<std::string>{title} : std::vector<std::string>();
  slide.shapes.push_back({.frame = {9.4, 0.67, 3.27, 5.9}, .fill = Fill::lake_tint, .icon = "question"});
  if (!m_above.empty())
    slide.shapes.push_back(
        {.frame = {0.67, 0.62, 8.2, 0.5},
         .lines = {plain_line(fit(m_above, {20}, {8.2, 0.4}, true).words, 20, Ink::lake, true)}});
  std::vector<SlideLine> prompts;
  add_blocks(rest, prompts);
  auto dealt = deal_out(prompts, {8.2, 2.2}, {12, 4.6});
  if (dealt.size() == 1)
    enlarge(dealt, {8.2, 2.2}, {});
  slide.shapes.push_back({.frame = {0.67, 4.35, 8.2, 2.35}, .lines = dealt.front()});
  if (dealt.front().empty())
    slide.shapes.pop_back();
  if (dealt.size() > 1) {
    std::vector<SlideLine> more;
    for (auto at = dealt.begin() + 1; at != dealt.end(); ++at)
      more.insert(more.end(), at->begin(), at->end());
    add_text_slides(m_slides, title, m_above, more, nullptr, false);
  }
  for (const Node& child : node.children)
    if (is_div(child, "others"))
      others(child, title);
}

void PageSlides::others(const Node& node, const std::string& title) {
  std::vector<SlideLine> lines;
  const bool headed = !node.children.empty() && node.children.front().kind == NodeKind::heading;
  add_blocks(headed ? std::vector<Node>(node.children.begin() + 1, node.children.end()) : node.children,
             lines);
  const std::string label =
      headed ? markdown::plain_text(node.children.front()) : std::string(export_words::others_title(m_asks));
  if (!lines.empty())
    add_text_slides(m_slides, title, label, lines, nullptr, true);
}

} // namespace waymark::publish
