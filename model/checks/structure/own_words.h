// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/pattern.h"
#include "model/checks/structure/structure_checks.h"

#include <vector>

namespace waymark::checks {

/// What the readers of a module see as its own words, in order: no notes for other audiences, no alternative
/// texts, and no words that somebody else is shown to say (quoted and chat blocks).
std::vector<const Passage*> own_passages(const Structure& structure);

bool is_heading(const Passage& passage);

/// Whether any of the module's own words match.
bool own_words_match(const Structure& structure, const Pattern& pattern);

/// Whether a module is about pictures being asked for, sent or passed on: two or more of its passages, title
/// and summary speak of nudes, or of a picture that is sent, shared or asked for. One mention in passing is
/// not enough.
bool is_on_image_sharing(const Structure& structure);

} // namespace waymark::checks
