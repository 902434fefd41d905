// SPDX-License-Identifier: MIT
#include "editor/package_search.h"

#include <algorithm>

namespace waymark::editor {

namespace {

char folded(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_letter(char a, char b) {
  return folded(a) == folded(b);
}

int count_words(std::string_view text, std::string_view words) {
  int count = 0;
  for (auto place = find_words(text, words); place; place = find_words(text, words, place->end))
    ++count;
  return count;
}

} // namespace

std::optional<Span> find_words(std::string_view text, std::string_view words, std::size_t from) {
  if (words.empty() || from > text.size())
    return std::nullopt;
  const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), words.begin(),
                                 words.end(), same_letter);
  if (found == text.end())
    return std::nullopt;
  const auto begin = static_cast<std::size_t>(found - text.begin());
  return Span{begin, begin + words.size()};
}

SearchResult find_in_package(const Package& package, std::string_view words) {
  SearchResult result;
  for (const ContentModule& module : package.modules) {
    const int passages = count_words(slice(module.source, module.body), words);
    if (passages == 0 && !find_words(module.title, words))
      continue;
    result.modules.push_back(module.id);
    result.passages += passages;
  }
  return result;
}

} // namespace waymark::editor
