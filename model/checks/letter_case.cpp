// SPDX-License-Identifier: MIT
#include "model/checks/letter_case.h"

#include "model/checks/letters.h"
#include "model/checks/penn_tags.h"

#include <algorithm>
#include <set>

namespace waymark::checks {

namespace {

constexpr const char* plain_word = R"([\p{N}\p{L}*]+[^\s]*)";

using SmallWords = std::set<std::string, std::less<>>;

const SmallWords& small_words() {
  static const SmallWords words{"a",  "an", "and", "as",  "at",  "but", "by", "en",  "for", "if", "in", "nor",
                                "of", "on", "or",  "per", "the", "to",  "vs", "vs.", "via", "v",  "v."};
  return words;
}

const SmallWords& prepositions() {
  static const SmallWords words{
      "with",       "from",    "into",    "during", "including",  "until", "against", "among",
      "throughout", "despite", "towards", "upon",   "concerning", "about", "over",    "through",
      "before",     "between", "after",   "since",  "without",    "under", "within",  "along",
      "following",  "across",  "beyond",  "around", "down",       "near",  "above"};
  return words;
}

std::string first_capital(std::string_view word, bool others_small) {
  if (word.empty())
    return {};
  std::size_t at = 0;
  next_character(word, at);
  const auto others = word.substr(at);
  return upper_case(word.substr(0, at)) + (others_small ? lower_case(others) : std::string(others));
}

// Takes what the options leave alone off the front.
std::string take_prefix(std::string& text, const CaseOptions& options) {
  PatternMatch match;
  if (!options.prefix || !options.prefix->find(text, 0, match))
    return {};
  std::string prefix(slice(text, match.whole()));
  if (text.starts_with(prefix))
    text.erase(0, prefix.size());
  return prefix;
}

// Which words of a title stay small, and what stands around them.
class TitleWords {
public:
  TitleWords(std::string_view title, const CaseOptions& options) : m_title(title), m_options(options) {
    // The tags depend on how a sentence ends.
    const bool ends = title.ends_with('.') || title.ends_with('!') || title.ends_with('?');
    m_tags = penn_tags(treebank_words(std::string(title) + (ends ? "" : ".")));
  }

  std::string converted(Span word, std::size_t number) const {
    const std::string written(slice(m_title, word));
    if (auto found = m_options.vocabulary.written(written))
      return *found;
    return stays_small(word, number) ? lower_case(written) : first_capital(written, false);
  }

private:
  bool stays_small(Span word, std::size_t number) const {
    if (!is_small_word(word, number))
      return false;
    const char before = letter_at(word.begin, -1);
    const bool apart = before == ' ' || before == '-' || before == '/';
    const char further = letter_at(word.begin, -2);
    return apart && further != ':' && further != '-' && (letter_at(word.end, 0) != '-' || before == '-');
  }

  bool is_small_word(Span word, std::size_t number) const {
    const std::string small = lower_case(slice(m_title, word));
    if (small == "to" && !m_options.chicago && number + 1 < m_tags.size())
      return m_tags[number + 1].starts_with("NN");
    if (word.begin == 0 || word.end == m_title.size())
      return false;
    return small_words().count(small) > 0 || (m_options.chicago && prepositions().count(small) > 0);
  }

  // The last byte of a letter is enough; long dashes are dashes. Beyond the ends stands the first letter.
  char letter_at(std::size_t place, int step) const {
    const auto at = static_cast<std::ptrdiff_t>(place) + step;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(m_title.size()))
      return m_title.front();
    const auto index = static_cast<std::size_t>(at);
    const auto letter = step < 0 ? m_title.substr(index >= 2 ? index - 2 : 0, 3) : m_title.substr(index, 3);
    const bool dash = letter == "\xE2\x80\x93" || letter == "\xE2\x80\x94";
    return dash ? '-' : m_title[index];
  }

