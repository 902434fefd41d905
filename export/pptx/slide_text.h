// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "export/pptx/slide.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

// Making words fit: nothing on a slide may run over its box, and nothing is too small to read from the back.

/// The inlines of a block as one line of a slide: links with their addresses, services with their number.
SlideLine line_of(const Document& document, const std::vector<markdown::Node>& inlines);

/// A list's items as lines, lists in lists included.
void add_list(const Document& document, const markdown::Node& list, int level, std::vector<SlideLine>& lines);

SlideLine plain_line(std::string words, double size = 24, Ink ink = Ink::dark, bool bold = false);

std::string words_of(const SlideLine& line);

/// The height in inches that a line takes in a column this wide, with the space above it.
double height_of(const SlideLine& line, double column);
double height_of(const std::vector<SlideLine>& lines, double column);

/// How much may stand on one slide.
struct Room {
  double wide = 0;
  double high = 0;
};

/// Deals lines out to slides: the first room's, then the others', about 45 words each. Long paragraphs are
/// cut between sentences, or between words if need be. One empty slide when there is nothing.
std::vector<std::vector<SlideLine>> deal_out(const std::vector<SlideLine>& lines, Room first, Room others);

/// Sets all lines in larger type where they leave room for it on every slide; returns the size.
double enlarge(std::vector<std::vector<SlideLine>>& slides, Room first, Room others);

/// Words in the largest of the sizes in which they fit; cut, with an ellipsis, when they fit in none.
struct Fitted {
  std::string words;
  double size = 0;
  bool cut = false;
};
Fitted fit(std::string_view words, const std::vector<double>& sizes, Room room, bool bold);

} // namespace waymark::publish
