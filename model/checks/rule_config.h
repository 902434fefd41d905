// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/checks/pattern.h"
#include "model/problem.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// A name that the ini uses, and the line that does.
struct Mention {
  std::string name;
  int line = 0;
};

/// Which rules run on the files that fit one glob.
struct ConfigSection {
  std::string glob; ///< empty: every file
  std::optional<std::vector<Mention>> styles;
  std::map<std::string, bool> switches; ///< "Style.Rule" or "Style" -> runs
  std::vector<Pattern> block_ignores;   ///< group 1 is no text
  std::vector<Pattern> token_ignores;
};

/// What a `.vale.ini` says.
struct RuleConfig {
  std::string styles_path; ///< as written; empty when there is none
  Level minimum = Level::warning;
  std::vector<std::string> vocabularies;
  int vocabularies_line = 0;
  std::string word_template;
  std::vector<ConfigSection> sections;
  std::map<std::string, Level> levels;                      ///< "Style.Rule" -> its level instead of its own
  std::vector<Mention> single_rules;                        ///< named by a switch that turns them on
  std::vector<std::pair<std::string, std::string>> formats; ///< extension -> the one that it is read as
  std::vector<Problem> problems;

  /// Whether a rule runs on a file. Later sections win; naming a rule wins over naming its style.
  bool runs(std::string_view rule, std::string_view path) const;
  std::vector<const ConfigSection*> sections_for(std::string_view path) const;
};

RuleConfig read_rule_config(const std::string& ini_path, std::string_view text);

std::optional<Level> level_named(std::string_view name);

} // namespace waymark::checks
