// SPDX-License-Identifier: MIT
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// Stretches of plain text of which every match of the expression has at least one: small ASCII letters,
/// digits, spaces, apostrophes and hyphens. Nothing when no such list can be read off. Never leaves out a
/// match; letter case is ignored.
std::optional<std::vector<std::string>> needed_literals(std::string_view expression);

/// Finds in one pass over a text which of many owners could match there: those of whose literals one stands
/// in it. Immutable once built; any thread may ask.
class LiteralFilter {
public:
  LiteralFilter();
  void add(std::size_t owner, const std::vector<std::string>& literals);
  void build(); ///< after the last add
  /// Marks the owners (of those that have literals) that a text could concern. `marks` has a place for each
  /// owner.
  void mark(std::string_view text, std::vector<std::uint8_t>& marks) const;

private:
  static constexpr std::size_t letters = 40;
  struct State {
    std::array<std::int32_t, letters> next{};
    std::vector<std::uint32_t> owners; // of literals that end here
    std::int32_t suffix = 0;           // the longest other state that ends the same way
    std::int32_t report = 0;           // the nearest such state with owners
  };
  std::vector<State> m_states;
};

} // namespace waymark::checks
