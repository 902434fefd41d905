// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// The width of words in Arial, in ems: what a point of size makes of it in points. Exact for English (the
/// published widths of Helvetica, which Arial shares), on the safe side for other scripts.
double width_in_ems(std::string_view words, bool bold = false);

/// How many times as wide the same words may be in what stands in for Arial where there is none, with room
/// for bold words among plain ones. 19 of 20 lines of the sample are within it in DejaVu Sans, the widest.
constexpr double widest_stand_in(bool bold = false) {
  return bold ? 1.25 : 1.18;
}

/// How many lines the words need at this size (points) in a column so many points wide, broken between words
/// and, where a word is wider than the column, within it. Never less than 1.
int lines_needed(std::string_view words, double size, double column, bool bold = false);

/// The words of a text, a word longer than 60 characters in several.
std::vector<std::string_view> split_words(std::string_view text);

/// Whether a sentence may end with this word.
bool ends_sentence(std::string_view word);

/// Words that fit on one line this many ems long; cut, with an ellipsis, where they do not.
std::string one_line(std::string_view words, double ems, bool bold = false);

std::size_t count_words(std::string_view text);

} // namespace waymark::publish
