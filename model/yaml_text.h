// SPDX-License-Identifier: MIT
#pragma once
#include "model/problem.h"

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Reading YAML that people write by hand: every scalar is text, nothing throws, mistakes become problems with
// their line.

/// The document, or nothing with a problem added. `first_line` is the line of the file at which the text
/// begins.
std::optional<YAML::Node> load_yaml(const std::string& path, std::string_view text,
                                    std::vector<Problem>& problems, int first_line = 1);

/// A scalar as text; empty for anything else.
std::string scalar(const YAML::Node& node);

/// map[key] as text; `otherwise` when it is missing or no scalar.
std::string scalar(const YAML::Node& map, const std::string& key, const std::string& otherwise = {});

/// A list of scalars; a single scalar counts as a list of one.
std::vector<std::string> scalars(const YAML::Node& node);

/// 1-based line of a node in its text.
int line_of(const YAML::Node& node);

} // namespace waymark
