// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string_view>
#include <vector>

namespace waymark::review {

/// Every place in a Markdown text where somebody reads these words: blanks and line breaks count as one
/// blank, and marks of emphasis, code, quotation, links and quoted speech are not
/// read. Spans are bytes of the source, in
/// order, never overlapping.
std::vector<Span> find_quote(std::string_view source, std::string_view quote);

} // namespace waymark::review
