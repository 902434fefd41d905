// SPDX-License-Identifier: MIT
#include "model/checks/measures.h"

#include "model/checks/familiar_words.h"
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/prose.h"
#include "model/checks/reading_age.h"
#include "model/checks/rendered_html.h"
#include "model/checks/rendered_prose.h"
#include "model/checks/syllables.h"
#include "model/checks/vale_counts.h"
#include "model/checks/vale_text.h"
#include "model/checks/valid_text.h"
#include "model/checks/words.h"
#include "model/front_matter.h"

#include <cmath>

namespace waymark::checks {

namespace {

constexpr std::size_t long_word_bytes = 6;

int letters_and_digits(std::string_view word) {
  int count = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_character(word, at);
    count += is_letter(c) || is_digit(c);
  }
  return count;
}

// Gunning's complex words: three syllables without counting an ending that makes a plural, a past or a
// participle.
bool is_complex(std::string_view word, int syllables) {
  if (word.ends_with("es") || word.ends_with("ed") || word.ends_with("ing"))
    --syllables;
  return syllables > 2;
}

// Who says what a sentence, a word and a syllable is.
struct Counter {
  std::vector<Span> (*sentences)(std::string_view paragraph);
  std::vector<Span> (*words)(std::string_view text);
  int (*syllables)(std::string_view word);
};
constexpr Counter own_counter{sentences_of, counted_words, syllables_in};
constexpr Counter vale_counter{vale_sentences, vale_counted_words, vale_syllables};

void add_word(std::string_view word, int syllables, Measures& measures, int& unfamiliar) {
  ++measures.words;
  measures.characters += letters_and_digits(word);
  measures.syllables += syllables;
  measures.complex_words += is_complex(word, syllables);
  measures.polysyllabic_words += syllables > 2;
  measures.long_words += word.size() > long_word_bytes;
  unfamiliar += !is_familiar(word);
}

void add_formulas(Measures& measures, int unfamiliar) {
  if (measures.words == 0 || measures.sentences == 0)
    return;
  const double words = measures.words;
  const double sentences = measures.sentences;
  const double per_sentence = words / sentences;
  const double syllables = measures.syllables / words;
  const double hard = 100.0 * unfamiliar / words;
  auto& formulas = measures.formulas;
  formulas["flesch_reading_ease"] = 206.835 - 1.015 * per_sentence - 84.6 * syllables;
  formulas["flesch_kincaid_grade"] = 0.39 * per_sentence + 11.8 * syllables - 15.59;
  formulas["gunning_fog"] = 0.4 * (per_sentence + 100.0 * measures.complex_words / words);
  formulas["smog"] = 1.0430 * std::sqrt(measures.polysyllabic_words * 30.0 / sentences) + 3.1291;
  formulas["coleman_liau"] = 5.88 * measures.characters / words - 29.6 * sentences / words - 15.8;
  formulas["automated_readability"] = 4.71 * measures.characters / words + 0.5 * per_sentence - 21.43;
  formulas["dale_chall"] = 0.1579 * hard + 0.0496 * per_sentence + (hard > 5 ? 3.6365 : 0);
  formulas["spache"] = 0.121 * per_sentence + 0.082 * hard + 0.659;
  formulas["lix"] = per_sentence + 100.0 * measures.long_words / words;
  formulas["rix"] = measures.long_words / sentences;
}

void append_block(Passage& whole, const Passage& block) {
  const std::size_t base = whole.text.size();
  whole.text += block.text + "\n\n";
  for (markdown::Piece piece : block.pieces) {
    piece.literal += base;
    whole.pieces.push_back(piece);
  }
}

} // namespace

Measures measure_text(std::string_view prose, Counting counting) {
  const Counter& count = counting == Counting::own ? own_counter : vale_counter;
  const std::string repaired = valid_text(prose);
  std::string_view rest = repaired;
  Measures measures;
  int unfamiliar = 0;
  while (!rest.empty()) {
    const auto end = std::min(rest.find("\n\n"), rest.size());
    const auto paragraph = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 2, rest.size()));
    if (trimmed(paragraph).empty())
      continue;
    ++measures.paragraphs;
    for (const Span word : count.words(paragraph))
      add_word(slice(paragraph, word), count.syllables(slice(paragraph, word)), measures, unfamiliar);
    measures.sentences += static_cast<int>(count.sentences(paragraph).size());
  }
  add_formulas(measures, unfamiliar);
  if (counting == Counting::own) {
    const ReadingAge age = reading_age_of(repaired);
    measures.reading_age = age.years;
    measures.give_or_take = age.give_or_take;
  }
  return measures;
}

Measures measure_markdown(std::string_view source, Counting counting) {
  const std::string repaired = valid_text(source);
  if (counting == Counting::as_vale) {
    const MappedText prepared = prepared_markdown(sanitised(repaired), {});
    const MappedText html = rendered_html(prepared.text());
    return measure_text(read_rendered_prose(html, ".md", RuleConfig()).summary.text, counting);
  }
  const FrontMatter front = read_front_matter({}, repaired);
  const auto document = markdown::parse(repaired, {front.span.end, repaired.size()});
  return measure_text(read_prose(document, ".md").summary.text);
}

Passage own_words(const Prose& prose) {
  Passage words;
  for (const Passage& block : prose.blocks)
    if (block.only_for.empty() && !block.label.starts_with("text.heading") &&
        !block.label.starts_with("text.attr"))
      append_block(words, block);
  return words;
}

} // namespace waymark::checks
