// SPDX-License-Identifier: MIT
// Messages and ways out as slides.
#include "export/block_parts.h"
#include "export/export_words.h"
#include "export/ooxml/text_measure.h"
#include "export/pptx/page_slides.h"
#include "export/pptx/slide_text.h"
#include "export/site/icon_html.h"

#include <algorithm>
#include <utility>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

constexpr double left = 0.67;
constexpr double right = 12.67;
constexpr double top = 1.8;
constexpr double foot = 6.85;
constexpr double widest_bubble = 9.4;
constexpr double bubble_pad = 0.22; // each side
constexpr double points_per_inch = 72;

struct Bubble {
  std::vector<SlideLine> lines;
  double wide = 0;
  double high = 0;
};

Bubble bubble_of(SlideLine line, double widest = widest_bubble) {
  Bubble bubble;
  const double text = width_in_ems(words_of(line)) * widest_stand_in() * line.size / points_per_inch + 0.08;
  bubble.wide = std::min(widest, text + 2 * bubble_pad);
  bubble.high = height_of(line, bubble.wide - 2 * bubble_pad) + 0.07;
  bubble.lines = {std::move(line)};
  return bubble;
}

SlideShape bubble_shape(const Bubble& bubble, double y, bool from_me, double edge = right) {
  return {.frame = {from_me ? edge - bubble.wide : left, y, bubble.wide, bubble.high},
          .fill = from_me ? Fill::lake_tint : Fill::message,
          .lines = bubble.lines,
          .in_middle = true};
}

std::string option_title(const Node& node) {
  const OptionParts parts = read_option_parts(node);
  return parts.heading ? markdown::plain_text(*parts.heading) : std::string(export_words::a_way_out);
}

std::string first_sentence(const std::string& text) {
  for (const std::string_view word : split_words(text))
    if (ends_sentence(word))
      return text.substr(0, static_cast<std::size_t>(word.data() + word.size() - text.data()));
  return text;
}

SlideShape option_card(const Node& node, Frame frame) {
  const OptionParts parts = read_option_parts(node);
  const std::string icon_name = node.attributes.value("icon", "chat");
  const double wide = frame.wide - 0.5;
  const Fitted title = fit(option_title(node), {24, 22, 20}, {wide, 0.7}, true);
  SlideShape card{.frame = frame, .fill = Fill::outlined};
  card.lines.push_back(plain_line(title.words, title.size, Ink::dark, true));
  card.icon = icon(icon_name).empty() ? "chat" : icon_name;
  // Words one could send; without any, the beginning of the hint says what it is.
  std::string words;
  if (!parts.words.empty())
    words = "“" + markdown::plain_text(*parts.words.front()) + "”";
  else if (parts.hint)
    words = first_sentence(markdown::plain_text(*parts.hint));
  const double used = 0.72 + height_of(card.lines, wide); // below the icon; no space above the first line
  for (const double size : {22.0, 20.0}) {
    SlideLine example = plain_line(words, size);
    if (words.empty() || used + height_of(example, wide) > frame.high - 0.05)
      continue;
    card.lines.push_back(std::move(example));
    break;
  }
  return card;
}

} // namespace

void PageSlides::chat(const Node& node) {
  const std::string me = node.attributes.value("me");
  for (const Node& child : node.children)
    if (child.kind == NodeKind::list)
      messages(child.children, me);
    else
      block(child);
  flush_text();
}

void PageSlides::messages(const std::vector<Node>& items, const std::string& me) {
  flush_text();
  struct Said {
    std::string name;
    Bubble bubble;
  };
  std::vector<Said> all;
  for (const Node& item : items) {
    const ChatMessage message = read_message(item);
    // A very long message is several bubbles, none higher than a slide.
    for (const auto& lines :
         deal_out({line_of(m_document, message.words)}, {widest_bubble - 2 * bubble_pad, 3.6},
                  {widest_bubble - 2 * bubble_pad, 3.6}))
      for (const auto& line : lines)
        all.push_back({message.name, bubble_of(line)});
  }
  constexpr double name_high = 0.35;
  constexpr double gap = 0.05;
  const auto high = [&](const Said& said) { return name_high + said.bubble.high + gap; };
  std::vector<std::pair<std::size_t, std::size_t>> slides;
  for (std::size_t begin = 0; begin < all.size();) {
    double used = high(all[begin]);
    std::size_t end = begin + 1;
    while (end < all.size() && used + high(all[end]) <= foot - top)
      used += high(all[end++]);
    slides.emplace_back(begin, end);
    begin = end;
  }
  for (std::size_t i = 0; i < slides.size(); ++i) {
    Slide& slide = add(SlideLayout::plain, numbered(m_title, i + 1, slides.size()));
    double y = top;
    for (std::size_t at = slides[i].first; at < slides[i].second; ++at) {
      const auto& [name, bubble] = all[at];
      const bool from_me = !me.empty() && name == me;
      const std::string label = fit(name, {20}, {6, 0.4}, true).words;
      const double wide =
          std::min(6.0, width_in_ems(label, true) * 20 * widest_stand_in(true) / points_per_inch + 0.3);
      slide.shapes.push_back(
          {.frame = {from_me ? right - std::max(wide, bubble.wide) : left, y, wide, name_high},
           .lines = {plain_line(label, 20, Ink::quiet, true)}});
      if (name.empty())
        slide.shapes.pop_back();
      slide.shapes.push_back(bubble_shape(bubble, y + name_high, from_me));
      y += high(all[at]);
    }
  }
}

