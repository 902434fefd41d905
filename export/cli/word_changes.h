// SPDX-License-Identifier: MIT
#pragma once
#include <nlohmann/json.hpp>

#include <string>

namespace waymark::publish {

/// {"path", "module" for a module, "changes": [{"kind": same|removed|added, "text", "start", "end"}]};
/// offsets are code points of the old text for what was removed, of the new text for the rest. A file that is
/// not text has "changed": true instead.
nlohmann::ordered_json changes_to_json(const std::string& path, const std::string& old_text,
                                       const std::string& new_text);

/// The lines with changes, as [-removed-] and {+added+}, in colour on a terminal; "…" stands for lines left
/// out.
void print_changes(const std::string& path, const std::string& old_text, const std::string& new_text);

} // namespace waymark::publish
