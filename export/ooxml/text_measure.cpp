// SPDX-License-Identifier: MIT
#include "export/ooxml/text_measure.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace waymark::publish {

namespace {

// Thousandths of an em, from the space to the tilde (Adobe Font Metrics of Helvetica and Helvetica Bold).
constexpr std::array<int, 95> plain_widths = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr std::array<int, 95> bold_widths = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// The character that begins at `at`, which is moved behind it.
char32_t next_character(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  char32_t character = lead < 0xC0   ? lead
                       : lead < 0xE0 ? lead & 0x1Fu
                       : lead < 0xF0 ? lead & 0x0Fu
                                     : lead & 0x07u;
  while (at < text.size() && continues(text[at]))
    character = character << 6 | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
  return character;
}

int width_of(char32_t c, bool bold) {
  if (c >= ' ' && c <= '~')
    return (bold ? bold_widths : plain_widths)[c - ' '];
  const bool unseen = c < ' ' || (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) ||
                      (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
                      (c >= 0xFE00 && c <= 0xFE0F);
  if (unseen)
    return 0;
  if (c == 0x2018 || c == 0x2019)
    return bold ? 278 : 222;
  if (c == 0x201C || c == 0x201D)
    return bold ? 500 : 333;
  if (c < 0x1100)
    return 667;
  return 1000;
}

} // namespace

double width_in_ems(std::string_view words, bool bold) {
  long width = 0;
  for (std::size_t at = 0; at < words.size();)
    width += width_of(next_character(words, at), bold);
  return static_cast<double>(width) / 1000;
}

int lines_needed(std::string_view words, double size, double column, bool bold) {
  const double across = std::max(1.0, column / size);
  const double space = width_of(' ', bold) / 1000.0;
  int lines = 1;
  double used = 0;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = at;
    while (end < words.size() && !is_blank(words[end]))
      ++end;
    double width = width_in_ems(words.substr(at, end - at), bold);
    if (used > 0 && used + space + width > across) {
      ++lines;
      used = 0;
    } else if (used > 0 && width > 0) {
      used += space;
    }
    for (; used + width > across; width -= across - used, used = 0)
      ++lines;
    used += width;
    at = end + 1;
  }
  return lines;
}

std::vector<std::string_view> split_words(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && is_blank(text[at]))
      ++at;
    std::size_t end = at;
    while (end < text.size() && !is_blank(text[end]))
      ++end;
    std::string_view word = text.substr(at, end - at);
    at = end;
    while (word.size() > longest) {
      std::size_t cut = longest;
      while (cut > 1 && continues(word[cut]))
        --cut;
      words.push_back(word.substr(0, cut));
      word.remove_prefix(cut);
    }
    if (!word.empty())
      words.push_back(word);
  }
  return words;
}

bool ends_sentence(std::string_view word) {
  for (const std::string_view mark : {"\u201D", "\u2019", "\"", "'", ")"})
    if (word.ends_with(mark))
      word.remove_suffix(mark.size());
  return word.ends_with('.') || word.ends_with('!') || word.ends_with('?');
}

std::string one_line(std::string_view text, double ems, bool bold) {
  if (width_in_ems(text, bold) <= ems)
    return std::string(text);
  std::string line;
  for (const std::string_view word : split_words(text)) {
    const std::string longer = line + (line.empty() ? "" : " ") + std::string(word);
    if (width_in_ems(longer, bold) + 1 > ems)
      break;
    line = longer;
  }
  return line + "…";
}

std::size_t count_words(std::string_view text) {
  return split_words(text).size();
}

} // namespace waymark::publish
