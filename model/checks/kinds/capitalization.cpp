// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"

#include <algorithm>
#include <set>

namespace waymark::checks {

namespace {

using SmallWords = std::set<std::string, std::less<>>;

// Words that title case leaves small inside a title: the Associated Press leaves articles, conjunctions and
// prepositions of up to three letters; Chicago every preposition.
const SmallWords associated_press{"a",  "an", "and", "as", "at",  "but", "by", "for", "if",  "in", "nor",
                                  "of", "on", "or",  "so", "the", "to",  "up", "yet", "via", "vs"};
const SmallWords chicago_also{
    "about",  "above",   "across", "after",   "against", "along",   "among", "around",  "before", "behind",
    "below",  "beneath", "beside", "between", "beyond",  "despite", "down",  "during",  "except", "from",
    "inside", "into",    "like",   "near",    "off",     "onto",    "out",   "outside", "over",   "past",
    "since",  "through", "toward", "towards", "under",   "until",   "upon",  "with",    "within", "without"};

struct Word {
  std::string text;
  bool first = false;
  bool last = false;
};

std::string in_title_case(const Word& word, bool chicago) {
  const std::string small = lower_case(word.text);
  const bool stays_small = associated_press.count(small) || (chicago && chicago_also.count(small));
  if (stays_small && !word.first && !word.last)
    return small;
  std::string out;
  bool start = true; // after a hyphen a part begins anew
  for (std::size_t at = 0; at < word.text.size();) {
    const auto begin = at;
    const char32_t c = next_character(word.text, at);
    const std::string letter = word.text.substr(begin, at - begin);
    out += start && is_letter(c) ? upper_case(letter) : letter;
    start = c == '-' || (start && !is_letter(c) && !is_digit(c));
  }
  return out;
}

class Capitalization : public Rule {
public:
  struct Settings {
    enum class Want { title, sentence, lower, upper, pattern } want = Want::pattern;
    bool chicago = false;
    double threshold = 0.8;
    std::vector<std::string> indicators;
    std::optional<Pattern> pattern;
    std::optional<Pattern> prefix;
  };

  Capitalization(RuleHead made_head, Settings settings, Exceptions exceptions, Pattern tokens)
      : Rule(std::move(made_head)), m_settings(std::move(settings)), m_exceptions(std::move(exceptions)),
        m_tokens(std::move(tokens)) {}

  void find(const Passage& passage, TextMemory&, std::vector<Hit>& hits) const override {
    const Span all = trimmed_span(passage.text, {0, passage.text.size()});
    std::string text(slice(passage.text, all));
    if (trimmed(text).empty())
      return;
    PatternMatch match;
    if (m_settings.prefix && m_settings.prefix->find(text, 0, match) && match.whole().begin == 0)
      text.erase(0, match.whole().end);
    if (!is_right(text))
      hits.push_back({all, {text, expected(text)}, {}, false});
  }

private:
  using Want = Settings::Want;

  bool is_right(const std::string& text) const {
    switch (m_settings.want) {
    case Want::lower:
      return text == lower_case(text) || m_exceptions.cover(text);
    case Want::upper:
      return text == upper_case(text) || m_exceptions.cover(text);
    case Want::pattern:
      return m_settings.pattern->found_in(text) || m_exceptions.cover(text);
    case Want::title:
      return is_title(text);
    case Want::sentence:
      break;
    }
    return is_sentence(text);
  }

  std::vector<Word> words_of(const std::string& text) const {
    std::vector<Word> words;
    for (const PatternMatch& match : m_tokens.find_all(text))
      words.push_back({std::string(slice(text, match.whole())), words.empty(), false});
    if (!words.empty())
      words.back().last = true;
    return words;
  }

  bool reaches_threshold(double right, std::size_t words) const {
    return words == 0 || right / static_cast<double>(words) > m_settings.threshold;
  }

  bool is_title(const std::string& text) const {
    const auto words = words_of(text);
    double right = 0;
    for (const Word& word : words)
      right += word.text == in_title_case(word, m_settings.chicago) || word.text == upper_case(word.text) ||
               m_exceptions.cover(word.text);
    return reaches_threshold(right, words.size());
  }

  bool is_sentence(const std::string& text) const {
    const auto words = words_of(text);
    double right = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string word = words[i].text.substr(0, words[i].text.find('-'));
      const bool after_indicator =
          i > 0 && std::any_of(m_settings.indicators.begin(), m_settings.indicators.end(),
                               [&](const std::string& sign) { return words[i - 1].text.ends_with(sign); });
      const std::string small = lower_case(word);
      if (word == upper_case(word) || after_indicator || m_exceptions.cover(word))
        right += 1;
      else if (i == 0 && word != capitalised(small))
        return false;
      else if (i == 0 || word == small)
        right += 1;
    }
    return reaches_threshold(right, words.size());
  }

  std::string expected(const std::string& text) const {
    switch (m_settings.want) {
    case Want::lower:
      return lower_case(text);
    case Want::upper:
      return upper_case(text);
    case Want::pattern:
      return {};
    default:
      break;
    }
    std::string out;
    for (const Word& word : words_of(text)) {
      out += out.empty() ? "" : " ";
      if (m_exceptions.cover(word.text) || word.text == upper_case(word.text))
        out += word.text;
      else if (m_settings.want == Want::title)
        out += in_title_case(word, m_settings.chicago);
      else
        out += word.first ? capitalised(lower_case(word.text)) : lower_case(word.text);
    }
    return out;
  }

  Settings m_settings;
  Exceptions m_exceptions;
  Pattern m_tokens;
};

} // namespace

std::unique_ptr<Rule> make_capitalization(RuleHead head, RuleText& text, const Surroundings& around) {
  using Want = Capitalization::Settings::Want;
  Capitalization::Settings settings;
  const std::string match = text.text("match");
  if (match.empty())
    throw RuleFault(1, "this rule has no “match”, so it compares with nothing");
  settings.want = match == "$title"      ? Want::title
                  : match == "$sentence" ? Want::sentence
                  : match == "$lower"    ? Want::lower
                  : match == "$upper"    ? Want::upper
                                         : Want::pattern;
  if (settings.want == Want::pattern)
    settings.pattern.emplace(match);
  settings.chicago = text.text("style", "AP") == "Chicago";
  settings.threshold = text.decimal("threshold", 0.8);
  settings.indicators = text.list("indicators");
  if (const std::string prefix = text.text("prefix"); !prefix.empty())
    settings.prefix.emplace(prefix);
  auto words = text.list("exceptions");
  if (text.flag("vocab", true))
    words.insert(words.end(), around.accepted.begin(), around.accepted.end());
  std::stable_sort(words.begin(), words.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  std::string tokens;
  for (const std::string& word : words)
    tokens += word + "|";
  return std::make_unique<Capitalization>(std::move(head), std::move(settings),
                                          Exceptions(std::move(words), around),
                                          Pattern(tokens + R"([\p{N}\p{L}*]+[^\s]*)"));
}

} // namespace waymark::checks
