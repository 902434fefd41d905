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

constexpr std::size_t most_services = 3;

void add_unless_there(const std::vector<Help>& more, std::vector<Help>& help) {
  for (const Help& one : more)
    if (std::none_of(help.begin(), help.end(),
                     [&](const Help& known) { return known.service->id == one.service->id; }))
      help.push_back(one);
}

// What the support blocks of a page offer.
void support_services(const Document& document, const Node& node, std::vector<Help>& found) {
  if (is_div(node, "support"))
    return add_unless_there(read_support(document, node).help, found);
  for (const Node& child : node.children)
    support_services(document, child, found);
}

// A class is told of pupils' help, never of adults'.
std::vector<Help> last_services(const Document& document, const Node* support) {
  std::vector<Help> help;
  if (support)
    help = read_support(document, *support).help;
  if (document.shown_in_class) {
    add_unless_there(last_services(*document.shown_in_class, nullptr), help);
  } else if (!support) {
    for (const bool page_of_support : {true, false})
      for (const auto& page : document.pages)
        if (help.size() < most_services && (page.kind == "support") == page_of_support)
          support_services(document, page.body, help);
    // Whom the package names most comes first.
    const Service* first = first_help(document);
    const auto place =
        std::find_if(help.begin(), help.end(), [&](const Help& one) { return one.service == first; });
    if (place != help.end())
      std::rotate(help.begin(), place, place + 1);
    else if (first)
      help.insert(help.begin(), Help{first, {}});
  }
  help.resize(std::min(most_services, help.size()));
  return help;
}

std::string help_words(const Document& document) {
  std::string words;
  for (const Help& help : last_services(document, nullptr))
    words += (words.empty() ? "Where help is: " : "; ") + help.service->name + ", " +
             ways_to(*help.service).best();
  return words.empty() ? words : words + ".";
}

void add_page(const Document& document, const Page& page, const std::string& help,
              std::vector<Slide>& slides) {
  Slide section = titled_slide(SlideLayout::section, page.title);
  if (!page.summary.empty()) {
    const Fitted summary = fit(page.summary, {28, 24, 22, 20}, {12, 1.0}, false);
    section.body.push_back(plain_line(summary.words, summary.size, Ink::white));
  }
  if (page.minutes.value_or(0) > 0) {
    section.body.push_back(plain_line(minutes_words(*page.minutes), 22, Ink::marigold, true));
    section.notes.insert(section.notes.begin(), minutes_words(*page.minutes) + ".");
  }
  if (!help.empty())
    section.notes.push_back(help);
  slides.push_back(std::move(section));
  PageSlides writer(document, SlidesFor::readers, slides);
  writer.begin(page.title, {}, page.kind == "questions");
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
    const Fitted about = fit(document.subtitle, {28, 24, 22, 20}, {wide, 1.3}, false);
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
  if (minutes > 0)
    slide.notes.push_back(minutes_words(minutes) + ".");
  for (const std::string& words : {title.cut ? document.package_title : std::string(),
                                   passport_mark(document.passport), passport_details(document.passport)})
    if (!words.empty())
      slide.notes.push_back(words);
  return slide;
}

void add_last_slide(const Document& document, const Node* support, std::vector<Slide>& slides) {
  const std::string intro = support ? read_support(document, *support).intro : std::string();
  add_support_slides(slides, "Where to get help", intro, last_services(document, support));
}

std::vector<Slide> make_deck(const Document& document) {
  if (document.audience.id == "teachers")
    return make_lesson(document);
  return document.audience.id == "parents" ? std::vector<Slide>() : make_readers_deck(document);
}

} // namespace waymark::publish
