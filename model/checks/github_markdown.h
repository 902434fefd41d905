// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

// What GitHub's Markdown has above CommonMark, found in the words of a block.

/// A table: cells without the white space around them, as bytes of the text that the lines are of.
struct GithubTable {
  std::size_t first_line = 0; ///< of the lines asked about; those in front are a paragraph
  std::vector<Span> header;
  std::vector<std::vector<Span>> rows;
};

/// The table that the lines of a paragraph hold, if they do. `lines` are without what marks quotes and lists.
std::optional<GithubTable> find_table(std::string_view text, const std::vector<Span>& lines);

/// An address that stands in the words without any mark-up.
struct BareAddress {
  Span span;
  std::string target; ///< where it leads
};

/// Left to right. Only what stands at the beginning, behind white space or behind `*`, `_`, `~` or `(`.
std::vector<BareAddress> bare_addresses(std::string_view words);

/// Words between ~ or ~~, with these signs; left to right.
std::vector<Span> struck_out(std::string_view words);

} // namespace waymark::checks
