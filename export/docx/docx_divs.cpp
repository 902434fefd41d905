// SPDX-License-Identifier: MIT
#include "export/audience_filter.h"
#include "export/block_parts.h"
#include "export/docx/docx_blocks.h"
#include "export/export_words.h"
#include "export/ooxml/service_ways.h"
#include "export/ooxml/text_measure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

// The tints of word_styles.xml.
constexpr std::array boxes = {
    DocxBox{"Support", "F7E9F0", "E3C3D3"},
    DocxBox{"Note", "E2EFF5", "B7D3E0"},
    DocxBox{"AdultNote", "F7F5F3", "B9BECB"},
    DocxBox{"Rules", "FFFFFF", "68738F"},
};

// So many blocks are still kept on one page.
constexpr std::size_t whole_box = 5;

// A bubble is as wide as its words need, within these twips.
constexpr int text_width = 9638;
constexpr double icon_cm = 0.62;
constexpr int widest_bubble = 6000;

int bubble_width(const std::string& words) {
  const double points = 11;
  const double wide = width_in_ems(words) * points * 20 * widest_stand_in() + 260;
  return static_cast<int>(std::clamp(wide, 1200.0, static_cast<double>(widest_bubble)));
}

const DocxBox* find_box(std::string_view kind) {
  return std::find_if(boxes.begin(), boxes.end(), [&](const DocxBox& box) { return box.name == kind; });
}

} // namespace

void DocxBlocks::open_box(std::string_view kind, std::string_view label, bool whole) {
  const DocxBox* box = find_box(kind);
  if (m_last_box == box->name) { // Word would make one box of two
    m_out.open({.style = "Gap"});
    m_out.close();
  }
  m_outer_boxes.push_back(m_box);
  m_box = box;
  m_whole = whole;
  m_box_new = true;
  if (!label.empty()) {
    open(std::string(kind) + "Label");
    m_out.run(label);
    m_out.close();
    m_box_new = true;
  }
}

void DocxBlocks::close_box() {
  const auto* ended = m_box;
  m_box = m_outer_boxes.back();
  m_outer_boxes.pop_back();
  m_whole = false;
  m_out.end_group(320);
  m_last_box = ended->name;
}

void DocxBlocks::mark(const Node& div) {
  if (div.attributes.id.empty() || !m_page)
    return;
  const std::string name = m_view.bookmark(m_page->id, div.attributes.id);
  if (!name.empty() && m_marked.insert(name).second)
    m_out.bookmark(name);
}

void DocxBlocks::div(const Node& node) {
  mark(node);
  const std::string kind = node.attributes.kind();
  const std::string reader = reserved_for(node, {});
  if (!reader.empty())
    boxed(node, "AdultNote", export_words::note_title(reader));
  else if (kind == "chat")
    chat(node);
  else if (kind == "question")
    question(node);
  else if (kind == "others")
    others(node);
  else if (kind == "plan-option")
    plan_option(node);
  else if (kind == "content-note")
    boxed(node, "Note", export_words::before_you_read_on);
  else if (kind == "message")
    boxed(node, "Note", "");
  else if (kind == "support")
    support(node);
  else if (kind == "activity")
    activity(node);
  else if (kind == "ground-rules")
    boxed(node, "Rules", "");
  else if (kind == "quoted") {
    ++m_quotes;
    blocks(node.children);
    --m_quotes;
  } else
    blocks(node.children);
}

void DocxBlocks::boxed(const Node& node, std::string_view kind, std::string_view label) {
  if (node.children.empty())
    return;
  // A list's indent would tear the box: inside, everything counts from its edge.
  const int depth = std::exchange(m_list_depth, 0);
  const int quotes = std::exchange(m_quotes, 0);
  open_box(kind, label, node.children.size() <= whole_box);
  blocks(node.children);
  close_box();
  m_list_depth = depth;
  m_quotes = quotes;
}

void DocxBlocks::chat(const Node& node) {
  const std::string me = node.attributes.value("me");
  for (const Node& child : node.children) {
    if (child.kind != NodeKind::list) {
      block(child);
      continue;
    }
    for (const Node& item : child.children)
      message(item, me);
    if (!child.children.empty())
      m_out.end_group(280);
  }
}

void DocxBlocks::message(const Node& item, const std::string& me) {
  const ChatMessage message = read_message(item);
  const bool from_me = !me.empty() && message.name == me;
  m_last_box = {};
  if (!message.name.empty())
    words(from_me ? "ChatNameMe" : "ChatName", message.name);
  std::string said;
  for (const Node& node : message.words)
    said += markdown::plain_text(node);
  const int free = text_width - bubble_width(said) - 113;
  DocxParagraph look{.style = from_me ? "ChatMe" : "ChatOther"};
  (from_me ? look.indent : look.right_indent) = free;
  m_out.open(look);
  inlines(message.words);
  m_out.close();
}

