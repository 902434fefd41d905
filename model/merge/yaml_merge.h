// SPDX-License-Identifier: MIT
#pragma once
#include "model/merge/choice.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::merge {

/// A YAML text after two people changed it; where both changed one entry, ours stands and a choice says so.
struct YamlMerge {
  std::string text;
  std::vector<Choice> choices; ///< without id, path and words for people; spans of `text`
};

/// Merges the mapping that each text is, key by key, and mappings and lists with ids inside it. `list` names
/// the list whose order is merged: "modules" of package.yaml, or nothing. Entries that nobody changed, or
/// only one side, keep their bytes. Nothing when a text is not laid out as a mapping in lines.
std::optional<YamlMerge> merge_yaml(std::string_view base, std::string_view ours, std::string_view theirs,
                                    std::string_view list = {});

} // namespace waymark::merge
