// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Changes to a package's YAML files that touch only the bytes in question: comments, unknown keys, order and
// spacing of everything else stay as they are.

/// The module's source with one front matter key set (added at the end of the front matter when it is
/// missing).
std::string with_front_matter(std::string_view source, std::string_view key, std::string_view value);

/// package.yaml with its list of modules in another order, or with modules added or removed.
std::string with_module_order(std::string_view package_yaml, const std::vector<std::string>& ids);

/// A new module's source: front matter and one empty paragraph.
std::string new_module_source(std::string_view id, std::string_view title, std::string_view audience,
                              std::string_view kind);

/// An id made of a title: lower-case letters, digits and hyphens, never empty.
std::string id_from_title(std::string_view title);

} // namespace waymark
