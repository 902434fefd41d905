// SPDX-License-Identifier: MIT
#pragma once
#include "model/content_module.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// The audience that a block is for alone: "teachers" for a teacher-note, "parents" for a parent-note; empty:
/// everybody. Spelling slips (teacher_note, Teachers-notes, staff, a second class) count too: in doubt a note
/// is not for pupils.
std::string reserved_for(const markdown::Node& div, std::string_view source);

/// Passages of the source that look like another audience's note but are no block for the parser (in a quote,
/// a list, a code block, behind a tab): from their first line to their closing fence, or to the end.
std::vector<Span> hidden_notes(std::string_view source, std::string_view audience);

/// The text that the module's spans are offsets of: its bytes, with what is no UTF-8 replaced.
std::string readable_source(const ContentModule& module);

/// The module's tree as one audience may read it: other audiences' notes, raw HTML and hidden notes are gone,
/// and what was removed against the author's likely wish is added to `problems`.
markdown::Node seen_by(const ContentModule& module, std::string_view audience,
                       std::vector<Problem>& problems);

} // namespace waymark::publish
