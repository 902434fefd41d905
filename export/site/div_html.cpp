// SPDX-License-Identifier: MIT
#include "export/audience_filter.h"
#include "export/block_parts.h"
#include "export/export_words.h"
#include "export/site/block_html.h"
#include "export/site/contact_html.h"
#include "export/site/icon_html.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

std::string BlockHtml::id_of(const Node& node) {
  if (node.attributes.id.empty())
    return {};
  return free_id(m_view.anchor(m_page, node.attributes.id));
}

std::string BlockHtml::free_id(const std::string& wanted) {
  std::string id = wanted;
  for (int n = 2; !m_used_ids.insert(id).second; ++n)
    id = wanted + "-" + std::to_string(n);
  return id;
}

void BlockHtml::div(const Node& node) {
  ++m_depth;
  const std::string kind = node.attributes.kind();
  const bool sections_above = m_sections_here;
  m_sections_here = m_depth == 1 && kind == "activity";
  const std::string reader = reserved_for(node, {});
  if (!reader.empty())
    section(node, "adult-note");
  else if (kind == "chat")
    chat(node);
  else if (kind == "question")
    question(node);
  else if (kind == "others")
    fold_out(node);
  else if (kind == "plan-option")
    plan_option(node);
  else if (kind == "content-note")
    note(node, "note content", "info", std::string(export_words::before_you_read_on) + ".");
  else if (kind == "message")
    note(node, "note message", "", "");
  else if (kind == "support")
    support(node);
  else if (kind == "activity")
    activity(node);
  else if (kind == "ground-rules")
    section(node, "card ground-rules");
  else if (kind == "quoted")
    section(node, "quoted");
  else
    section(node, "");
  m_sections_here = sections_above;
  --m_depth;
}

void BlockHtml::section(const Node& node, std::string_view style) {
  m_out.open("div", {{"class", style}, {"id", id_of(node)}}).line();
  if (style == "adult-note")
    m_out.element("p", {{"class", "adult-label"}}, export_words::note_title(reserved_for(node, {}))).line();
  blocks(node.children);
  m_out.close().line();
}

void BlockHtml::chat(const Node& node) {
  const std::string me = node.attributes.value("me");
  m_out.open("div", {{"id", id_of(node)}});
  for (const Node& child : node.children) {
    if (child.kind != NodeKind::list) {
      block(child);
      continue;
    }
    m_out.open("ol", {{"class", "chat"}}).line();
    for (const Node& item : child.children)
      message_of_chat(item, me);
    m_out.close().line();
  }
  m_out.close().line();
}

// "**Blake:** you still up?": the name, then the words.
void BlockHtml::message_of_chat(const Node& item, const std::string& me) {
  const auto [name, words] = read_message(item);
  m_out.open("li", {{"class", !me.empty() && name == me ? "from-me" : "from-other"}});
  if (!name.empty())
    m_out.open("p", {{"class", "sender"}}).text(name).element("span", {{"class", "unseen"}}, ":").close();
  m_out.open("p", {{"class", "bubble"}});
  inlines(words);
  m_out.close().close().line();
}

void BlockHtml::question(const Node& node) {
  m_out
      .open("div", {{"class", m_page.kind == "questions" ? "card question asks" : "card question"},
                    {"id", id_of(node)}})
      .line();
  bool headed = false;
  for (const Node& child : node.children) {
    if (child.kind == NodeKind::heading && !headed) {
      headed = true;
      m_out.open("div", {{"class", "question-head"}});
      if (m_page.kind == "questions")
        m_out.element("span", {{"class", "number"}, {"aria-hidden", m_view.unspoken()}},
                      std::to_string(++m_questions));
      else
        m_out.open("span", {{"class", "number"}}).markup(icon("question")).close();
      block(child);
      m_out.close();
    } else if (!is_div(child, "others")) {
      block(child);
    }
  }
  question_note(node);
  for (const Node& child : node.children)
    if (is_div(child, "others"))
      div(child);
  m_out.close().line();
}

// Only a page of questions asks; elsewhere the question is one that readers ask, and its answer follows.
void BlockHtml::question_note(const Node& node) {
  if (!m_view.for_pupils() || m_page.kind != "questions")
    return;
  if (m_view.is_still())
    return write_lines(m_out, 3);
  const std::string id = free_id("note-" + clean_id(m_page.id) + "-" + std::to_string(m_questions));
  std::string title;
  for (const Node& child : node.children)
    if (child.kind == NodeKind::heading && title.empty())
      title = markdown::plain_text(child);
  m_out.open("div", {{"class", "field thinking"}});
  m_out.open("label", {{"for", id}})
      .text(export_words::note_to_yourself)
      .element("span", {{"class", "unseen"}}, ": " + title)
      .close();
  m_out
      .open("textarea",
            {{"id", id}, {"rows", "3"}, {"autocomplete", "off"}, {"aria-describedby", id + "-hint"}})
      .close();
  m_out.element("p", {{"class", "hint"}, {"id", id + "-hint"}},
                "It stays on this page until you leave it. It is not saved or sent.");
  m_out.close().line();
}

void BlockHtml::fold_out(const Node& node) {
  if (m_view.is_still())
    return open_fold(node);
  m_out.open("details", {{"class", "fold"}, {"id", id_of(node)}});
  m_out.open("summary").markup(icon("chevron-right"));
  auto rest = node.children.begin();
  if (rest != node.children.end() && rest->kind == NodeKind::heading) {
    m_out.open("span");
    inlines(rest->children);
    m_out.close();
    ++rest;
  } else {
    m_out.element("span", fold_title());
  }
  m_out.close().line().open("div", {{"class", "fold-body"}});
  for (; rest != node.children.end(); ++rest)
    block(*rest);
  m_out.close().close().line();
}

