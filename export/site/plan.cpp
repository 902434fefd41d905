// SPDX-License-Identifier: MIT
#include "export/site/plan.h"

#include "export/export_words.h"
#include "export/safe_link.h"
#include "export/site/assets.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

constexpr int most_lines = 6;

void walk(const Node& node, const std::function<void(const Node&)>& visit) {
  visit(node);
  for (const Node& child : node.children)
    walk(child, visit);
}

bool is_div(const Node& node, std::string_view kind) {
  return node.kind == NodeKind::div && node.attributes.kind() == kind;
}

std::string trimmed(std::string text) {
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  while (!text.empty() && blank(text.back()))
    text.pop_back();
  text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), blank));
  return text;
}

// "2. Write three lines" -> "Write three lines": steps get their number from their place.
std::string without_number(const std::string& title) {
  const auto end = title.find_first_not_of("0123456789");
  if (end == 0 || end == std::string::npos || (title[end] != '.' && title[end] != ')'))
    return title;
  return trimmed(title.substr(end + 1));
}

std::string without_dots(std::string label) {
  label = trimmed(label);
  while (label.ends_with('.') || label.ends_with("…"))
    label.resize(label.size() - (label.back() == '.' ? 1 : 3));
  return trimmed(label);
}

std::string unique(std::string key, std::set<std::string>& used) {
  for (int n = 2; !used.insert(key).second; ++n)
    key = key.substr(0, key.find('~')) + "~" + std::to_string(n);
  return key;
}

PlanOption read_option(const Page& page, const Node& block, std::set<std::string>& used) {
  PlanOption option;
  option.block = &block;
  option.icon = block.attributes.value("icon");
  for (const Node& child : block.children) {
    if (child.kind == NodeKind::heading && option.title.empty())
      option.title = trimmed(markdown::plain_text(child));
    if (child.kind == NodeKind::block_quote && option.words.empty() && !child.children.empty())
      option.words = trimmed(markdown::plain_text(child.children.front()));
  }
  if (option.title.empty())
    option.title = export_words::a_way_out;
  option.key =
      unique(page.id + "." + (block.attributes.id.empty() ? option.title : block.attributes.id), used);
  return option;
}

// Whether a link in the block leads to ways out.
bool leads_to_ways(const Document& document, const Page* options_page, const Node& block) {
  bool leads = false;
  walk(block, [&](const Node& node) {
    const Page* page = node.kind == NodeKind::link ? document.find_page(read_link(node.url).page) : nullptr;
    leads |= page && (page == options_page || page->kind == "plan-options");
  });
  return leads;
}

class SectionReader {
public:
  SectionReader(const Document& document, const Plan& plan) : m_document(document), m_plan(plan) {}

  PlanSection read(const Node& block, const std::string& key) {
    m_section = {};
    m_section.key = key;
    for (const Node& child : block.children)
      take(child);
    if (m_section.title.empty())
      m_section.title = "My own words";
    const bool taken = std::any_of(m_plan.sections.begin(), m_plan.sections.end(),
                                   [](const PlanSection& section) { return section.options; });
    m_section.options =
        !taken && !m_plan.options.empty() && leads_to_ways(m_document, m_plan.options_page, block);
    if (m_section.fields.empty())
      add_free_lines(block);
    return m_section;
  }

private:
  void take(const Node& child) {
    if (child.kind == NodeKind::heading && m_section.title.empty())
      m_section.title = without_number(trimmed(markdown::plain_text(child)));
    else if (child.kind == NodeKind::list &&
             std::all_of(child.children.begin(), child.children.end(), is_prompt))
      for (const Node& item : child.children)
        add_field(without_dots(markdown::plain_text(item)));
    else if (child.kind == NodeKind::paragraph && is_prompt(child))
      add_field(without_dots(markdown::plain_text(child)));
    else
      m_section.hints.push_back(&child);
  }

  void add_free_lines(const Node& block) {
    int lines = m_section.options ? 0 : 2;
    const std::string wanted = block.attributes.value("lines");
    std::from_chars(wanted.data(), wanted.data() + wanted.size(), lines);
    lines = std::clamp(lines, 0, most_lines);
    for (int line = 1; line <= lines; ++line)
      m_section.fields.push_back(
          {m_section.key + "-" + std::to_string(line), "Line " + std::to_string(line), m_section.title});
  }

  void add_field(const std::string& label) {
    m_section.fields.push_back(
        {m_section.key + "-" + std::to_string(m_section.fields.size() + 1), label, {}});
  }

  const Document& m_document;
  const Plan& m_plan;
  PlanSection m_section;
};

const Page* plan_page(const Document& document) {
  const auto found = std::find_if(document.pages.begin(), document.pages.end(),
                                  [](const Page& page) { return page.kind == "plan"; });
  return found == document.pages.end() ? nullptr : &*found;
}

