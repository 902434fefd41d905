// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/mapped_text.h"
#include "model/checks/passage.h"
#include "model/markdown/markdown_tree.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

struct CrossedText;

/// What a text says, cut into passages as Vale cuts it: headings, list items, quotes and paragraphs in order,
/// alternative texts after them. Block fences, code blocks, raw HTML and link targets are no text.
struct Prose {
  std::vector<Passage> blocks;
  Passage
      summary; ///< every paragraph, list item and quote, each followed by a blank line; no label: not checked
  std::map<std::string, double> counts; ///< list, blockquote, pre, heading_h1 to heading_h6
  std::vector<Span> quoted; ///< bytes of words that are somebody else's: blocks of kind quoted and
                            ///< chat, and [words]{.quoted}
  std::shared_ptr<const Switches> at_end;     ///< what vale comments leave switched at the end of the text
  std::shared_ptr<const CrossedText> crossed; ///< with Vale's reading: where Vale looks for what rules find
  bool has_parts = true; ///< whether rules for paragraphs and sentences look at what is in no other block
};

/// What the end of a line inside a paragraph becomes: Vale keeps it, so that words of a rule do not match
/// across it.
enum class LineEnds { kept, spaces };

/// `extension` ends every label: ".md".
Prose read_prose(const markdown::Node& document, const std::string& extension,
                 LineEnds line_ends = LineEnds::kept);

/// A plain text: one block, whose paragraphs stand between blank lines.
Prose read_plain_prose(const MappedText& text, const std::string& extension);

/// The words of one block with their places; code masked.
Passage passage_of(const markdown::Node& block, LineEnds line_ends = LineEnds::kept);

} // namespace waymark::checks