// What a fold-out holds, where nothing can be unfolded.
void BlockHtml::open_fold(const Node& node) {
  m_out.open("div", {{"class", "fold"}, {"id", id_of(node)}}).line();
  if (node.children.empty() || node.children.front().kind != NodeKind::heading)
    m_out.element("p", {{"class", "fold-title"}}, fold_title()).line();
  blocks(node.children);
  m_out.close().line();
}

std::string_view BlockHtml::fold_title() const {
  return export_words::others_title(m_page.kind == "questions");
}

void BlockHtml::plan_option(const Node& node) {
  const Plan* plan = m_view.plan();
  const PlanOption* option = plan ? plan->find_option(node) : nullptr;
  m_out.open("div", {{"class", "card option"}, {"id", id_of(node)}, {"data-card", option ? option->key : ""}})
      .line();
  const auto [heading, hint, quotes, rest] = read_option_parts(node);
  const std::string picture = icon(node.attributes.value("icon", "chat"));
  m_out.open("div", {{"class", "option-head"}})
      .open("span", {{"class", "tile"}})
      .markup(picture.empty() ? icon("chat") : picture)
      .close();
  m_out.open("div");
  if (heading)
    block(*heading);
  if (hint) {
    m_out.open("p", {{"class", "hint"}});
    inlines(hint->children);
    m_out.close();
  }
  m_out.close().close().line();
  for (const Node* words : quotes) {
    m_out.open("p", {{"class", "bubble mine"}});
    inlines(words->children);
    m_out.close();
  }
  if (!rest.empty() && m_view.is_still()) {
    for (const Node* child : rest)
      block(*child);
  } else if (!rest.empty()) {
    m_out.open("details", {{"class", "fold"}})
        .open("summary")
        .markup(icon("chevron-right"))
        .open("span")
        .text(export_words::what_may_happen);
    m_out.element("span", {{"class", "unseen"}}, heading ? ": " + markdown::plain_text(*heading) : "")
        .close()
        .close();
    m_out.open("div", {{"class", "fold-body"}});
    for (const Node* child : rest)
      block(*child);
    m_out.close().close();
  }
  if (option && !m_view.is_still())
    plan_option_foot(*option);
  m_out.close().line();
}

void BlockHtml::plan_option_foot(const PlanOption& option) {
  const std::string title = ": " + option.title;
  m_out.open("div", {{"class", "option-foot script"}});
  m_out.open("button", {{"type", "button"},
                        {"class", "button quiet wide"},
                        {"data-add", option.key},
                        {"data-title", option.title}});
  m_out.markup(icon("plus"))
      .open("span")
      .text("Add to my plan")
      .element("span", {{"class", "unseen"}}, title)
      .close()
      .close();
  m_out.open("p", {{"class", "in-plan"}})
      .open("span", {{"class", "tick"}})
      .markup(icon("tick"))
      .close()
      .element("span", "In my plan");
  m_out.open("button", {{"type", "button"}, {"class", "link"}, {"data-take", option.key}});
  m_out.text("Take out").element("span", {{"class", "unseen"}}, title).close().close();
  m_out.close().line();
}

void BlockHtml::note(const Node& node, std::string_view style, std::string_view icon_name,
                     std::string_view label) {
  m_out.open("div", {{"class", style}, {"id", id_of(node)}});
  if (icon_name.empty())
    m_out.open("span", {{"class", "note-icon"}}).markup(waymark_mark()).close();
  else
    m_out.open("span", {{"class", "note-icon"}}).markup(icon(icon_name)).close();
  m_out.open("div");
  bool labelled = label.empty();
  for (const Node& child : node.children) {
    if (!labelled && child.kind == NodeKind::paragraph) {
      m_out.open("p").element("strong", label).text(" ");
      inlines(child.children);
      m_out.close().line();
      labelled = true;
    } else {
      block(child);
    }
  }
  m_out.close().close().line();
}

void BlockHtml::support(const Node& node) {
  const bool page = m_page.kind == "support";
  const bool lead = !page || m_supports == 0;
  ++m_supports;
  m_out.open("div", {{"class", lead ? "support lead" : "support card"}, {"id", id_of(node)}}).line();
  std::set<std::string> shown;
  for (const Node& child : node.children)
    support_child(child, lead, shown);
  m_out.close().line();
}

void BlockHtml::support_child(const Node& child, bool lead, std::set<std::string>& shown) {
  const auto services = services_in(m_view.document(), child);
  if (child.kind != NodeKind::paragraph || services.empty())
    return block(child);
  m_contacts_below = true;
  block(child);
  m_contacts_below = false;
  for (const Service* service : services) {
    const RowStyle style = shown.empty() && lead ? RowStyle::main : RowStyle::quiet;
    if (shown.insert(service->id).second)
      write_contact_row(m_out, *service, style);
  }
}

void BlockHtml::activity(const Node& node) {
  m_out.open("div", {{"class", "card activity"}, {"id", id_of(node)}}).line();
  const std::string minutes = node.attributes.value("minutes");
  bool timed = minutes.empty();
  for (const Node& child : node.children) {
    block(child);
    if (!timed && child.kind == NodeKind::heading) {
      m_out.element("p", {{"class", "minutes"}}, export_words::minutes(minutes)).line();
      timed = true;
    }
  }
  m_out.close().line();
}

} // namespace waymark::publish
