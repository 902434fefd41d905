// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/file_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

enum class RuleState {
  on,
  off,
  below_minimum, ///< its level is below the MinAlertLevel of the ini
  always         ///< a structural check, which no ini switches
};

std::string_view name_of(RuleState state); ///< "on", "off", "below-minimum", "always"

/// One rule of a package, for people.
struct ListedRule {
  std::string name;
  std::optional<Level> level; ///< nothing when it depends on what is found, or how surely
  RuleState state = RuleState::on;
  std::string kind;                   ///< what it extends; "structure"; "tone model"
  std::string message;                ///< as written, with its %s
  std::string why;                    ///< may be empty
  std::vector<std::string> audiences; ///< only for these; empty: for all
  std::string reason;                 ///< why the package switched it; may be empty
};

/// Every rule that the package's .vale.ini loads for its modules, and the structural checks, by name.
std::vector<ListedRule> rules_of(const FileSet& package_files);

/// The rule of that name, in a style that is not loaded as well. Throws Error with the nearest name when
/// there is none, and when it is a structural check.
std::string require_rule(const FileSet& package_files, const std::string& name);

/// The package's .vale.ini with a rule switched: `setting` is "off", "on" or a level. Throws Error for any
/// other setting, and when other lines of the ini would overrule it.
std::string with_rule_setting(const FileSet& package_files, const std::string& rule,
                              const std::string& setting, const std::string& reason);

} // namespace waymark::checks
