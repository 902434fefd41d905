// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/sign_off_panel.h"
#include "editor/ui/theme.h"

#include <string>
#include <vector>

namespace waymark::editor {

/// "school" -> "School".
std::string role_name(const std::string& role);

/// One role's word on a module, as the Sign-off tab says it.
struct RequirementWords {
  std::string headline;               ///< "✓ School: signed off"
  std::vector<std::string> sentences; ///< who, when, what it covers, why it lapsed, what to do
  Tone tone;
};
RequirementWords requirement_words(const std::string& role, const review::Cell& cell, const Roster& roster);

/// The roles that must sign off this module, in order of their names.
std::vector<std::string> needed_roles(const review::ModuleStatus& status);
/// Those of them that the person holds.
std::vector<std::string> own_roles(const SignOffView& view);

} // namespace waymark::editor
