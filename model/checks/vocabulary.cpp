// SPDX-License-Identifier: MIT
#include "model/checks/vocabulary.h"

#include "model/checks/ini_file.h"
#include "model/checks/pattern.h"
#include "model/checks/valid_text.h"

#include <optional>

namespace waymark::checks {

namespace {

class VocabularyReader {
public:
  VocabularyReader(const StyleStore& styles, std::vector<Problem>& problems)
      : m_styles(styles), m_problems(problems) {}

  // False when the file is not there.
  bool read(const std::string& path, std::vector<std::string>& words) {
    const auto text = m_styles.read(path);
    if (!text)
      return false;
    const std::string valid = valid_text(*text);
    std::string_view rest = valid;
    for (int line = 1; !rest.empty(); ++line) {
      const auto end = std::min(rest.find('\n'), rest.size());
      add(path, line, trimmed(rest.substr(0, end)), words);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
  }

private:
  void add(const std::string& path, int line, std::string_view word, std::vector<std::string>& words) {
    if (word.empty() || word.starts_with("# "))
      return;
    const bool plain = word.find_first_of("\\[](){}*+?|^$") == std::string_view::npos;
    try {
      if (!plain)
        Pattern{std::string(word)};
      words.emplace_back(word);
    } catch (const PatternError& reason) {
      m_problems.push_back(
          {m_styles.shown + "/" + path, line,
           "This entry of the word list is left out, because it cannot be read as a pattern: " +
               std::string(reason.what()) + "."});
    }
  }

  const StyleStore& m_styles;
  std::vector<Problem>& m_problems;
};

} // namespace

Vocabulary read_vocabularies(const std::vector<std::string>& names, const StyleStore& styles,
                             const Problem& where_named, std::vector<Problem>& problems) {
  Vocabulary vocabulary;
  VocabularyReader reader(styles, problems);
  for (const std::string& name : names) {
    bool found = false;
    for (const std::string folder : {"config/vocabularies/", "Vocab/", "Vocabularies/"}) {
      if (found)
        break;
      const bool accept = reader.read(folder + name + "/accept.txt", vocabulary.accepted);
      const bool reject = reader.read(folder + name + "/reject.txt", vocabulary.rejected);
      found = accept || reject || styles.has_folder(folder + name);
    }
    if (!found)
      problems.push_back(
          {where_named.path, where_named.line,
           "The vocabulary “" + name + "” is not in " + styles.shown +
               "/config/vocabularies, so its words are not known. Add the folder, or take the name out."});
  }
  return vocabulary;
}

} // namespace waymark::checks
