// SPDX-License-Identifier: MIT
#pragma once
#include "model/markdown/markdown_tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::markdown {

// Words that somebody else is shown to say stand in a bracketed span as Pandoc writes it: [words]{.quoted}.
// CommonMark knows no such span and shows the marks; so they are found here, after it has read the block.

inline constexpr std::string_view quote_opening = "[";
inline constexpr std::string_view quote_closing = "]{.quoted}";

/// Makes nodes of kind `quoted` of the marked words among the inlines of one block, at any depth. A mark
/// needs its beginning and its end among the same siblings, and words between them; spans may be nested eight
/// deep. Anything else stays text. Inlines whose places are not known (no pieces) are left alone.
void find_quoted_speech(std::vector<Node>& inlines);

/// Where ends of marks stand that mark nothing: bytes of the source.
std::vector<std::size_t> stray_quote_marks(const Node& document);

/// The words around which marks can stand so that exactly they become quoted speech: `words`, or those with
/// the emphasis around them. Nothing when they reach over the end of a paragraph, an item or other marks, or
/// touch quoted speech. `words` is bytes of `source`, of which `part` is read.
std::optional<Span> markable_words(std::string_view source, Span part, Span words);

/// The source with marks around these words (see markable_words).
std::string with_quote_marks(std::string_view source, Span words);

/// Whether some of these words are quoted speech already: marked, or in a block of kind quoted or chat.
bool touches_quoted_speech(const Node& document, Span words);

/// The quotation that the words stand in, with its quotation marks (“…” or "…"), within one paragraph or
/// heading; the words themselves when there is none.
Span whole_quotation(std::string_view source, const Node& document, Span words);

} // namespace waymark::markdown