  std::string_view m_title;
  const CaseOptions& m_options;
  std::vector<std::string> m_tags;
};

bool ends_with_any(const std::string& word, const std::vector<std::string>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) {
    return word.size() > ending.size() && word.ends_with(ending);
  });
}

bool has_list_number(std::string_view word) {
  for (std::size_t dot = word.find('.'); dot != std::string_view::npos; dot = word.find('.', dot + 1))
    if (dot > 0 && std::isdigit(static_cast<unsigned char>(word[dot - 1])))
      return true;
  return false;
}

} // namespace

CaseVocabulary::CaseVocabulary(std::vector<std::string> entries, Entries meaning) {
  constexpr std::size_t most_bytes = 20'000;
  std::stable_sort(entries.begin(), entries.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (const std::string& entry : entries) {
    if (entry.empty())
      continue;
    const std::string case_mark = meaning == Entries::excuse && !entry.starts_with("(?i)") ? "(?-i)" : "";
    if (meaning == Entries::prescribe)
      m_by_small_letters.try_emplace(lower_case(entry), entry);
    if (is_phrase(entry))
      m_plain.add(entry);
    else
      m_patterns.emplace_back(entry);
    if (m_alternatives.size() < most_bytes)
      m_alternatives += (m_alternatives.empty() ? "" : "|") + case_mark + entry;
  }
  if (m_alternatives.size() >= most_bytes)
    m_alternatives.clear();
  if (!m_alternatives.empty())
    m_words.emplace(R"((?i)\b(?:)" + m_alternatives + R"()\b|)" + plain_word);
}

const Pattern& CaseVocabulary::words() const {
  static const Pattern plain(plain_word);
  return m_words ? *m_words : plain;
}

std::optional<std::string> CaseVocabulary::written(const std::string& word) const {
  if (const auto same = m_by_small_letters.find(lower_case(word)); same != m_by_small_letters.end())
    return same->second;
  for (std::size_t begin = 0; begin < word.size(); ++begin)
    for (std::size_t end = begin + 1; end <= word.size() && end - begin <= m_plain.longest(); ++end)
      if (m_plain.has(std::string_view(word).substr(begin, end - begin)))
        return word;
  for (const Pattern& pattern : m_patterns)
    if (pattern.found_in(word))
      return word;
  return std::nullopt;
}

std::string in_title_case(const std::string& written, const CaseOptions& options) {
  static const Pattern words(R"([\p{N}\p{L}]+[^\s\-/]*)");
  std::string title = written;
  const std::string prefix = take_prefix(title, options);
  if (title.empty())
    return prefix;
  const TitleWords convert(title, options);
  std::string out = prefix;
  std::size_t done = 0;
  std::size_t number = 0;
  for (const PatternMatch& match : words.find_all(title)) {
    out.append(title, done, match.whole().begin - done);
    out += convert.converted(match.whole(), number++);
    done = match.whole().end;
  }
  return out.append(title, done);
}

std::string in_sentence_case(const std::string& written, const CaseOptions& options) {
  std::string heading = written;
  const std::string prefix = take_prefix(heading, options);
  std::string out;
  std::string before;
  std::size_t number = 0;
  for (const PatternMatch& match : options.vocabulary.words().find_all(heading)) {
    const std::string word(slice(heading, match.whole()));
    const bool begins =
        number == 0 || ends_with_any(before, options.indicators) || (number == 1 && has_list_number(before));
    out += number++ == 0 ? "" : " ";
    if (auto found = options.vocabulary.written(word))
      out += *found;
    else
      out += begins ? first_capital(word, true) : lower_case(word);
    before = word;
  }
  return prefix + out;
}

std::string with_capitals(std::string_view text) {
  std::string out;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_character(text, at);
    const auto letter = text.substr(begin, at - begin);
    out += inside ? std::string(letter) : upper_case(letter);
    inside = is_letter(c) || is_digit(c) || c == '_' || (c >= 0x80 && !is_white(c));
  }
  return out;
}

} // namespace waymark::checks
