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

// How far behind a mark it is looked for what follows.
constexpr std::size_t most_looked_at = 200;

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

// Whether a line of plain text begins as a list item does: "- ", "• ", "2. ".
bool begins_item(std::string_view line) {
  line = trimmed(line);
  for (const std::string_view mark : {"- ", "* ", "+ ", "\u2022 "})
    if (line.starts_with(mark))
      return true;
  const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const auto behind = line.substr(digits);
  return digits > 0 && digits <= 3 && (behind.starts_with(". ") || behind.starts_with(") "));
}

bool is_heading(std::string_view line) {
  line = trimmed(line);
  const auto marks = std::min(line.find_first_not_of('#'), line.size());
  return marks > 0 && marks <= 6 && line.substr(marks).starts_with(' ');
}

// List items and headings of plain text are on lines of their own; other line ends are spaces.
std::vector<Span> parts_of(std::string_view text) {
  std::vector<Span> parts;
  std::size_t begin = 0;
  bool heading = false;
  for (std::size_t line = 0; line < text.size();) {
    const auto end = std::min(text.find('\n', line), text.size());
    const auto words = text.substr(line, end - line);
    const bool next_heading = is_heading(words);
    if (line > begin && (heading || next_heading || begins_item(words))) {
      parts.push_back({begin, line});
      begin = line;
    }
    heading = next_heading;
    line = end + 1;
  }
  parts.push_back({begin, text.size()});
  return parts;
}

void cut_part(std::string_view text, Span part, std::vector<Span>& sentences) {
  // ICU takes a line feed for the end of a paragraph; in Markdown it is a space.
  std::string flat(slice(text, part));
  std::replace_if(
      flat.begin(), flat.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  icu::BreakIterator* breaker = this_threads_breaker();
  UErrorCode status = U_ZERO_ERROR;
  UText opened = UTEXT_INITIALIZER;
  utext_openUTF8(&opened, flat.data(), static_cast<int64_t>(flat.size()), &status);
  if (!breaker || U_FAILURE(status)) {
    sentences.push_back(part);
    return;
  }
  breaker->setText(&opened, status);
  Span sentence;
  for (int32_t at = breaker->next(); at != icu::BreakIterator::DONE; at = breaker->next()) {
    sentence.end = static_cast<std::size_t>(at);
    const auto rest = std::string_view(flat).substr(sentence.end, most_looked_at);
    if (sentence.end < flat.size() && goes_on(slice(flat, sentence), rest))
      continue;
    if (const Span inner = trimmed_within(flat, sentence); !inner.empty())
      sentences.push_back({part.begin + inner.begin, part.begin + inner.end});
    sentence.begin = sentence.end;
  }
  utext_close(&opened);
}

} // namespace

std::vector<Span> sentences_of(std::string_view text) {
  std::vector<Span> sentences;
  for (const Span part : parts_of(text))
    cut_part(text, part, sentences);
  return sentences;
}

} // namespace waymark::checks
