// SPDX-License-Identifier: MIT
#include "export/pptx/deck.h"

#include "export/block_parts.h"
#include "export/export_words.h"
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

// A group looks at a story, at questions and at ways out. What helps somebody to whom it has happened, and
// the plan, are for one person alone.
bool is_for_a_group(const Page& page) {
  return page.kind == "scenario" || page.kind == "questions" || page.kind == "plan-options";
}

Slide section_slide(const Page& page) {
  Slide section = titled_slide(SlideLayout::section, page.title);
  if (!page.summary.empty()) {
    const Fitted summary = fit(page.summary, {28, 24, 22, 20}, {12, 1.0}, false);
    section.body.push_back(plain_line(summary.words, summary.size, Ink::white));
  }
  if (page.minutes.value_or(0) > 0) {
    const std::string minutes = export_words::minutes(*page.minutes);
    section.body.push_back(plain_line(minutes, 22, Ink::marigold, true));
    section.notes.insert(section.notes.begin(), minutes + ".");
  }
  return section;
}

void add_pages_to_read(const std::vector<const Page*>& pages, std::vector<Slide>& slides) {
  std::vector<SlideLine> lines;
  for (const Page* page : pages) {
    SlideLine line{.mark = SlideLine::Mark::bullet};
    line.runs.push_back({.words = page->title.empty() ? page->id : page->title, .bold = true});
    if (!page->summary.empty())
      line.runs.push_back({.words = ": " + page->summary});
    lines.push_back(std::move(line));
  }
  const std::size_t first = slides.size();
  if (!lines.empty())
    add_text_slides(slides, std::string(export_words::read_alone), {}, lines, nullptr, false);
  for (std::size_t i = first; i < slides.size(); ++i)
    slides[i].notes.emplace_back(export_words::kept_off_slides);
}

std::vector<Slide> make_group_deck(const Document& document) {
  std::vector<Slide> slides;
  if (document.pages.empty())
    return slides;
  slides.push_back(cover_slide(document, first_picture(document), 0));
  add_group_pages(document, slides);
  const std::string help = help_words(document);
  if (!help.empty())
    for (Slide& slide : slides)
      if (slide.layout == SlideLayout::cover || slide.layout == SlideLayout::section)
        slide.notes.push_back(help);
  add_last_slide(document, nullptr, slides);
  return slides;
}

} // namespace

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
  std::string line = minutes > 0 ? export_words::minutes(minutes) + "  ·  " : "";
  line += document.shown_in_class ? "For teachers to show" : "For: " + document.audience.name;
  slide.shapes.push_back(
      {.frame = {0.67, 5.7, wide, 0.65},
       .lines = {plain_line(fit(line, {20}, {wide, 0.63}, true).words, 20, Ink::marigold, true)}});
  const Fitted release = fit(passport_line(document.passport), {20}, {wide, 0.7}, false);
  slide.shapes.push_back(
      {.frame = {0.67, 6.35, wide, 0.75}, .lines = {plain_line(release.words, 20, Ink::white)}});
  if (picture)
    slide.shapes.push_back({.frame = {6.04, 0, 7.2933, 7.5},
                            .picture = picture->url,
                            .words = markdown::plain_text(*picture),
                            .fills_frame = true});
  if (minutes > 0)
    slide.notes.push_back(export_words::minutes(minutes) + ".");
  for (const std::string& words : {title.cut ? document.package_title : std::string(),
                                   passport_mark(document.passport), passport_details(document.passport)})
    if (!words.empty())
      slide.notes.push_back(words);
  return slide;
}

void add_group_pages(const Document& document, std::vector<Slide>& slides) {
  const bool any = std::any_of(document.pages.begin(), document.pages.end(), is_for_a_group);
  std::vector<const Page*> to_read;
  for (const auto& page : document.pages) {
    if (any && !is_for_a_group(page)) {
      to_read.push_back(&page);
      continue;
    }
    slides.push_back(section_slide(page));
    PageSlides writer(document, slides);
    writer.begin(page.title, {}, page.kind == "questions");
    writer.blocks(page.body.children);
    writer.finish();
  }
  add_pages_to_read(to_read, slides);
}

void add_last_slide(const Document& document, const Node* support, std::vector<Slide>& slides) {
  const std::string intro = support ? read_support(document, *support).intro : std::string();
  add_support_slides(slides, std::string(export_words::where_to_get_help), intro,
                     last_services(document, support));
}

std::vector<Slide> make_deck(const Document& document) {
  if (document.audience.id == "teachers")
    return make_lesson(document);
  return document.audience.id == "parents" ? std::vector<Slide>() : make_group_deck(document);
}

} // namespace waymark::publish
