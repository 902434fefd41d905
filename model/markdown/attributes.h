// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::markdown {

/// The attributes of a fenced div as Pandoc writes them: `question`, or `{.plan-option #humour
/// icon="smile"}`.
struct Attributes {
  std::string id;                            ///< without '#'; empty when there is none
  std::vector<std::string> classes;          ///< without '.'; the first one is the block's kind
  std::map<std::string, std::string> values; ///< key=value pairs, quotes removed

  std::string kind() const { return classes.empty() ? std::string() : classes.front(); }
  std::string value(const std::string& key, const std::string& otherwise = {}) const {
    const auto found = values.find(key);
    return found == values.end() ? otherwise : found->second;
  }
  bool operator==(const Attributes&) const = default;
};

/// Reads what stands after the colons of an opening fence. Anything it cannot read is skipped.
Attributes parse_attributes(std::string_view text);

} // namespace waymark::markdown
