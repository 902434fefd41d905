// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/rule.h"

#include <memory>
#include <string_view>

namespace waymark::checks {

/// Which rules of a set run, as `--filter` says it: comparisons of .Name, .Level, .Extends, .Scope, .Message,
/// .Description, .Link and .Limit with strings, numbers and lists by == != < <= > >= in, contains,
/// startsWith, endsWith and matches, joined by and, or and not (&& || !).
///   .Level in ["error", "warning"] and not (.Name startsWith "Vale.")
class RuleFilter {
public:
  /// Throws std::invalid_argument with what is wrong in plain words.
  explicit RuleFilter(std::string_view expression);
  ~RuleFilter();
  bool keeps(const RuleHead& head) const;
  /// Whether it asks for levels; those that it lets through are then shown even below MinAlertLevel.
  bool asks_for_level() const { return m_asks_for_level; }

  struct Node; // private to rule_filter.cpp

private:
  std::shared_ptr<const Node> m_root;
  bool m_asks_for_level = false;
};

} // namespace waymark::checks
