// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// Many words in little memory: their bytes and one number each, so that a list of millions is no burden.
/// Up to 4 GB of words.
class WordSet {
public:
  void add(std::string_view word);
  bool has(std::string_view word) const;
  bool empty() const { return m_count == 0; }
  std::size_t longest() const { return m_longest; } ///< bytes of the longest word

private:
  std::size_t place_of(std::string_view word) const;
  std::string_view word_at(std::uint32_t start) const;
  void grow();
  std::string m_bytes; // each word ends with a zero byte; the first stands at 1
  std::vector<std::uint32_t> m_table;
  std::size_t m_count = 0;
  std::size_t m_longest = 0;
};

} // namespace waymark::checks
