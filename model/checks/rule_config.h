// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/checks/glob.h"
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
  std::string path; ///< of the ini
};

/// Which rules run on the files that fit one glob.
struct ConfigSection {
  explicit ConfigSection(std::string section_name) : name(std::move(section_name)), files(name) {}
  std::string name; ///< "*" is the general section, above which all others stand
  Glob files;
  std::optional<std::vector<Mention>> styles;
  std::map<std::string, bool> switches; ///< "Style.Rule" or "Style" -> runs
  std::map<std::string, Level> levels;  ///< "Style.Rule" -> its level, in all files
  std::vector<Pattern> block_ignores;   ///< group 1 is no text
  std::vector<Pattern> token_ignores;
  std::optional<std::pair<std::string, std::string>> comment_signs; ///< what stands for `<!--` and `-->`
};

/// What a `.vale.ini` says.
struct RuleConfig {
  std::string styles_path; ///< as written; empty when there is none
  Level minimum = Level::warning;
  std::vector<std::string> vocabularies;
  int vocabularies_line = 0;
  std::string word_template;
  std::vector<std::string> skipped_scopes;  ///< tags whose text is left out; empty: the usual ones
  std::vector<std::string> ignored_scopes;  ///< tags inside a block that are masked; empty: the usual ones
  std::vector<std::string> ignored_classes; ///< besides the usual ones
  std::vector<ConfigSection> sections;      ///< "*" first, then as they stand
  std::map<std::string, Level> levels; ///< "Style.Rule" -> its level instead of its own: the last section's
  std::vector<Mention> single_rules;   ///< named by a switch that turns them on
  std::vector<std::pair<std::string, std::string>> formats; ///< extension -> the one that it is read as
  std::vector<Problem> problems;

  /// Whether a rule runs on a file. A section for some files wins over `*`, a later one over an earlier one,
  /// naming a rule over naming its style.
  bool runs(std::string_view rule, std::string_view path) const;
  /// The sections whose patterns say what is no text in files with this extension (".md").
  std::vector<const ConfigSection*> sections_for_extension(std::string_view extension) const;
  /// The extension that a file is read as, with its full stop: its own, or what [formats] says instead.
  std::string read_as(std::string_view extension) const;
};

/// An ini and where it stands, for the list of problems.
struct ConfigFile {
  std::string path;
  std::string text;
};

/// Reads the ini files together: what is a list grows from file to file, of what is one value the last file's
/// counts. In one file, the first.
RuleConfig read_rule_config(const std::vector<ConfigFile>& files);

/// The end of a path from its last full stop on; empty when the name has none.
std::string extension_of(std::string_view path);

std::optional<Level> level_named(std::string_view name);

} // namespace waymark::checks
