// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/tokens.h"

namespace waymark::review {

/// Where something was only put in or only taken out, and could as well have been a little earlier or later
/// because the same words stand on both sides: moves it to where a paragraph, a line or a sentence begins.
/// `old_ids` and `new_ids` are equal for equal tokens.
std::vector<Match> slide_to_boundaries(std::vector<Match> matches, std::string_view old_text,
                                       const std::vector<Token>& old_tokens, const std::vector<int>& old_ids,
                                       std::string_view new_text, const std::vector<Token>& new_tokens,
                                       const std::vector<int>& new_ids);

} // namespace waymark::review
