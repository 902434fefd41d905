// SPDX-License-Identifier: MIT
#include "model/spelling/dictionary.h"

#include "model/error.h"

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>

namespace waymark {

namespace fs = std::filesystem;

namespace {

// Looking a word up costs hunspell microseconds, and prose repeats itself: remembering answers makes a
// re-check free.
constexpr std::size_t most_remembered = 50'000;

void need_file(const fs::path& path) {
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored))
    throw Error("The spelling dictionary cannot be used: the file " + path.filename().string() +
                    " is missing. Your text is not changed. Install the dictionary again.",
                path.string());
}

const std::vector<fs::path>& dictionary_folders() {
  static const std::vector<fs::path> folders{"/usr/share/hunspell", "/usr/local/share/hunspell",
                                             "/usr/share/myspell/dicts", "/usr/share/myspell"};
  return folders;
}

} // namespace

struct Dictionary::Hidden {
  Hidden(const fs::path& affix_file, const fs::path& word_file)
      : hunspell(affix_file.c_str(), word_file.c_str()) {}
  std::mutex mutex;
  Hunspell hunspell;
  std::unordered_map<std::string, bool> remembered;
};

Dictionary::Dictionary(const fs::path& affix_file, const fs::path& word_file) {
  need_file(affix_file);
  need_file(word_file);
  m_hidden = std::make_unique<Hidden>(affix_file, word_file);
}

Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;

bool Dictionary::knows(std::string_view word) const {
  const std::string key(word);
  const std::lock_guard lock(m_hidden->mutex);
  const auto found = m_hidden->remembered.find(key);
  if (found != m_hidden->remembered.end())
    return found->second;
  const bool known = m_hidden->hunspell.spell(key);
  if (m_hidden->remembered.size() >= most_remembered)
    m_hidden->remembered.clear();
  m_hidden->remembered.emplace(key, known);
  return known;
}

std::vector<std::string> Dictionary::suggestions(std::string_view word, std::size_t most) const {
  const std::lock_guard lock(m_hidden->mutex);
  auto words = m_hidden->hunspell.suggest(std::string(word));
  words.resize(std::min(words.size(), most));
  return words;
}

std::shared_ptr<const Dictionary> system_dictionary(std::string_view language) {
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const Dictionary>> loaded;
  std::string name(language);
  std::replace(name.begin(), name.end(), '-', '_');
  const std::lock_guard lock(mutex);
  if (const auto found = loaded.find(name); found != loaded.end())
    return found->second;
  for (const fs::path& folder : dictionary_folders()) {
    std::error_code ignored;
    const fs::path affixes = folder / (name + ".aff");
    const fs::path words = folder / (name + ".dic");
    if (fs::is_regular_file(affixes, ignored) && fs::is_regular_file(words, ignored))
      return loaded[name] = std::make_shared<const Dictionary>(affixes, words);
  }
  return loaded[name] = nullptr;
}

} // namespace waymark
