// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::merge {

/// A text cut into what is merged as a whole: sentences, runs or words. Between them stand blanks, each a unit of
/// its own. Two units are equal when they read the same: how a paragraph is wrapped, trailing blanks and the
/// shape of quotation marks make no difference.
struct Units {
  std::string reading;               ///< the text as it reads
  std::vector<review::Token> tokens; ///< each unit in `reading`
  std::vector<Span> source;          ///< and in the text itself; they follow one another without a gap

  std::size_t size() const { return tokens.size(); }
  std::string_view read(std::size_t index) const { return slice(reading, tokens[index].span); }
  bool is_blank(std::size_t index) const { return tokens[index].kind == review::TokenKind::space; }
  bool is_word(std::size_t index) const { return tokens[index].kind == review::TokenKind::word; }
  bool ends_line(std::size_t index) const; ///< of a paragraph, a list, a table, code
  /// The bytes of units [begin, end) in the text.
  Span place(Span units) const;
  std::string_view read(Span units) const;
};

Units words_of(std::string_view text);
Units runs_of(std::string_view text); ///< whatever is written together, such as an address or a date
Units sentences_of(std::string_view text);

/// What two texts have in common, in order, without coincidences: single short words between long changes
/// count as changed too, since a merge that hangs on them mixes two wordings.
std::vector<review::Match> common_units(const Units& old_units, const Units& new_units);

} // namespace waymark::merge
