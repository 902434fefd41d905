// SPDX-License-Identifier: MIT
#pragma once
#include "model/problem.h"
#include "model/text_span.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The YAML between the two `---` lines at the top of a module.
struct FrontMatter {
  Span span; ///< with both `---` lines and the last line ending; empty when there is none
  std::map<std::string, std::vector<std::string>> values; ///< every key; a single value is a list of one
  std::vector<Problem> problems;                          ///< broken YAML, said with its line

  std::optional<std::string> value(const std::string& key) const {
    const auto found = values.find(key);
    if (found == values.end() || found->second.empty())
      return std::nullopt;
    return found->second.front();
  }
};

FrontMatter read_front_matter(const std::string& path, std::string_view source);

} // namespace waymark
