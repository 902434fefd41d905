// SPDX-License-Identifier: MIT
#include "export/pptx/deck.h"

#include "export/block_parts.h"
#include "export/ooxml/service_ways.h"
#include "export/passport_words.h"
#include "export/pptx/page_slides.h"
#include "export/pptx/slide_text.h"
#include "export/site/contact_html.h"
#include "export/site/site_view.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

std::string minutes_words(int minutes) {
  return std::to_string(minutes) + (minutes == 1 ? " minute" : " minutes");
}

const Service* first_help(const Document& document) {
  const std::optional<Plan> no_plan;
  return SiteView(document, no_plan, Layout::one_page).first_help();
}

void support_services(const Document& document, const Node& node, std::vector<const Service*>& found) {
  if (is_div(node, "support"))
    for (const Service* service : services_in(document, node))
      if (std::find(found.begin(), found.end(), service) == found.end())
        found.push_back(service);
  for (const Node& child : node.children)
    support_services(document, child, found);
}

void add_unless_there(const std::vector<const Service*>& more, std::vector<const Service*>& services) {
  for (const Service* service : more)
    if (service && std::find_if(services.begin(), services.end(),
                                [&](const Service* one) { return one->id == service->id; }) == services.end())
      services.push_back(service);
}

// A class is told of pupils' help, never of adults'.
std::vector<const Service*> last_services(const Document& document, const Node* support) {
  constexpr std::size_t most = 3;
  std::vector<const Service*> services;
  if (support)
    services = services_in(document, *support);
  if (document.shown_in_class) {
    add_unless_there(last_services(*document.shown_in_class, nullptr), services);
  } else if (!support) {
    add_unless_there({first_help(document)}, services);
    for (const bool page_of_support : {true, false})
      for (const auto& page : document.pages)
        if (services.size() < most && (page.kind == "support") == page_of_support)
          support_services(document, page.body, services);
  }
  services.resize(std::min(most, services.size()));
  return services;
}

std::string help_words(const Document& document) {
  std::string words;
  for (const Service* service : last_services(document, nullptr)) {
    const ServiceWays ways = ways_to(*service);
    words += (words.empty() ? "Where help is: " : "; ") + service->name + ", " + ways.best();
  }
  return words.empty() ? words : words + ".";
}

void add_page(const Document& document, const Page& page, const std::string& help,
              std::vector<Slide>& slides) {
  Slide section = titled_slide(SlideLayout::section, page.title);
  if (!page.summary.empty()) {
    const Fitted summary = fit(page.summary, {28, 24, 22, 20}, {12, 1.6}, false);
    section.body.push_back(plain_line(summary.words, summary.size, Ink::white));
  }
  if (page.minutes) {
    section.body.push_back(plain_line(minutes_words(*page.minutes), 22, Ink::marigold, true));
    section.notes.insert(section.notes.begin(), minutes_words(*page.minutes) + ".");
  }
  if (!help.empty())
    section.notes.push_back(help);
  slides.push_back(std::move(section));
  PageSlides writer(document, SlidesFor::readers, slides);
  writer.begin(page.title);
  writer.blocks(page.body.children);
  writer.finish();
}

std::vector<Slide> make_readers_deck(const Document& document) {
  std::vector<Slide> slides;
  if (document.pages.empty())
    return slides;
  slides.push_back(cover_slide(document, first_picture(document), 0));
  const std::string help = help_words(document);
  if (!help.empty())
    slides.back().notes.push_back(help);
  for (const auto& page : document.pages)
    add_page(document, page, help, slides);
  add_last_slide(document, nullptr, slides);
  return slides;
}

} // namespace

const Node* first_picture(const Document& document) {
  for (const auto& page : document.pages)
    for (const Node& node : page.body.children)
      if (is_picture_alone(node))
        return &node.children.front();
  return nullptr;
}

Slide cover_slide(const Document& document, const Node* picture, int minutes) {
  Slide slide;
  slide.layout = picture ? SlideLayout::cover : SlideLayout::section;
  const double wide = picture ? 4.9 : 12;
  const Fitted title = fit(document.package_title, {54, 46, 38, 32, 28, 24}, {wide, 2.3}, true);
  slide.title = title.words.empty() ? "Untitled" : title.words;
  slide.title_size = title.size;
  if (!document.subtitle.empty()) {
    const Fitted about = fit(document.subtitle, {28, 24, 22, 20}, {wide, 1.7}, false);
    slide.body.push_back(plain_line(about.words, about.size, Ink::white));
  }
  std::string line = minutes > 0 ? minutes_words(minutes) + "  ·  " : "";
  line += document.shown_in_class ? "For teachers to show" : "For: " + document.audience.name;
  slide.shapes.push_back(
      {.frame = {0.67, 5.75, wide, 0.45},
       .lines = {plain_line(fit(line, {20}, {wide, 0.4}, true).words, 20, Ink::marigold, true)}});
  const Fitted release = fit(passport_line(document.passport), {20}, {wide, 0.7}, false);
  slide.shapes.push_back(
      {.frame = {0.67, 6.25, wide, 0.8}, .lines = {plain_line(release.words, 20, Ink::white)}});
  if (picture)
    slide.shapes.push_back({.frame = {6.04, 0, 7.2933, 7.5},
                            .picture = picture->url,
                            .words = markdown::plain_text(*picture),
                            .fills_frame = true});
  for (const std::string& words : {title.cut ? document.package_title : std::string(),
                                   passport_mark(document.passport), passport_details(document.passport)})
    if (!words.empty())
      slide.notes.push_back(words);
  return slide;
}

void add_last_slide(const Document& document, const Node* support, std::vector<Slide>& slides) {
  std::string intro;
  if (support)
    for (const Node& child : support->children)
      if (child.kind == NodeKind::paragraph && services_in(document, child).empty() && intro.empty())
        intro = markdown::plain_text(child);
  add_support_slides(slides, "Where to get help", intro, last_services(document, support));
}

std::vector<Slide> make_deck(const Document& document) {
  if (document.audience.id == "teachers")
    return make_lesson(document);
  return document.audience.id == "parents" ? std::vector<Slide>() : make_readers_deck(document);
}

} // namespace waymark::publish
