// SPDX-License-Identifier: MIT
#include "tests/merge/random_edits.h"

#include <algorithm>

namespace waymark::tests {

std::string Prose::text(std::size_t width) const {
  std::string text;
  for (const Paragraph& paragraph : paragraphs) {
    std::size_t column = 0;
    for (const Sentence& sentence : paragraph) {
      for (std::size_t i = 0; i < sentence.size(); ++i) {
        const std::string word = sentence[i] + (i + 1 == sentence.size() ? "." : "");
        const bool wraps = column > 0 && column + 1 + word.size() > width;
        text += column == 0 ? "" : wraps ? "\n" : " ";
        column = wraps ? word.size() : column + 1 + word.size();
        text += word;
      }
    }
    text += "\n\n";
  }
  if (!text.empty())
    text.pop_back();
  return text;
}

std::vector<std::string> Prose::words() const {
  std::vector<std::string> words;
  for (const Paragraph& paragraph : paragraphs)
    for (const Sentence& sentence : paragraph)
      words.insert(words.end(), sentence.begin(), sentence.end());
  return words;
}

Prose::Sentence RandomEdits::sentence(const std::string& mark) {
  Prose::Sentence words;
  for (std::size_t i = 2 + below(9); i > 0; --i)
    words.push_back(word(mark));
  return words;
}

Prose RandomEdits::prose() {
  Prose prose;
  for (std::size_t i = 1 + below(5); i > 0; --i) {
    auto& paragraph = prose.paragraphs.emplace_back();
    for (std::size_t k = 1 + below(4); k > 0; --k)
      paragraph.push_back(sentence("base"));
  }
  return prose;
}

void RandomEdits::edit_words(Prose::Sentence& sentence, const std::string& mark) {
  const auto at = static_cast<long>(below(sentence.size()));
  switch (below(3)) {
  case 0:
    sentence[static_cast<std::size_t>(at)] = word(mark);
    break;
  case 1:
    sentence.insert(sentence.begin() + at, word(mark));
    break;
  default:
    if (sentence.size() > 1)
      sentence.erase(sentence.begin() + at);
  }
}

void RandomEdits::edit_sentences(Prose::Paragraph& paragraph, const std::string& mark) {
  const auto at = static_cast<long>(below(paragraph.size()));
  switch (below(3)) {
  case 0:
    paragraph.insert(paragraph.begin() + at, sentence(mark));
    break;
  case 1:
    if (paragraph.size() > 1)
      paragraph.erase(paragraph.begin() + at);
    break;
  default:
    paragraph.push_back(sentence(mark));
  }
}

void RandomEdits::edit_paragraphs(Prose& prose, const std::string& mark, bool may_move) {
  const auto at = static_cast<long>(below(prose.paragraphs.size()));
  switch (below(may_move ? 3 : 2)) {
  case 0:
    prose.paragraphs.insert(prose.paragraphs.begin() + at, {sentence(mark), sentence(mark)});
    break;
  case 1:
    if (prose.paragraphs.size() > 1)
      prose.paragraphs.erase(prose.paragraphs.begin() + at);
    break;
  default:
    std::swap(prose.paragraphs[static_cast<std::size_t>(at)], prose.paragraphs[below(prose.paragraphs.size())]);
  }
}

void RandomEdits::edit(Prose& prose, const std::string& mark, bool may_move) {
  for (std::size_t times = 1 + below(4); times > 0; --times) {
    auto& paragraph = prose.paragraphs[below(prose.paragraphs.size())];
    switch (below(6)) {
    case 0:
      edit_paragraphs(prose, mark, may_move);
      break;
    case 1:
      edit_sentences(paragraph, mark);
      break;
    default:
      edit_words(paragraph[below(paragraph.size())], mark);
    }
  }
}

} // namespace waymark::tests
