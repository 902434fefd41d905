// SPDX-License-Identifier: MIT
#pragma once
#include "export/findings.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace waymark::publish {

/// A finding that is set aside, as the bundle records it: schools see what the team decided and why, and as
/// what, not by whom.
struct SetAsideEntry {
  std::string module;
  std::string module_title;
  std::string rule;
  std::string quote;   ///< empty: about the text as a whole
  std::string finding; ///< what the rule says
  std::string reason;
  std::vector<std::string> roles; ///< of the person who set it aside
  std::string date;               ///< ISO date
  bool would_block = false;       ///< it would have stopped the release
  bool by_only_author = false;    ///< set aside by the one person who wrote the text
};

/// Every set-aside in force, by module, in the order in which they were made.
std::vector<SetAsideEntry> set_aside_entries(const Workspace& workspace,
                                             const std::vector<ModuleFindings>& findings);

nlohmann::ordered_json as_json(const std::vector<SetAsideEntry>& entries);
/// The same for people; empty when there are none.
std::string set_aside_page(const std::vector<SetAsideEntry>& entries);

} // namespace waymark::publish
