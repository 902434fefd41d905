// SPDX-License-Identifier: MIT
#include "model/checks/penn_tags.h"

#include "model/checks/letters.h"
#include "model/checks/penn_weights.h"

#include <algorithm>

namespace waymark::checks {

namespace {

// FNV-1a: the same on every machine, as the weights are filed under these numbers.
class Hash {
public:
  Hash& add(std::string_view text) {
    for (const char c : text)
      m_value = (m_value ^ static_cast<unsigned char>(c)) * 16'777'619u;
    m_value = (m_value ^ 0x1F) * 16'777'619u; // between parts
    return *this;
  }
  std::uint32_t value() const { return m_value; }

private:
  std::uint32_t m_value = 2'166'136'261u;
};

bool is_figure(char c) {
  return c >= '0' && c <= '9';
}

// Small letters; years, numbers and words with hyphens are each one word.
std::string plain(const std::string& word) {
  if (word.find('-') != std::string::npos && word.front() != '-')
    return "!HYPHEN";
  if (word.size() == 4 && std::all_of(word.begin(), word.end(), is_figure))
    return "!YEAR";
  return is_figure(word.front()) ? "!DIGITS" : lower_case(word);
}

std::string_view ending(std::string_view word, std::size_t bytes) {
  return word.substr(word.size() - std::min(word.size(), bytes));
}

// "Xx" for a capital and small letters, "XX" for capitals, "x" for small letters, with 9 for figures and -.
std::string shape(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_character(word, at);
    const char kind = is_upper(c)    ? 'X'
                      : is_letter(c) ? 'x'
                      : is_digit(c)  ? '9'
                      : c < 0x80     ? static_cast<char>(c)
                                     : '?';
    if (out.size() < 2 || out.back() != kind)
      out += kind;
  }
  return out;
}

std::string neighbour(const std::vector<std::string>& words, std::size_t at, int step) {
  const auto place = static_cast<std::ptrdiff_t>(at) + step;
  if (place < 0)
    return "-START-";
  return place < static_cast<std::ptrdiff_t>(words.size()) ? plain(words[static_cast<std::size_t>(place)])
                                                           : "-END-";
}

} // namespace

std::vector<std::uint32_t> penn_features(const std::vector<std::string>& words, std::size_t at,
                                         const std::string& tag_before, const std::string& tag_before_that) {
  const std::string& written = words[at];
  const std::string word = plain(written);
  const std::string before = neighbour(words, at, -1);
  const std::string after = neighbour(words, at, 1);
  const std::string small = lower_case(written);
  std::vector<std::uint32_t> features;
  const auto add = [&](std::string_view name, std::string_view one, std::string_view other = {}) {
    features.push_back(Hash().add(name).add(one).add(other).value());
  };
  add("bias", "");
  add("word", word);
  add("end4", ending(small, 4));
  add("end3", ending(small, 3));
  add("end2", ending(small, 2));
  add("first", written.substr(0, 1));
  add("shape", shape(written), at == 0 ? "first" : "");
  add("tag-1", tag_before);
  add("tags", tag_before, tag_before_that);
  add("tag-1 word", tag_before, word);
  add("tag-1 end3", tag_before, ending(small, 3));
  add("word-1", before);
  add("end-1", ending(before, 3));
  add("word-2", neighbour(words, at, -2));
  add("word+1", after);
  add("end+1", ending(after, 3));
  add("word+2", neighbour(words, at, 2));
  add("word word+1", word, after);
  add("word-1 word", before, word);
  return features;
}

std::vector<std::string> penn_tags(const std::vector<std::string>& words) {
  const PennWeights& weights = penn_weights();
  std::vector<std::string> tags;
  std::vector<int> scores(weights.tag_count());
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::fill(scores.begin(), scores.end(), 0);
    const std::string before = at > 0 ? tags[at - 1] : std::string();
    const std::string before_that = at > 1 ? tags[at - 2] : std::string();
    for (const std::uint32_t feature : penn_features(words, at, before, before_that))
      weights.add_to(scores, feature);
    tags.push_back(weights.tag(
        static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin())));
  }
  return tags;
}

} // namespace waymark::checks
