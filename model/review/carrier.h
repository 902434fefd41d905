// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/tokens.h"

#include <optional>
#include <string_view>
#include <vector>

namespace waymark::review {

/// Two texts compared once, to follow many passages from the old one to the new one. Keeps views: the texts
/// must outlive it.
class Carrier {
public:
  Carrier(std::string_view old_text, std::string_view new_text);

  /// Where the passage's own words went; nothing when fewer than half are left, or when so few are left that
  /// they could as well be somebody else's (then what stands beside them must be there too), or when it was
  /// changed and what is left stands in another paragraph, or what replaced the rest stood elsewhere in the
  /// old text: then it is another passage, which looks alike.
  std::optional<Span> carry(Span span) const;

  /// Whether every word of the passage is left.
  bool keeps_all_words(Span span) const;

  /// Whether most words of this place in the new text have no counterpart in the old one. A passage that was
  /// moved stands in such a place; words that have a counterpart were another passage all along.
  bool is_new(Span place) const;

private:
  struct Count {
    std::size_t words = 0, kept_words = 0, marks = 0, kept_marks = 0;
  };
  Count count(Span inside) const;
  bool survives(Span inside) const;
  bool stands_beside_the_same(Span inside) const;
  bool is_another_passage(Span inside, Span place) const;
  bool joined_others(Span inside) const;
  bool is_same_paragraph(std::string_view text, std::size_t one_end, std::size_t other_begin) const;
  bool stood_elsewhere(const std::vector<std::string_view>& words, Span inside) const;
  std::size_t new_begin(Span inside, Span span) const;
  std::size_t new_end(Span inside, Span span) const;
  std::size_t words_between(std::size_t begin, std::size_t end) const;

  std::string_view m_old_text, m_new_text;
  std::vector<Token> m_old, m_new;
  std::vector<std::size_t> m_to; // each old token's new one
  std::vector<bool> m_matched;   // whether a new token has an old one
};

} // namespace waymark::review