// The first page of ways out, else the first that has any.
const Page* options_page(const Document& document) {
  const Page* found = nullptr;
  for (const auto& page : document.pages)
    walk(page.body, [&](const Node& node) {
      if (is_div(node, "plan-option") &&
          (!found || (page.kind == "plan-options" && found->kind != "plan-options")))
        found = &page;
    });
  return found;
}

void append(std::vector<Node>& blocks, std::vector<Node>::iterator before, std::string_view markdown_text) {
  Node more = markdown::parse(markdown_text);
  blocks.insert(before, std::make_move_iterator(more.children.begin()),
                std::make_move_iterator(more.children.end()));
}

void add_plan_page(Document& document) {
  Page page;
  page.id = document.find_page("my-plan") ? "my-own-plan" : "my-plan";
  page.title = document.settings.plan_title.empty() ? "My plan" : document.settings.plan_title;
  page.kind = "plan";
  page.body = markdown::parse(
      "This is yours. Read it through, change what you like, then decide what to do with it.\n\n"
      "You do not need to write anyone's name. For a person, write who they are to you.\n");
  auto after = document.pages.begin();
  for (auto at = document.pages.begin(); at != document.pages.end(); ++at)
    if (at->kind == "plan-options")
      after = at + 1;
  document.pages.insert(after, std::move(page));
}

void read_options(const Document& document, Plan& plan) {
  std::set<std::string> used;
  plan.options_page = options_page(document);
  for (const auto& page : document.pages)
    walk(page.body, [&](const Node& node) {
      if (is_div(node, "plan-option"))
        plan.options.push_back(read_option(page, node, used));
    });
}

void read_sections(const Document& document, Plan& plan) {
  std::set<std::string> used;
  for (const Node& block : plan.page->body.children) {
    if (!is_div(block, "activity"))
      continue;
    const std::string id = block.attributes.id.empty() ? "step" : block.attributes.id;
    plan.sections.push_back(SectionReader(document, plan).read(block, unique(id, used)));
    plan.blocks.push_back(&block);
  }
}

// The services of the plan's last support block, else of the whole plan page.
void read_card(const Document& document, Plan& plan) {
  const Node* from = &plan.page->body;
  for (const Node& block : plan.page->body.children)
    if (is_div(block, "support"))
      from = &block;
  walk(*from, [&](const Node& node) {
    const LinkTarget target = node.kind == NodeKind::link ? read_link(node.url) : LinkTarget();
    const Service* service =
        target.kind == LinkKind::service ? document.find_service(target.address) : nullptr;
    if (service && plan.card.size() < 3 &&
        std::find(plan.card.begin(), plan.card.end(), service) == plan.card.end())
      plan.card.push_back(service);
  });
}

} // namespace

const PlanOption* Plan::find_option(const Node& block) const {
  const auto found = std::find_if(options.begin(), options.end(),
                                  [&](const PlanOption& option) { return option.block == &block; });
  return found == options.end() ? nullptr : &*found;
}

const PlanSection* Plan::find_section(const Node& block) const {
  const auto found = std::find(blocks.begin(), blocks.end(), &block);
  return found == blocks.end() ? nullptr : &sections[static_cast<std::size_t>(found - blocks.begin())];
}

bool is_prompt(const Node& node) {
  const std::string words = trimmed(markdown::plain_text(node));
  return words.ends_with("...") || words.ends_with("…");
}

std::optional<Plan> read_plan(const Document& document) {
  Plan plan;
  plan.page = plan_page(document);
  if (!plan.page || !document.for_pupils)
    return std::nullopt;
  read_options(document, plan);
  read_sections(document, plan);
  read_card(document, plan);
  return plan;
}

Document with_plan_page(Document document) {
  const Page* ways = options_page(document);
  if (!document.for_pupils || (!ways && !plan_page(document)))
    return document;
  const std::string ways_id = ways ? ways->id : std::string();
  if (!plan_page(document))
    add_plan_page(document);
  auto& page = document.pages[static_cast<std::size_t>(plan_page(document) - document.pages.data())];
  auto& blocks = page.body.children;
  const auto is_step = [](const Node& node) { return is_div(node, "activity"); };
  if (std::none_of(blocks.begin(), blocks.end(), is_step))
    append(blocks, blocks.end(), assets().at("site/plan.md"));
  const bool ticked = std::any_of(blocks.begin(), blocks.end(), [&](const Node& node) {
    return is_step(node) && leads_to_ways(document, options_page(document), node);
  });
  if (!ways_id.empty() && !ticked)
    append(blocks, std::find_if(blocks.begin(), blocks.end(), is_step),
           "::: {.activity #ways}\n## If I’m asked, I could\n\nYou can read more about them in [Ways out](<" +
               ways_id + ".md>).\n:::\n");
  return document;
}

} // namespace waymark::publish
