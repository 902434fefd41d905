// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// A pattern that does not compile. what() is PCRE2's reason in words, with the place in the pattern.
class PatternError : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// Thrown by a search that takes more steps than any sensible rule needs (catastrophic backtracking).
class PatternTooSlow : public std::runtime_error {
public:
  PatternTooSlow() : std::runtime_error("the pattern takes too long on this text") {}
};

/// One match: groups[0] is the whole; a group that took no part is empty at npos.
struct PatternMatch {
  std::vector<Span> groups;
  Span whole() const { return groups.front(); }
  bool took_part(std::size_t group) const { return group < groups.size() && groups[group].begin != npos; }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// A compiled regular expression as Vale rules write them: .NET's syntax as far as PCRE2 has it, Unicode
/// letters, digits and boundaries, `$` only at the very end unless multiline. What stands behind a place
/// (`(?<=…)`, `(?<!…)`) may be of any length up to 2,000 bytes. Immutable and cheap to copy; any thread may
/// use it.
class Pattern {
public:
  /// Throws PatternError.
  explicit Pattern(const std::string& expression);

  /// The first match at or after `from`. `text` must be valid UTF-8. Throws PatternTooSlow.
  bool find(std::string_view text, std::size_t from, PatternMatch& match) const;
  /// The first match at or after `from` that is not empty.
  bool find_words(std::string_view text, std::size_t from, PatternMatch& match) const;
  bool found_in(std::string_view text) const;
  /// Whether the whole text is one match.
  bool matches_whole(std::string_view text) const;
  /// Every match, left to right, not overlapping; empty matches are left out.
  std::vector<PatternMatch> find_all(std::string_view text) const;

  /// The text with every match replaced; `$1` and `${1}` stand for groups, `$$` for a dollar. Throws
  /// PatternTooSlow.
  std::string replaced(std::string_view text, std::string_view replacement) const;

private:
  struct Code;
  std::shared_ptr<const Code> m_code;
};

/// The text with every character that means something in a pattern escaped.
std::string escape_pattern(std::string_view text);

} // namespace waymark::checks
