// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

namespace waymark::checks {

/// What to do about a finding, as a rule's `action` says.
struct Action {
  std::string name; ///< replace, remove, suggest, convert, edit; empty when there is none
  std::vector<std::string> parameters;

  /// The wordings that could be put in for the words found; none when the action gives none or is incomplete.
  /// Spellings are not looked up here: that is slow, and wanted only when somebody asks.
  std::vector<std::string> better_than(const std::string& match) const;
};

} // namespace waymark::checks
