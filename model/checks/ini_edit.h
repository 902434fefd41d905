// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark::checks {

// Changes to a .vale.ini that touch only the lines in question: remarks, order and spacing of everything else
// stay as they are.

/// What a package without .vale.ini is checked by: spelling alone.
inline constexpr std::string_view first_ini = "MinAlertLevel = suggestion\n[*]\nVale.Spelling = warning\n";

/// The ini with a key set above its first section, in its place when it is there already.
std::string with_top_key(std::string_view ini, std::string_view key, std::string_view value);

/// The ini in which `rule` has the value NO, YES or a level for the modules of a package, with the reason in
/// a line above it: in the last line that speaks of it, else at the end of the last section for modules. A
/// reason that stands there already is replaced; other remarks stay.
std::string with_rule_switch(std::string_view ini, std::string_view rule, std::string_view value,
                             std::string_view reason);

/// The reason that stands above the last line about the rule, if one does.
std::optional<std::string> switch_reason(std::string_view ini, std::string_view rule);

} // namespace waymark::checks
