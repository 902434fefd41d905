// SPDX-License-Identifier: MIT
#include "model/checks/spelling_dictionaries.h"

#include "model/error.h"

#include <cstdlib>

namespace waymark::checks {

namespace fs = std::filesystem;

namespace {

const std::string own_folder = "config/dictionaries";

bool is_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

class Finder {
public:
  Finder(RuleText& text, const StyleStore* styles) : m_text(text), m_styles(styles) {}

  std::shared_ptr<const Dictionary> open(const fs::path& words, const fs::path& affixes,
                                         const std::string& key) {
    for (const fs::path& path : {words, affixes})
      if (!is_file(path))
        throw RuleFault(m_text.line_of(key),
                        "its dictionary is not whole: the file “" + path.generic_string() + "” is missing");
    try {
      return std::make_shared<const Dictionary>(affixes, words);
    } catch (const Error& fault) {
      throw RuleFault(m_text.line_of(key), fault.what());
    }
  }

  // Below the styles, in one of their config folders, or as it is.
  fs::path asset(const std::string& name) const {
    for (const std::string folder : {"", "config/dictionaries/", "config/ignore/"})
      if (const fs::path path = on_disk(folder + name); is_file(path))
        return path;
    return name;
  }

  fs::path on_disk(const std::string& path) const {
    return m_styles && !m_styles->folder.empty() ? m_styles->folder / path : fs::path(path);
  }

  std::shared_ptr<const Dictionary> named(const std::string& name, const std::string& dicpath) {
    std::vector<fs::path> folders{on_disk(own_folder)};
    if (!dicpath.empty()) {
      folders.push_back(dicpath);
      folders.push_back(on_disk(dicpath));
    }
    if (const char* environment = std::getenv("DICPATH"))
      folders.emplace_back(environment);
    for (const fs::path& folder : folders)
      if (is_file(folder / (name + ".dic")))
        return open(folder / (name + ".dic"), folder / (name + ".aff"), "dictionaries");
    if (auto system = system_dictionary(name))
      return system;
    throw RuleFault(m_text.line_of("dictionaries"), "the dictionary “" + name + "” is not there");
  }

private:
  RuleText& m_text;
  const StyleStore* m_styles;
};

} // namespace

Dictionaries dictionaries_of(RuleText& text, const Surroundings& around, bool built_in) {
  Finder finder(text, around.styles);
  const std::string words = text.text("dic");
  const std::string affixes = text.text("aff");
  const std::string dicpath = text.text("dicpath");
  const bool append = text.flag("append");
  const auto names = text.list("dictionaries");
  if (!words.empty() || !affixes.empty()) {
    const std::string key = words.empty() ? "aff" : "dic";
    if (words.empty() || affixes.empty())
      throw RuleFault(text.line_of(key), "its dictionary is not whole: it needs both “dic” and “aff”");
    return {finder.open(finder.asset(words), finder.asset(affixes), key)};
  }
  Dictionaries found;
  for (const std::string& name : names)
    found.push_back(finder.named(name, dicpath));
  if (found.empty() || append)
    found.insert(found.end(), around.dictionaries.begin(), around.dictionaries.end());
  if (built_in && around.styles)
    for (const std::string& file : around.styles->list(own_folder))
      if (file.ends_with(".dic") && !around.styles->folder.empty()) {
        const fs::path path = finder.on_disk(own_folder) / file;
        found.push_back(finder.open(path, fs::path(path).replace_extension(".aff"), "extends"));
      }
  if (found.empty())
    throw RuleFault(0,
                    "spelling cannot be checked because no dictionary is installed (package hunspell-en-gb)");
  return found;
}

} // namespace waymark::checks
