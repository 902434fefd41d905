// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/event.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::review {

/// A target for a passage of a module's text. `span` is bytes; it is widened to whole characters.
Target passage(std::string_view module, std::string_view source, Span span);

/// Where a passage of `old_text` stands in `new_text`: by word diff; else by a unique exact quote (with its context, or of
/// at least 25 characters); else nothing ("this passage has changed"). Never a guess: a comment is never shown on text
/// that it was not about. Half of the passage's words must survive.
std::optional<Span> reanchor(std::string_view old_text, std::string_view new_text, Span span);

} // namespace waymark::review
