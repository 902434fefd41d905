// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/words.h"

#include <unordered_set>

namespace waymark::checks {

namespace {

struct SpellingWords {
  std::unordered_set<std::string> plain; // lower case
  std::optional<Pattern> patterns;
};

// What Vale skips unless a rule says `custom: true`: camel case, a tail of capitals, anything but letters.
bool has_odd_letters(std::string_view word) {
  bool lower_before = false;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_character(word, at);
    if (!is_letter(c) && c != '\'' && c != U'\u2019' && c != '_')
      return true;
    if (is_upper(c) && lower_before)
      return true;
    capitals = is_upper(c) ? capitals + 1 : 0;
    lower_before = is_lower(c);
  }
  return capitals > 0 && (capitals > 1 || word.size() == 1);
}

class Spelling : public Rule {
public:
  Spelling(RuleHead made_head, std::vector<std::shared_ptr<const Dictionary>> dictionaries,
           SpellingWords accepted, std::vector<Pattern> filters, bool usual_filters)
      : Rule(std::move(made_head)), m_dictionaries(std::move(dictionaries)), m_accepted(std::move(accepted)),
        m_filters(std::move(filters)), m_usual_filters(usual_filters) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    for (const Span span : spelled_words(passage.text)) {
      const std::string_view word = slice(passage.text, span);
      if (!is_skipped(word) && !is_known(word))
        hits.push_back({span, {std::string(word)}, {}, false});
    }
  }

private:
  bool is_skipped(std::string_view word) const {
    if (m_usual_filters && has_odd_letters(word))
      return true;
    for (const Pattern& filter : m_filters)
      if (filter.found_in(word))
        return true;
    return false;
  }

  bool is_known(std::string_view word) const {
    std::string plain;
    for (std::size_t at = 0; at < word.size();) {
      const auto begin = at;
      if (next_character(word, at) == U'\u2019')
        plain += '\'';
      else
        plain += word.substr(begin, at - begin);
    }
    if (in_dictionary(plain) || is_accepted(plain))
      return true;
    // "Ash's" is right when "Ash" is.
    if (plain.size() > 2 && (plain.ends_with("'s") || plain.ends_with("'S"))) {
      plain.resize(plain.size() - 2);
      return in_dictionary(plain) || is_accepted(plain);
    }
    return false;
  }

  bool in_dictionary(const std::string& word) const {
    for (const auto& dictionary : m_dictionaries)
      if (dictionary->knows(word))
        return true;
    return false;
  }

  bool is_accepted(const std::string& word) const {
    return m_accepted.plain.count(lower_case(word)) > 0 ||
           (m_accepted.patterns && m_accepted.patterns->matches_whole(word));
  }

  std::vector<std::shared_ptr<const Dictionary>> m_dictionaries;
  SpellingWords m_accepted;
  std::vector<Pattern> m_filters;
  bool m_usual_filters;
};

void accept(std::string_view entry, SpellingWords& words, std::string& patterns) {
  const auto plain = trimmed(entry);
  if (plain.empty())
    return;
  if (is_phrase(plain) || plain.find_first_of("\\[](){}*+?|^$") == std::string_view::npos)
    words.plain.insert(lower_case(plain));
  else
    patterns += (patterns.empty() ? "" : "|") + std::string(plain);
}

void accept_file(const std::string& file, SpellingWords& words, std::string& patterns,
                 const Surroundings& around, int line) {
  auto text = around.styles ? around.styles->read(file) : std::nullopt;
  if (!text && around.styles)
    text = around.styles->read("config/ignore/" + file);
  if (!text)
    throw RuleFault(line, "the word list “" + file + "” is missing");
  std::string_view rest = *text;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    accept(rest.substr(0, end), words, patterns);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

} // namespace

std::unique_ptr<Rule> make_spelling(RuleHead head, RuleText& text, const Surroundings& around) {
  if (!around.dictionary)
    throw RuleFault(0,
                    "spelling cannot be checked because no dictionary is installed (package hunspell-en-gb)");
  SpellingWords accepted;
  std::string patterns;
  for (const std::string& word : text.list("exceptions"))
    accept(word, accepted, patterns);
  if (text.flag("vocab", true))
    for (const std::string& word : around.accepted)
      accept(word, accepted, patterns);
  for (const std::string& file : text.list("ignore"))
    accept_file(file, accepted, patterns, around, text.line_of("ignore"));
  if (!patterns.empty())
    accepted.patterns.emplace("(?i)(?:" + patterns + ")");
  std::vector<Pattern> filters;
  for (const std::string& filter : text.list("filters"))
    filters.emplace_back(filter);
  const bool custom = text.flag("custom");
  for (const char* key : {"dictionaries", "dicpath", "aff", "dic", "append", "threshold"})
    text.list(key);
  return std::make_unique<Spelling>(std::move(head), std::vector{around.dictionary}, std::move(accepted),
                                    std::move(filters), !custom);
}

} // namespace waymark::checks
