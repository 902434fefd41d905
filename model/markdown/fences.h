// SPDX-License-Identifier: MIT
#pragma once
#include "model/markdown/attributes.h"
#include "model/text_span.h"

#include <string_view>
#include <vector>

namespace waymark::markdown {

/// A line of three or more colons, at most three spaces in.
struct Fence {
  Span line; ///< with its line ending
  bool opens = false;
  Attributes attributes; ///< of an opening fence
};

/// The div fences of a text, in order. Those inside a closed fenced code block are code and do not count; a
/// code block that is never closed hides nothing, so that a forgotten ``` cannot turn a note for teachers
/// into pupils' text.
std::vector<Fence> find_fences(std::string_view source, Span part);

/// The closing fences that close nothing.
std::vector<Fence> stray_fences(std::string_view source, Span part);

} // namespace waymark::markdown
