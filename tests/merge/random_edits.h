// SPDX-License-Identifier: MIT
#pragma once
#include <random>
#include <string>
#include <vector>

namespace waymark::tests {

/// A made-up text: paragraphs of sentences of words, every word different from every other, so that what
/// became of it can be followed.
struct Prose {
  using Sentence = std::vector<std::string>;
  using Paragraph = std::vector<Sentence>;
  std::vector<Paragraph> paragraphs;

  std::string text(std::size_t width) const;
  std::vector<std::string> words() const;
};

/// Makes texts and edits them as people do. The same seed makes the same ones.
class RandomEdits {
public:
  explicit RandomEdits(unsigned long seed) : m_random(seed) {}

  Prose prose();
  /// A few edits: words put in, taken out, replaced; sentences and paragraphs put in, taken out, moved. New
  /// words begin with `mark`. Moving is up to the caller: what two people move to two places is there twice.
  void edit(Prose& prose, const std::string& mark, bool may_move);
  std::size_t below(std::size_t limit) { return limit ? m_random() % limit : 0; }
  std::string word(const std::string& mark) { return mark + std::to_string(m_next++); }

private:
  Prose::Sentence sentence(const std::string& mark);
  void edit_words(Prose::Sentence& sentence, const std::string& mark);
  void edit_sentences(Prose::Paragraph& paragraph, const std::string& mark);
  void edit_paragraphs(Prose& prose, const std::string& mark, bool may_move);

  std::mt19937_64 m_random;
  std::size_t m_next = 0;
};

} // namespace waymark::tests
