// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/tokens.h"

namespace waymark::review {

/// What two texts have in common, as runs of tokens: whole sentences first, however they are wrapped, then
/// the words between them. A sentence that is still there is so never taken apart for words of sentences that
/// look like it. Blanks of a run may differ.
std::vector<Match> match_sentences(std::string_view old_text, const std::vector<Token>& old_tokens,
                                   std::string_view new_text, const std::vector<Token>& new_tokens);

} // namespace waymark::review
