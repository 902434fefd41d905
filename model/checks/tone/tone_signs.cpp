// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_signs.h"

#include <algorithm>

namespace waymark::checks {

namespace {

constexpr std::size_t longest_run = 3;
constexpr std::size_t parts = 6; // of a text, to say whereabouts in it a word stands

// Runs of stems, the ends of the sentence among them; a run covers the words that it names.
void add_runs(const std::vector<ToneWord>& words, std::vector<ToneSign>& signs) {
  const std::size_t count = words.size() + 2;
  const auto stem = [&](std::size_t place) -> std::string_view {
    return place == 0 ? "<" : place == count - 1 ? ">" : std::string_view(words[place - 1].stem);
  };
  for (std::size_t begin = 0; begin < count; ++begin) {
    std::string name;
    for (std::size_t end = begin; end < std::min(begin + longest_run, count); ++end) {
      name += end == begin ? "" : " ";
      name += stem(end);
      const std::size_t from = begin == 0 ? 0 : begin - 1;
      signs.push_back({name, from, std::max(from, std::min(end, words.size()))});
    }
  }
}

} // namespace

std::vector<ToneSign> tone_signs(const std::vector<ToneWord>& words, const std::string& audience,
                                 const std::vector<std::string>& rules) {
  std::vector<ToneSign> signs;
  signs.reserve(words.size() * 5 + 8);
  add_runs(words, signs);
  const std::string reader = audience.substr(0, 1) + "~";
  for (std::size_t i = 0; i < words.size(); ++i) {
    const ToneWord& word = words[i];
    signs.push_back({reader + word.stem, i, i + 1});
    if (word.denied)
      signs.push_back({"!" + word.stem, i, i + 1});
    if (word.quoted)
      signs.push_back({"\"" + word.stem, i, i + 1});
    if (word.loud)
      signs.push_back({"LOUD", i, i + 1});
    signs.push_back({"^" + std::to_string(parts * i / words.size()), i, i + 1});
  }
  signs.push_back({"@" + audience, 0, 0});
  for (const std::string& rule : rules)
    signs.push_back({"#" + rule, 0, 0});
  return signs;
}

} // namespace waymark::checks
