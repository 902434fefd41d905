// SPDX-License-Identifier: MIT
// The shapes of slides that every page has: titles, text, services.
#include "export/audience_filter.h"
#include "export/block_parts.h"
#include "export/ooxml/service_ways.h"
#include "export/ooxml/text_measure.h"
#include "export/pptx/page_slides.h"
#include "export/pptx/slide_text.h"
#include "export/site/contact_html.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

constexpr double left = 0.67;
constexpr double across = 12.0;
constexpr double body_top = 1.85;
constexpr double body_high = 4.65;
constexpr double inset = 0.3;          // of text in a tinted card
constexpr double beside_picture = 5.6; // text's width there
constexpr Frame picture_frame{6.65, 1.85, 6.02, 4.4};

SlideShape picture_shape(const Node& image, Frame frame) {
  return {.frame = frame, .picture = image.url, .words = markdown::plain_text(image)};
}

// A card: who, how to reach them in the largest type that fits, and what is said about them.
SlideShape service_card(const Help& help, Frame frame, bool first, std::vector<std::string>& notes) {
  const ServiceWays ways = ways_to(*help.service);
  const Ink ink = first ? Ink::white : Ink::dark;
  const double wide = frame.wide - 2 * inset;
  SlideShape card{.frame = frame, .fill = first ? Fill::plum : Fill::plum_outlined};
  const auto add = [&](const std::string& words, const std::vector<double>& sizes, double high, bool bold) {
    if (words.empty())
      return;
    const Fitted fitted = fit(words, sizes, {wide, high}, bold);
    card.lines.push_back(plain_line(fitted.words, fitted.size, ink, bold));
  };
  add(help.service->name, {24, 22, 20}, 0.8, true);
  // A number stands on one line: it is read out and typed in.
  std::vector<double> sizes = {52, 44, 36, 30, 26, 22, 20};
  const double column = wide * 72 / widest_stand_in(true);
  while (!ways.dial.empty() && sizes.size() > 1 && lines_needed(ways.number, sizes.front(), column, true) > 1)
    sizes.erase(sizes.begin());
  add(ways.best(), sizes, 1.2, true);
  if (!ways.number.empty())
    add(ways.site_words, {20}, 0.65, false);
  add(ways.hours, {20}, 0.65, false);
  SlideLine about = plain_line(help.words, 20, ink);
  if (!help.words.empty() && height_of(card.lines, wide) + height_of(about, wide) < frame.high - 0.25)
    card.lines.push_back(std::move(about));
  else if (!help.words.empty())
    notes.push_back(help.words);
  return card;
}

bool is_emergency(const Help& help) {
  return is_short_number(help.service->number);
}

} // namespace

std::string numbered(const std::string& title, std::size_t number, std::size_t of) {
  if (of < 2)
    return title;
  // The number is never what a long title loses.
  const Fitted fitted = fit(title, {40, 36, 32, 28, 24}, {across - 1, 0.8}, true);
  return fitted.words + " (" + std::to_string(number) + " of " + std::to_string(of) + ")";
}

Slide titled_slide(SlideLayout layout, const std::string& title, bool below_words) {
  const bool section = layout == SlideLayout::section;
  const std::vector<double> sizes =
      section ? std::vector<double>{48, 40, 34, 28} : std::vector<double>{40, 36, 32, 28, 24};
  const Fitted fitted = fit(title.empty() ? "Untitled" : title, sizes,
                            {across, section       ? 2.3
                                     : below_words ? 0.9
                                                   : 1.15},
                            true);
  Slide slide;
  slide.layout = layout;
  slide.title = fitted.words;
  slide.title_size = fitted.size;
  if (fitted.cut)
    slide.notes.push_back(title);
  return slide;
}

