// SPDX-License-Identifier: MIT
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/words.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

namespace waymark::checks {

namespace {

// Abbreviations after which a sentence goes on although a capital may follow.
const std::set<std::string, std::less<>> abbreviations{
    "e.g",    "i.e",  "eg",  "ie",  "cf",  "vs",   "viz",   "mr",   "mrs", "ms",  "mx",
    "dr",     "prof", "rev", "st",  "sgt", "insp", "supt",  "capt", "col", "gen", "lt",
    "sen",    "gov",  "hon", "no",  "nos", "fig",  "figs",  "vol",  "pp",  "ed",  "eds",
    "approx", "dept", "est", "inc", "ltd", "para", "paras", "ref"};

icu::BreakIterator* this_threads_breaker() {
  thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::BreakIterator>(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getUK(), status));
  }();
  return breaker.get();
}

std::string_view last_word(std::string_view sentence) {
  const auto space = sentence.find_last_of(" (\n[\"");
  return space == std::string_view::npos ? sentence : sentence.substr(space + 1);
}

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

// Whether what seemed the end of a sentence is none: "e.g." and initials, "2." at its very beginning, or a
// small letter behind it (“Stop!” she said).
bool goes_on(std::string_view sentence, std::string_view rest) {
  sentence = trimmed(sentence);
  rest = trimmed(rest);
  if (sentence.empty() || rest.empty())
    return true;
  std::size_t at = 0;
  if (is_lower(next_character(rest, at)))
    return true;
  if (sentence.back() != '.')
    return false;
  const auto word = last_word(sentence.substr(0, sentence.size() - 1));
  if (abbreviations.count(lower_case(word)) > 0)
    return true;
  if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I')
    return true;
  return all_digits(sentence.substr(0, sentence.size() - 1));
}

Span trimmed_within(std::string_view text, Span span) {
  const auto inner = trimmed(slice(text, span));
  const auto begin = inner.empty() ? span.begin : static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

} // namespace

std::vector<Span> sentences_of(std::string_view text) {
  // ICU takes a line feed for the end of a paragraph; in Markdown it is a space.
  std::string flat(text);
  std::replace_if(
      flat.begin(), flat.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  std::vector<Span> sentences;
  icu::BreakIterator* breaker = this_threads_breaker();
  UErrorCode status = U_ZERO_ERROR;
  UText opened = UTEXT_INITIALIZER;
  utext_openUTF8(&opened, flat.data(), static_cast<int64_t>(flat.size()), &status);
  if (!breaker || U_FAILURE(status))
    return {{0, text.size()}};
  breaker->setText(&opened, status);
  Span sentence;
  for (int32_t at = breaker->next(); at != icu::BreakIterator::DONE; at = breaker->next()) {
    sentence.end = static_cast<std::size_t>(at);
    const auto rest = std::string_view(flat).substr(sentence.end, 200);
    if (sentence.end < flat.size() && goes_on(slice(flat, sentence), rest))
      continue;
    if (const Span inner = trimmed_within(flat, sentence); !inner.empty())
      sentences.push_back(inner);
    sentence.begin = sentence.end;
  }
  utext_close(&opened);
  return sentences;
}

} // namespace waymark::checks
