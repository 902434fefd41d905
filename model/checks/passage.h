// SPDX-License-Identifier: MIT
#pragma once
#include "model/markdown/markdown_tree.h"
#include "model/text_span.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// What `<!-- vale … -->` comments have switched so far in a text.
struct Switches {
  bool all_off = false;
  std::map<std::string, bool> rules; ///< "Style" or "Style.Rule" -> runs
  bool allow(std::string_view rule) const;
  /// What they become by a comment such as "vale off" or "vale Style.Rule = NO"; nothing for any other.
  std::optional<Switches> changed_by(std::string_view comment) const;
};

/// A stretch of words that rules look at: plain text with the places where it stands in the source.
struct Passage {
  std::string text;                    ///< inline code is masked by asterisks of the same length
  std::vector<markdown::Piece> pieces; ///< `literal` is an offset in `text`; ascending in both
  std::string label;    ///< what it is, as Vale names it: "text.heading.h2.md", "sentence.md", "raw.md"
  std::string only_for; ///< the audience of the note that it stands in; empty: the module's own
  std::shared_ptr<const Switches> switches;

  /// Where a stretch of the text stands in the source.
  Span source_span(Span in_text) const;
};

/// The part `span` of a passage, with another label.
Passage part_of(const Passage& whole, Span span, const std::string& label);

} // namespace waymark::checks
