// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/pattern.h"
#include "model/checks/rule_kinds.h"

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

/// What a rule leaves alone: its own exceptions and, unless `vocab: false`, the accepted vocabulary.
class Exceptions {
public:
  /// Reads `exceptions` and `vocab`. Throws PatternError.
  static Exceptions read(RuleText& text, const Surroundings& around);
  Exceptions() = default;
  Exceptions(std::vector<std::string> words, const Surroundings& around);
  bool cover(std::string_view match) const { return m_pattern && m_pattern->found_in(match); }

private:
  std::optional<Pattern> m_pattern;
};

/// The same pattern with every capturing group made a plain one.
std::string without_captures(std::string_view expression);

/// "'a', 'b' or 'c'", each in quotation marks.
std::string as_choice(const std::vector<std::string>& words);
std::vector<std::string> split_choice(std::string_view text); ///< "a|b" -> a, b

/// Whether the text has only letters, digits, spaces and hyphens.
bool is_phrase(std::string_view text);

/// The range without white space at its ends.
Span trimmed_span(std::string_view text, Span span);

} // namespace waymark::checks
