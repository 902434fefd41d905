// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/expression.h"
#include "model/checks/word_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::checks {

/// Words that keep their own letter case in a heading, as patterns.
class CaseVocabulary {
public:
  /// Whether entries say how a word must be written, or only leave words alone that are written so. In Vale
  /// they say it when the team has a vocabulary.
  enum class Entries { prescribe, excuse };

  CaseVocabulary() = default;
  /// Throws PatternError.
  CaseVocabulary(std::vector<std::string> entries, Entries meaning);

  /// How the word is written: as an entry that prescribes it when it is the same but for letter case; as it
  /// stands when an entry is found in it; nothing for other words.
  std::optional<std::string> written(const std::string& word) const;
  /// Entries as alternatives of an expression, the longest first; empty when there are none or too many.
  const std::string& alternatives() const { return m_alternatives; }
  /// What a heading is cut into: entries, and what stands between white space.
  const Pattern& words() const;

private:
  std::unordered_map<std::string, std::string> m_by_small_letters;
  WordSet m_plain;
  std::vector<Pattern> m_patterns;
  std::string m_alternatives;
  std::optional<Pattern> m_words;
};

struct CaseOptions {
  CaseVocabulary vocabulary;
  std::vector<std::string> indicators; ///< behind a word that ends with one, a sentence begins anew
  std::optional<Pattern> prefix;       ///< what is left alone at the beginning
  bool chicago = false;
};

/// A title in title case: small words stay small inside it (Associated Press; Chicago: long prepositions
/// too).
std::string in_title_case(const std::string& title, const CaseOptions& options);

/// A heading in sentence case, its words put together with single spaces.
std::string in_sentence_case(const std::string& heading, const CaseOptions& options);

/// Every word's first letter made a capital, also behind an apostrophe.
std::string with_capitals(std::string_view text);

} // namespace waymark::checks