void DocxBlocks::question(const Node& node) {
  const bool asks = m_page && m_page->kind == "questions";
  bool headed = false;
  for (const Node& child : node.children) {
    if (child.kind == NodeKind::heading && !headed) {
      headed = true;
      open_heading(child.level);
      if (asks)
        m_out.run(std::to_string(++m_questions) + ".  ");
      inlines(child.children);
      m_out.close();
    } else if (!is_div(child, "others")) {
      block(child);
    }
  }
  // Only a page of questions asks; elsewhere the question is one that readers ask, and its answer follows.
  if (asks && m_view.document().for_pupils) {
    words("Hint", export_words::note_to_yourself);
    writing_lines(3);
  }
  for (const Node& child : node.children)
    if (is_div(child, "others"))
      div(child);
}

void DocxBlocks::others(const Node& node) {
  auto rest = node.children.begin();
  const bool asks = m_page && m_page->kind == "questions";
  if (m_list_depth == 0 && !m_box)
    m_out.open({.style = "OthersLabel"});
  else
    open();
  if (rest != node.children.end() && rest->kind == NodeKind::heading)
    inlines((rest++)->children, {.bold = true});
  else
    m_out.run(export_words::others_title(asks), {.bold = true});
  m_out.close();
  for (; rest != node.children.end(); ++rest)
    block(*rest);
}

void DocxBlocks::plan_option(const Node& node) {
  const OptionParts parts = read_option_parts(node);
  if (parts.heading) {
    open_heading(parts.heading->level);
    const std::string name = node.attributes.value("icon", "chat");
    const auto* named = m_view.icon(name);
    if (const auto* icon = named ? named : m_view.icon("chat")) {
      m_out.picture(icon->relation, icon->picture, {}, icon_cm, icon_cm);
      m_out.run("  ");
    }
    inlines(parts.heading->children);
    m_out.close();
  }
  if (parts.hint)
    block(*parts.hint);
  for (const Node* words : parts.words) {
    m_last_box = {};
    m_out.open({.style = "WordsToSend"});
    inlines(words->children.empty() ? std::vector<Node>{*words} : words->children);
    m_out.close();
    // Two things one could send are two messages.
    if (words != parts.words.back()) {
      m_out.open({.style = "Gap"});
      m_out.close();
    }
  }
  for (const Node* rest : parts.what_happens)
    block(*rest);
}

void DocxBlocks::support(const Node& node) {
  if (m_box) // a box in a box: its words and numbers are enough
    return blocks(node.children);
  const int depth = std::exchange(m_list_depth, 0);
  open_box("Support", "Support", node.children.size() <= whole_box);
  std::set<std::string> shown;
  for (const Node& child : node.children) {
    const auto services = services_in(m_view.document(), child);
    m_contacts_below = child.kind == NodeKind::paragraph && !services.empty();
    block(child);
    if (!m_contacts_below)
      continue;
    m_contacts_below = false;
    for (const Service* service : services)
      if (shown.insert(service->id).second)
        contact(*service);
  }
  close_box();
  m_list_depth = depth;
}

void DocxBlocks::contact(const Service& service) {
  const ServiceWays ways = ways_to(service);
  if (ways.best().empty())
    return;
  open("Contact");
  m_out.run(service.name, {.bold = true});
  m_out.run(ways.hours.empty() ? "" : "  ·  " + ways.hours, {.style = "Quiet"});
  m_out.line_break();
  const auto linked = [&](const std::string& address, const std::string& words, const DocxRun& look) {
    const std::string relation = m_view.outer_relation(address);
    if (!relation.empty())
      m_out.open_link(relation);
    m_out.run(words, look);
    if (!relation.empty())
      m_out.close_link();
  };
  if (!ways.number.empty())
    linked(ways.dial, ways.number, {.style = "ContactNumber"});
  if (!ways.number.empty() && !ways.site_words.empty())
    m_out.run("   or   ");
  if (!ways.site_words.empty())
    linked(ways.site, ways.site_words, {.style = "Hyperlink", .bold = ways.number.empty()});
  m_out.close();
}

void DocxBlocks::activity(const Node& node) {
  const std::string minutes = node.attributes.value("minutes");
  bool timed = minutes.empty();
  for (const Node& child : node.children) {
    block(child);
    if (!timed && child.kind == NodeKind::heading) {
      words("Minutes", export_words::minutes(minutes));
      timed = true;
    }
  }
}

void DocxBlocks::writing_lines(int count) {
  for (int line = 0; line < count; ++line) {
    m_out.open({.style = "WritingLine"});
    m_out.tab();
    m_out.close();
  }
  if (count > 0)
    m_out.end_group(240);
}

} // namespace waymark::publish
