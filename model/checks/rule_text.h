// SPDX-License-Identifier: MIT
#pragma once
#include <yaml-cpp/yaml.h>

#include <functional>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::checks {

/// A rule that cannot be used: what() says why, for the list of problems.
class RuleFault : public std::runtime_error {
public:
  RuleFault(int at_line, const std::string& what) : std::runtime_error(what), line(at_line) {}
  int line;
};

/// The keys of one rule file, read as a rule kind asks for them: scalars are text whatever they look like, a
/// single value counts as a list of one. Throws RuleFault.
class RuleText {
public:
  explicit RuleText(std::string_view yaml);

  bool has(const std::string& key) const;
  std::string text(const std::string& key, const std::string& otherwise = {});
  std::vector<std::string> list(const std::string& key);
  bool flag(const std::string& key, bool otherwise = false);
  int number(const std::string& key, int otherwise = 0);
  double decimal(const std::string& key, double otherwise);
  /// Pairs in the order of the file; a repeated key is there twice.
  std::vector<std::pair<std::string, std::string>> pairs(const std::string& key);
  /// text() of keys inside a map, such as action.name.
  RuleText inside(const std::string& key);

  /// The maps of a list, such as the tokens of a sequence.
  std::vector<RuleText> maps(const std::string& key);

  int line_of(const std::string& key) const;
  /// Refuses keys that nobody asked for.
  void refuse_unread() const;

private:
  explicit RuleText(YAML::Node node) : m_node(std::move(node)) {}
  std::optional<YAML::Node> take(const std::string& key);
  YAML::Node m_node;
  std::set<std::string> m_read;
};

} // namespace waymark::checks
