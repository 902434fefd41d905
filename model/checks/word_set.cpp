// SPDX-License-Identifier: MIT
#include "model/checks/word_set.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace waymark::checks {

std::string_view WordSet::word_at(std::uint32_t start) const {
  return m_bytes.c_str() + start;
}

// Where the word is in the table, or the empty place where it would be. The table is never full.
std::size_t WordSet::place_of(std::string_view word) const {
  std::size_t place = std::hash<std::string_view>()(word) & (m_table.size() - 1);
  while (m_table[place] != 0 && word_at(m_table[place]) != word)
    place = (place + 1) & (m_table.size() - 1);
  return place;
}

void WordSet::grow() {
  constexpr std::size_t first_size = 64;
  std::vector<std::uint32_t> old(std::max(first_size, m_table.size() * 2), 0);
  old.swap(m_table);
  for (const std::uint32_t start : old)
    if (start != 0)
      m_table[place_of(word_at(start))] = start;
}

void WordSet::add(std::string_view word) {
  const bool fits = m_bytes.size() + word.size() + 2 < std::numeric_limits<std::uint32_t>::max();
  if (!fits || word.find('\0') != std::string_view::npos)
    return;
  if (m_bytes.empty())
    m_bytes += '\0';
  if (m_count * 2 >= m_table.size())
    grow();
  std::uint32_t& start = m_table[place_of(word)];
  if (start != 0)
    return;
  start = static_cast<std::uint32_t>(m_bytes.size());
  m_bytes.append(word) += '\0';
  ++m_count;
  m_longest = std::max(m_longest, word.size());
}

bool WordSet::has(std::string_view word) const {
  return m_count > 0 && word.size() <= m_longest && m_table[place_of(word)] != 0;
}

} // namespace waymark::checks
