// SPDX-License-Identifier: MIT
#include "model/privacy/private_names.h"

#include "model/checks/ini_file.h"
#include "model/checks/valid_text.h"
#include "model/safe_file.h"

#include <algorithm>
#include <sstream>

namespace waymark::privacy {

namespace {

// One name as a pattern: any space between its words, either apostrophe in it.
std::string expression_of(const std::string& name) {
  static const checks::Pattern apostrophe("['’]");
  std::istringstream words(name);
  std::string out;
  for (std::string word; words >> word;) {
    out += out.empty() ? "" : "\\s+";
    std::size_t from = 0;
    for (const auto& match : apostrophe.find_all(word)) {
      out += checks::escape_pattern(word.substr(from, match.whole().begin - from)) + "['’]";
      from = match.whole().end;
    }
    out += checks::escape_pattern(word.substr(from));
  }
  return out;
}

} // namespace

std::vector<std::string> read_private_names(std::string_view text) {
  const std::string valid = checks::valid_text(text);
  std::istringstream lines(valid.starts_with("\xEF\xBB\xBF") ? valid.substr(3) : valid);
  std::vector<std::string> names;
  for (std::string line; std::getline(lines, line);)
    if (const std::string name(checks::trimmed(line.substr(0, line.find('#')))); !name.empty())
      names.push_back(name);
  return names;
}

PrivateNames private_names_of(const std::filesystem::path& home) {
  const auto path = home / "private-names.txt";
  std::error_code error;
  if (home.empty() || !std::filesystem::exists(path, error))
    return {};
  return PrivateNames(read_private_names(read_whole_file(path)));
}

PrivateNames::PrivateNames(std::vector<std::string> names) {
  constexpr std::size_t names_in_one = 100;
  std::stable_sort(names.begin(), names.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (std::size_t at = 0; at < names.size(); at += names_in_one) {
    std::string any;
    for (std::size_t i = at; i < std::min(at + names_in_one, names.size()); ++i)
      any += (any.empty() ? "" : "|") + expression_of(names[i]);
    m_patterns.emplace_back("(?i)(?<![\\p{L}\\p{N}_])(?:" + any +
                            ")(?:['’]s|(?<=s)['’])?(?![\\p{L}\\p{N}_])");
  }
}

} // namespace waymark::privacy