// Cards first, then each way out by itself.
void PageSlides::options() {
  if (m_options.empty())
    return;
  m_options.size() > 1 ? option_cards() : show_title();
  const auto all = std::exchange(m_options, {});
  for (const Node* node : all)
    option(*node);
}

void PageSlides::option_cards() {
  constexpr std::size_t most = 6;
  constexpr double gap = 0.13;
  constexpr double high = 2.43;
  constexpr double first_row = 1.76;
  // As many on each slide, in two rows: four as two by two, six as three by two.
  const std::size_t slides = (m_options.size() + most - 1) / most;
  const std::size_t on_each = (m_options.size() + slides - 1) / slides;
  const std::size_t columns = on_each > 4 ? 3 : 2;
  const double wide = (right - left - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
  for (std::size_t i = 0; i < slides; ++i) {
    Slide& slide = add(SlideLayout::plain, numbered(m_title, i + 1, slides));
    for (std::size_t card = 0; card < on_each && i * on_each + card < m_options.size(); ++card)
      slide.shapes.push_back(
          option_card(*m_options[i * on_each + card],
                      {left + static_cast<double>(card % columns) * (wide + gap),
                       first_row + static_cast<double>(card / columns) * (high + gap), wide, high}));
  }
}

void PageSlides::option(const Node& node) {
  const OptionParts parts = read_option_parts(node);
  const std::string title = option_title(node);
  std::vector<SlideLine> hint;
  if (parts.hint)
    hint.push_back(line_of(m_document, parts.hint->children));
  constexpr double column = 8.2; // beside the panel with the icon
  const Room room{column, 2.2};
  auto dealt = deal_out(hint, room, {12, 4.6});
  if (dealt.size() == 1)
    enlarge(dealt, room, room);
  const Fitted fitted = fit(title, {40, 36, 32, 28, 24}, {column, 1.15}, true);
  Slide slide = titled_slide(SlideLayout::text, title);
  slide.title = fitted.words;
  slide.title_size = fitted.size;
  slide.title_frame = Frame{left, 0.6, column, 1.15};
  if (fitted.cut && slide.notes.empty())
    slide.notes.push_back(title);
  const std::string icon_name = node.attributes.value("icon", "chat");
  slide.shapes.push_back({.frame = {9.4, 0.67, 3.27, 5.9},
                          .fill = Fill::lake_tint,
                          .icon = icon(icon_name).empty() ? "chat" : icon_name});
  slide.body = dealt.front();
  const double hint_high = height_of(slide.body, column);
  slide.body_frame = Frame{left, 1.85, column, std::max(0.5, hint_high)};
  if (slide.body.empty())
    slide.layout = SlideLayout::plain;
  double y = 1.85 + hint_high + 0.35;
  std::vector<SlideLine> no_room;
  for (std::size_t i = 1; i < dealt.size(); ++i)
    no_room.insert(no_room.end(), dealt[i].begin(), dealt[i].end());
  for (const Node* words : parts.words) {
    SlideLine line = line_of(m_document, words->children);
    if (words_of(line).empty())
      line = plain_line(markdown::plain_text(*words));
    line.size = 28;
    const Bubble bubble = bubble_of(line, 7.4);
    if (y + bubble.high > foot) {
      line.size = 24;
      no_room.push_back(std::move(line));
      continue;
    }
    slide.shapes.push_back(bubble_shape(bubble, y, true, left + column));
    y += bubble.high + 0.25;
  }
  for (const Node* block : parts.what_happens)
    note_words(m_document, *block, slide.notes);
  m_slides.push_back(std::move(slide));
  if (!no_room.empty())
    add_text_slides(m_slides, title, {}, no_room, nullptr, false);
}

} // namespace waymark::publish
