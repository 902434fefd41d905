// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/pattern.h"
#include "model/checks/rule_kinds.h"
#include "model/checks/word_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

// How Vale puts the patterns of its rules together.

enum class Edges { words, none };

struct Assembly {
  std::vector<std::string> alternatives;
  Edges edges = Edges::words;
  bool ignore_case = false;
  std::string in_front; ///< raw patterns
  std::string behind;   ///< raw patterns with `append: true`
};

std::string assembled(const Assembly& parts, const std::string& word_template);

/// The alternatives of an assembly as few patterns as their size allows: PCRE2 takes no expression beyond
/// some 60 KB. Matches come as one pattern with all alternatives would give them.
class PatternSet {
public:
  PatternSet() = default;
  /// Throws PatternError.
  PatternSet(const Assembly& parts, const std::string& word_template);

  struct Match {
    PatternMatch match;
    std::size_t first = 0; ///< place of the pattern's first alternative, for alternative()
  };
  /// The number of the alternative whose own group is `group` in a match, when each has one.
  std::size_t alternative(const Match& match, std::size_t group) const {
    return m_order[match.first + group - 1];
  }
  /// Every match, left to right, not overlapping; empty matches are left out. Throws PatternTooSlow.
  std::vector<Match> find_all(std::string_view text) const;
  bool found_in(std::string_view text) const;
  bool empty() const { return m_parts.empty(); }

private:
  struct Part {
    Pattern pattern;
    std::size_t first;
  };
  std::vector<Part> m_parts;
  std::vector<std::size_t> m_order; // numbers of the alternatives, as they stand in the patterns
};

/// What a rule leaves alone: its own exceptions and, unless `vocab: false`, the accepted vocabulary.
class Exceptions {
public:
  /// Reads `exceptions` and `vocab`. Throws PatternError.
  static Exceptions read(RuleText& text, const Surroundings& around);
  Exceptions() = default;
  explicit Exceptions(std::vector<std::string> words);
  bool cover(std::string_view match) const;

private:
  bool has_phrase(std::string_view match) const;
  WordSet m_phrases; // plain words, found as whole words, letter case as it is
  PatternSet m_patterns;
  std::shared_ptr<const Exceptions> m_also; // the vocabulary, which all rules share
};

/// The same pattern with every capturing group made a plain one.
std::string without_captures(std::string_view expression);

/// "'a', 'b', or 'c'", each in quotation marks.
std::string as_choice(const std::vector<std::string>& words);
std::vector<std::string> split_choice(std::string_view text); ///< "a|b" -> a, b

/// Whether the text has only letters, digits, spaces and hyphens.
bool is_phrase(std::string_view text);

/// The range without white space at its ends.
Span trimmed_span(std::string_view text, Span span);

} // namespace waymark::checks
