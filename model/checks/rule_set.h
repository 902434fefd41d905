// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/file_set.h"
#include "model/problem.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// Compiled rules: what a `.vale.ini` with its styles folder says for the files of one project. Immutable
/// once made, so it may be shared between threads. Format and semantics are Vale's (vale.sh); what is not
/// supported is in problems().
class RuleSet {
public:
  struct Rules; // compiled form, private to model/checks
  explicit RuleSet(std::shared_ptr<const Rules> rules);
  RuleSet(const RuleSet&) = default;
  ~RuleSet();

  const Rules& rules() const { return *m_rules; }
  std::shared_ptr<const Rules> shared() const { return m_rules; }
  /// Rules that could not be loaded, unknown styles, bad patterns: file, line and sentence. The others still
  /// run.
  const std::vector<Problem>& problems() const;
  /// Whether every rule has a fault, so that nothing can run. Rules of a kind that is not supported have
  /// none.
  bool nothing_can_run() const;
  /// The same rules, of which only those of at least this level run, whatever the ini says.
  RuleSet with_minimum(Level minimum) const;
  /// Only the rules that a filter expression lets through (see rule_filter.h). Throws Error when it cannot be
  /// read.
  RuleSet filtered(const std::string& expression) const;

private:
  std::shared_ptr<const Rules> m_rules;
};

/// Rules from a package's own files (`.vale.ini` and the folder it names). A package without `.vale.ini` gets
/// spelling only. Never throws for content.
RuleSet load_rules(const FileSet& package_files);

/// Rules from an ini on disk, its StylesPath relative to it or, with "~", to the home folder. Throws Error
/// when the ini cannot be read.
RuleSet load_rules(const std::filesystem::path& ini);

/// The ini that Vale would find for a file: `.vale`, `_vale`, `vale.ini`, `.vale.ini`, `_vale.ini` in its
/// folder or the nearest one above.
std::optional<std::filesystem::path> find_ini(const std::filesystem::path& file);

} // namespace waymark::checks
