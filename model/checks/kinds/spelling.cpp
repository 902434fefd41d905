// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/spelling_dictionaries.h"
#include "model/checks/vale_words.h"

#include <algorithm>

namespace waymark::checks {

namespace {

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// A capital, small letters, capitals and at least one more: "GitHub".
bool is_camel_case(std::string_view word) {
  for (std::size_t at = 1; at + 1 < word.size(); ++at) {
    if (!is_capital(word[at]) || !is_small(word[at - 1]))
      continue;
    std::size_t begin = at - 1;
    while (begin > 0 && is_small(word[begin]))
      --begin;
    if (is_capital(word[begin]))
      return true;
  }
  return false;
}

// What Vale skips unless a rule says `custom: true`.
bool is_usually_skipped(std::string_view word) {
  const auto is_plain = [](char c) { return is_small(c) || is_capital(c) || c == '_' || c == '\''; };
  return is_capital(word.back()) || !std::all_of(word.begin(), word.end(), is_plain) || is_camel_case(word);
}

// 0xFF, 0b01 and hashes.
bool is_code(const std::string& word) {
  static const Pattern pattern(R"(\A(?:0?x[0-9A-Fa-f]+|0b[01]+|[0-9a-z]{40})\z)");
  return pattern.found_in(word);
}

// Words that count as right wherever they stand in a word, in any letter case.
class Accepted {
public:
  void add(std::string_view entry) {
    const auto word = trimmed(entry);
    if (word.empty())
      return;
    if (is_phrase(word))
      m_plain.add(lower_case(word));
    else
      m_patterns.alternatives.emplace_back(word);
  }

  void finish() {
    m_patterns.edges = Edges::none;
    m_patterns.ignore_case = true;
    if (!m_patterns.alternatives.empty())
      m_pattern = PatternSet(m_patterns, {});
    m_patterns.alternatives.clear();
  }

  bool cover(const std::string& word) const {
    const std::string small = lower_case(word);
    for (std::size_t begin = 0; begin < small.size() && !m_plain.empty(); ++begin)
      for (std::size_t end = begin + 1; end <= small.size() && end - begin <= m_plain.longest(); ++end)
        if (m_plain.has(std::string_view(small).substr(begin, end - begin)))
          return true;
    return m_pattern.found_in(word);
  }

private:
  WordSet m_plain;
  Assembly m_patterns;
  PatternSet m_pattern;
};

class Spelling : public Rule {
public:
  struct Settings {
    Dictionaries dictionaries;
    WordSet listed; // words of `ignore` files: as they are, or in small letters
    Accepted accepted;
    std::vector<Pattern> filters;
    bool usual_filters = true;
  };

  Spelling(RuleHead made_head, Settings settings)
      : Rule(std::move(made_head)), m_settings(std::move(settings)) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    for (ValeWord& word : vale_words(passage.text))
      if (!is_skipped(word.text) && !is_known(word.text))
        hits.push_back({word.span, {std::move(word.text)}, {}, false});
  }

private:
  bool is_skipped(const std::string& word) const {
    return (m_settings.usual_filters && is_usually_skipped(word)) ||
           std::any_of(m_settings.filters.begin(), m_settings.filters.end(),
                       [&](const Pattern& filter) { return filter.found_in(word); });
  }

  bool is_known(const std::string& word) const {
    if (is_listed(word))
      return true;
    // "Ash's" is right when "Ash" is.
    const bool owner = word.size() > 2 && (word.ends_with("'s") || word.ends_with("'S"));
    if (owner && is_listed(word.substr(0, word.size() - 2)))
      return true;
    return is_code(word) || m_settings.accepted.cover(word);
  }

  bool is_listed(const std::string& word) const {
    for (const auto& dictionary : m_settings.dictionaries)
      if (dictionary->knows(word))
        return true;
    return m_settings.listed.has(word) || m_settings.listed.has(lower_case(word));
  }

  Settings m_settings;
};

void list_words(std::string_view text, WordSet& words) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (const auto word = trimmed(text.substr(0, end)); !word.empty() && word != "#")
      words.add(word);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void list_file(const std::string& file, int line, const StyleStore* styles, WordSet& words) {
  auto text = styles ? styles->read(file) : std::nullopt;
  if (!text && styles)
    text = styles->read("config/ignore/" + file);
  if (!text)
    throw RuleFault(line, "the word list “" + file + "” is missing");
  list_words(*text, words);
}

// The built-in rule knows the words of every list in this folder.
void list_folder(const StyleStore* styles, WordSet& words) {
  const std::string folder = "config/ignore";
  if (styles)
    for (const std::string& file : styles->list(folder))
      if (file.ends_with(".txt"))
        if (const auto text = styles->read(folder + "/" + file))
          list_words(*text, words);
}

} // namespace

std::unique_ptr<Rule> make_spelling(RuleHead head, RuleText& text, const Surroundings& around) {
  Spelling::Settings settings;
  settings.dictionaries = dictionaries_of(text, around, head.name == "Vale.Spelling");
  for (const std::string& word : text.list("exceptions"))
    settings.accepted.add(word);
  if (text.flag("vocab", true))
    for (const std::string& word : around.accepted)
      settings.accepted.add(word);
  settings.accepted.finish();
  for (const std::string& file : text.list("ignore"))
    list_file(file, text.line_of("ignore"), around.styles, settings.listed);
  if (head.name == "Vale.Spelling")
    list_folder(around.styles, settings.listed);
  for (const std::string& filter : text.list("filters"))
    settings.filters.emplace_back(filter);
  settings.usual_filters = !text.flag("custom");
  text.list("threshold"); // declared by Vale and without effect there
  return std::make_unique<Spelling>(std::move(head), std::move(settings));
}

} // namespace waymark::checks
