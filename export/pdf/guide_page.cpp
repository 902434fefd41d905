// SPDX-License-Identifier: MIT
#include "export/pdf/guide_page.h"

#include "export/export_words.h"
#include "export/site/block_html.h"
#include "export/site/contact_html.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

// More lines than this would push the text off the first sheet; then pages alone are listed.
constexpr std::size_t most_contents = 30;
constexpr std::size_t most_services = 3;

bool is_picture(const Node& node) {
  return node.kind == NodeKind::paragraph && node.children.size() == 1 &&
         node.children.front().kind == NodeKind::image;
}

// The headings that contents list: those of the page and of its activities.
std::vector<const Node*> sections_of(const Page& page) {
  std::vector<const Node*> sections;
  const auto take = [&](const Node& node) {
    if (node.kind == NodeKind::heading && node.level == 2)
      sections.push_back(&node);
  };
  for (const Node& block : page.body.children) {
    take(block);
    if (block.kind == NodeKind::div && block.attributes.kind() == "activity")
      std::for_each(block.children.begin(), block.children.end(), take);
  }
  return sections;
}

void write_entry(HtmlWriter& out, const std::string& href, const std::string& words) {
  out.element("a", {{"href", href}}, words);
}

void write_sections(HtmlWriter& out, const SiteView& view, const Page& page) {
  const auto sections = sections_of(page);
  if (sections.empty())
    return;
  out.open("ul").line();
  int number = 0;
  for (const Node* section : sections) {
    out.open("li");
    write_entry(out, "#" + BlockHtml::section_id(view, page, ++number), markdown::plain_text(*section));
    out.close().line();
  }
  out.close();
}

void write_contents(HtmlWriter& out, const SiteView& view) {
  const auto& pages = view.document().pages;
  std::size_t lines = pages.size();
  for (const auto& page : pages)
    lines += sections_of(page).size();
  if (lines < 3)
    return;
  out.open("div", {{"class", "contents"}}).line();
  out.element("p", {{"class", "contents-title"}}, "In this guide").line().open("ul").line();
  for (const auto& page : pages) {
    out.open("li");
    write_entry(out, view.href(page), page.title);
    if (lines <= most_contents)
      write_sections(out, view, page);
    out.close().line();
  }
  out.close().close().line();
}

// Help to talk to first, the emergency number last.
std::vector<const Service*> numbers_to_call(const SiteView& view) {
  std::vector<const Service*> services;
  const auto add = [&](const Service* service) {
    if (service && !service->number.empty() && services.size() < most_services &&
        std::find(services.begin(), services.end(), service) == services.end())
      services.push_back(service);
  };
  const auto& all = view.document().services;
  const auto emergency =
      std::find_if(all.begin(), all.end(), [](const Service& one) { return one.number == "999"; });
  const std::size_t others = most_services - (emergency == all.end() ? 0 : 1);
  add(view.first_help());
  for (const auto& service : all)
    if (services.size() < others && !is_short_number(service.number))
      add(&service);
  if (emergency != all.end())
    add(&*emergency);
  return services;
}

void write_services(HtmlWriter& out, const SiteView& view) {
  const auto services = numbers_to_call(view);
  if (services.empty())
    return;
  out.open("div", {{"class", "front-services"}}).line();
  for (const Service* service : services) {
    out.open("div").element("p", {{"class", "front-name"}}, service->name);
    out.element("p", {{"class", dial_href(service->number).empty() ? "front-words" : "front-number"}},
                service->number);
    if (!service->hours.empty())
      out.element("p", {{"class", "front-hours"}}, service->hours);
    out.close().line();
  }
  out.close().line();
}

void write_title(HtmlWriter& out, const SiteView& view, const Page& page, bool first) {
  std::string eyebrow = first ? "For " + view.document().audience.name : std::string();
  if (page.minutes)
    eyebrow += (eyebrow.empty() ? "" : " · ") + export_words::minutes(*page.minutes) + " to read";
  if (!eyebrow.empty())
    out.element("p", {{"class", "eyebrow"}}, eyebrow).line();
  out.element(view.heading(1), {{"class", "page-title"}}, page.title.empty() ? "Page" : page.title).line();
}

void write_guide_page(HtmlWriter& out, const SiteView& view, const Page& page, bool first,
                      std::set<std::string>& used_ids) {
  BlockHtml blocks(view, page, out, used_ids);
  out.open("article", {{"class", first ? "page front" : "page"}, {"id", view.anchor(page, {})}}).line();
  auto child = page.body.children.begin();
  const auto end = page.body.children.end();
  if (child != end && is_picture(*child)) {
    out.open("div", {{"class", "hero"}});
    blocks.block(*child++);
    out.close().line();
  }
  write_title(out, view, page, first);
  // The opening words come before the list of what follows.
  for (; first && child != end && child->kind == NodeKind::paragraph; ++child)
    blocks.block(*child);
  if (first) {
    write_contents(out, view);
    write_services(out, view);
  }
  for (; child != end; ++child)
    blocks.block(*child);
  out.close().line();
}

} // namespace

bool begins_with_picture(const Document& document) {
  return !document.pages.empty() && !document.pages.front().body.children.empty() &&
         is_picture(document.pages.front().body.children.front());
}

void write_guide(HtmlWriter& out, const SiteView& view) {
  std::set<std::string> used_ids;
  bool first = true;
  for (const auto& page : view.document().pages) {
    write_guide_page(out, view, page, first, used_ids);
    first = false;
  }
}

} // namespace waymark::publish
