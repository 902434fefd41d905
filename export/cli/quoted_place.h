// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"

#include <string>
#include <vector>

namespace waymark::publish {

/// The module of that id. Throws Error when there is none.
const ContentModule& module_of(const Workspace& workspace, const std::string& id);

/// Where somebody reads these words: in the text that readers see; in the page's first lines only when they
/// are not there.
std::vector<Span> places_of_quote(const ContentModule& module, const std::string& quote);

/// One of the places: the only one, or the `occurrence`th from 1. Throws Error when there is none, or when it
/// is not said which is meant (`occurrence` 0).
Span chosen_place(const ContentModule& module, const std::string& quote, int occurrence,
                  const std::vector<Span>& places);

/// Both in one.
Span place_of_quote(const ContentModule& module, const std::string& quote, int occurrence);

} // namespace waymark::publish
