// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <string_view>

namespace waymark::checks {

/// Finds words in a text that is searched over and over again, until it has gone through too much of it. Vale
/// would search for hours then, so that nobody can say what it finds.
class PatientSearch {
public:
  /// As text.find().
  std::size_t find(std::string_view text, std::string_view words, std::size_t from = 0) const;
  /// Work that was done beside find().
  void spend(std::size_t bytes) const { m_bytes += bytes; }
  bool is_tired() const { return m_bytes > most_bytes; } ///< what was found since may be wrong

private:
  static constexpr std::size_t most_bytes = 4'000'000'000; // a few seconds
  mutable std::size_t m_bytes = 0;
};

} // namespace waymark::checks
