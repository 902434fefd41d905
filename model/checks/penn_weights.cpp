// SPDX-License-Identifier: MIT
#include "model/checks/penn_weights.h"

#include <algorithm>

// The file becomes a part of the program; nothing of it is read before the first sentence is tagged.
asm(".section .rodata\n"
    ".balign 4\n"
    "waymark_penn_weights:\n"
    ".incbin \"" WAYMARK_PENN_WEIGHTS "\"\n"
    "waymark_penn_weights_end:\n"
    ".byte 0\n"
    ".text\n");
extern "C" const char waymark_penn_weights[];
extern "C" const char waymark_penn_weights_end[];

namespace waymark::checks {

namespace {

constexpr std::string_view first_line = "penn tags 1\n";

// Takes a number off the front; 0 when there is not enough.
std::uint32_t take_number(std::string_view& bytes) {
  constexpr std::size_t width = 4;
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < width && i < bytes.size(); ++i)
    number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  bytes.remove_prefix(std::min(width, bytes.size()));
  return number;
}

} // namespace

PennWeights::PennWeights(std::string_view bytes) {
  if (!bytes.starts_with(first_line))
    return;
  bytes.remove_prefix(first_line.size());
  const auto end_of_tags = bytes.find('\n');
  if (end_of_tags == std::string_view::npos)
    return;
  for (auto names = bytes.substr(0, end_of_tags); !names.empty();) {
    const auto end = std::min(names.find(' '), names.size());
    m_tags.emplace_back(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  bytes.remove_prefix(end_of_tags + 1);
  const std::size_t count = take_number(bytes);
  if (bytes.size() / 5 < count)
    return;
  for (std::size_t i = 0; i < count; ++i)
    m_features.push_back(take_number(bytes));
  std::uint32_t start = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto of_this = static_cast<std::uint8_t>(bytes[i]);
    m_places.push_back({start, of_this});
    start += of_this;
  }
  m_weights = bytes.substr(count);
  if (m_weights.size() / 2 < start)
    m_features.clear();
}

void PennWeights::add_to(std::vector<int>& scores, std::uint32_t feature) const {
  const auto found = std::lower_bound(m_features.begin(), m_features.end(), feature);
  if (found == m_features.end() || *found != feature)
    return;
  const Place place = m_places[static_cast<std::size_t>(found - m_features.begin())];
  for (std::size_t i = place.start; i < place.start + place.count; ++i)
    if (const auto tag = static_cast<unsigned char>(m_weights[2 * i]); tag < scores.size())
      scores[tag] += static_cast<signed char>(m_weights[2 * i + 1]);
}

const PennWeights& penn_weights() {
  static const PennWeights weights(
      {waymark_penn_weights, static_cast<std::size_t>(waymark_penn_weights_end - waymark_penn_weights)});
  return weights;
}

} // namespace waymark::checks