void add_text_slides(std::vector<Slide>& slides, const std::string& title, const std::string& above,
                     const std::vector<SlideLine>& lines, const Node* picture, bool tinted) {
  const double pad = tinted ? inset : 0;
  const Room whole{across - 2 * pad, body_high - 2 * pad};
  const Room first = picture ? Room{beside_picture, body_high} : whole;
  auto dealt = deal_out(lines, first, whole);
  // Beside a picture there is less room; the slides after it need not be as small.
  auto after = std::vector(dealt.begin() + (picture ? 1 : 0), dealt.end());
  dealt.resize(picture ? 1 : 0);
  enlarge(dealt, first, first);
  enlarge(after, whole, whole);
  dealt.insert(dealt.end(), after.begin(), after.end());
  for (std::size_t i = 0; i < dealt.size(); ++i) {
    Slide slide = titled_slide(SlideLayout::text, numbered(title, i + 1, dealt.size()), !above.empty());
    const bool shows = picture && i == 0;
    if (!above.empty())
      slide.shapes.push_back(
          {.frame = {left, 0.3, across, 0.42},
           .lines = {plain_line(fit(above, {20}, {across, 0.4}, true).words, 20, Ink::lake, true)}});
    const Room& room = i == 0 ? first : whole;
    const double high = std::min(body_high, height_of(dealt[i], room.wide) + 2 * pad + (tinted ? 0.12 : 0));
    if (tinted)
      slide.shapes.push_back({.frame = {left, body_top, across, high}, .fill = Fill::lake_tint});
    if (shows)
      slide.shapes.push_back(
          picture_shape(*picture, dealt[i].empty() ? Frame{2.2, body_top, 8.93, body_high} : picture_frame));
    slide.body = dealt[i];
    slide.body_frame = Frame{left + pad, body_top + pad, room.wide, (tinted ? high : body_high) - 2 * pad};
    if (slide.body.empty())
      slide.layout = SlideLayout::plain;
    slides.push_back(std::move(slide));
  }
}

void add_support_slides(std::vector<Slide>& slides, const std::string& title, const std::string& intro,
                        std::vector<Help> services) {
  std::erase_if(services, [](const Help& help) { return ways_to(*help.service).best().empty(); });
  std::stable_partition(services.begin(), services.end(), [](const Help& one) { return !is_emergency(one); });
  constexpr std::size_t most = 3;
  const std::size_t count = (services.size() + most - 1) / most;
  for (std::size_t i = 0; i < count; ++i) {
    Slide slide = titled_slide(SlideLayout::plain, numbered(title, i + 1, count));
    const Fitted line = fit(intro, {24, 22, 20}, {across, 0.8}, false);
    if (!intro.empty())
      slide.shapes.push_back(
          {.frame = {left, 1.62, across, 0.9}, .lines = {plain_line(line.words, line.size)}});
    if (line.cut)
      slide.notes.push_back(intro);
    const std::size_t begin = i * most;
    const std::size_t cards = std::min(most, services.size() - begin);
    const double gap = 0.25;
    const double wide = (across - gap * static_cast<double>(cards - 1)) / static_cast<double>(cards);
    const double top = intro.empty() ? 1.95 : 2.6;
    for (std::size_t card = 0; card < cards; ++card)
      slide.shapes.push_back(service_card(
          services[begin + card], {left + static_cast<double>(card) * (wide + gap), top, wide, 6.6 - top},
          begin + card == 0, slide.notes));
    slides.push_back(std::move(slide));
  }
}

SupportParts read_support(const Document& document, const Node& block) {
  SupportParts parts;
  for (const Node& child : block.children) {
    const auto services = services_in(document, child);
    const bool paragraph = child.kind == NodeKind::paragraph;
    if (paragraph && services.empty() && parts.intro.empty() && parts.rest.empty())
      parts.intro = markdown::plain_text(child);
    else if (!paragraph || services.empty())
      parts.rest.push_back(&child);
    for (const Service* service : services)
      if (std::none_of(parts.help.begin(), parts.help.end(),
                       [&](const Help& known) { return known.service == service; }))
        parts.help.push_back({service, paragraph && services.front() == service ? markdown::plain_text(child)
                                                                                : std::string()});
  }
  // A heading is the slide's title.
  std::erase_if(parts.rest, [](const Node* node) { return node->kind == NodeKind::heading; });
  return parts;
}

void note_words(const Document& document, const Node& block, std::vector<std::string>& notes) {
  switch (block.kind) {
  case NodeKind::paragraph:
  case NodeKind::heading: {
    std::string words = words_of(line_of(document, block.children));
    if (words.find_first_not_of(' ') != std::string::npos)
      notes.push_back(std::move(words));
    return;
  }
  case NodeKind::code_block:
    notes.push_back(block.literal);
    return;
  case NodeKind::item: {
    const std::size_t first = notes.size();
    for (const Node& child : block.children)
      note_words(document, child, notes);
    if (notes.size() > first)
      notes[first] = "– " + notes[first];
    return;
  }
  default:
    for (const Node& child : block.children)
      note_words(document, child, notes);
  }
}

} // namespace waymark::publish
