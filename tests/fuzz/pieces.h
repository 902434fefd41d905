// SPDX-License-Identifier: MIT
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Three texts that are alike, made of one input: the whole of it, and two copies edited at places that its
/// own bytes choose. The same input always makes the same texts.
inline std::array<std::string, 3> three_texts(std::string_view input) {
  std::array<std::string, 3> texts{std::string(input), std::string(input), std::string(input)};
  std::uint64_t state = 0x9E3779B97F4A7C15u + input.size();
  for (const char c : input)
    state = (state ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  const auto below = [&state](std::size_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return limit == 0 ? 0 : static_cast<std::size_t>(state >> 33) % limit;
  };
  for (const std::size_t which : {1, 2}) {
    std::string& text = texts[which];
    for (std::size_t edits = below(6); edits > 0; --edits) {
      const std::size_t at = below(text.size() + 1), size = below(text.size() - at + 1) % 200;
      const std::size_t from = below(input.size() + 1);
      switch (below(4)) {
      case 0:
        text.erase(at, size);
        break;
      case 1:
        text.insert(at, input.substr(from, size));
        break;
      case 2:
        text.replace(at, size, input.substr(from, 20));
        break;
      default:
        text.insert(at, which == 1 ? "\n\nOurs. " : " theirs");
      }
    }
  }
  return texts;
}
