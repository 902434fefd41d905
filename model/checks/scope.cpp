// SPDX-License-Identifier: MIT
#include "model/checks/scope.h"

#include "model/checks/ini_file.h"

#include <algorithm>
#include <set>

namespace waymark::checks {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.emplace_back(trimmed(text.substr(0, at)));
    if (at == std::string_view::npos)
      return parts;
    text.remove_prefix(at + 1);
  }
}

bool contains(const std::vector<std::string>& label, const std::vector<std::string>& selector) {
  return std::all_of(selector.begin(), selector.end(), [&](const std::string& part) {
    return std::find(label.begin(), label.end(), part) != label.end();
  });
}

const std::set<std::string, std::less<>> bases{"text",      "heading",  "table", "figure", "list",
                                               "paragraph", "sentence", "alt",   "title",  "blockquote",
                                               "summary",   "raw",      "attr",  "comment"};

} // namespace

Scope::Scope(const std::vector<std::string>& entries) {
  for (const std::string& text : entries) {
    Entry entry;
    entry.base = text.substr(0, text.find('.'));
    for (const std::string& part : split(text, '&')) {
      if (part.starts_with('~'))
        entry.excluded.push_back(split(std::string_view(part).substr(1), '.'));
      else if (!part.empty())
        entry.needed.push_back(split(part, '.'));
    }
    m_entries.push_back(std::move(entry));
  }
}

bool Scope::covers(const Passage& passage) const {
  const auto label = split(passage.label, '.');
  // "Not in a heading" says nothing about the text as a whole.
  const bool whole = label.front() == "raw" || label.front() == "summary";
  return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
    return std::all_of(entry.needed.begin(), entry.needed.end(),
                       [&](const Selector& selector) { return contains(label, selector); }) &&
           std::none_of(entry.excluded.begin(), entry.excluded.end(),
                        [&](const Selector& selector) { return whole || contains(label, selector); });
  });
}

bool Scope::names(std::string_view base) const {
  return std::any_of(m_entries.begin(), m_entries.end(),
                     [&](const Entry& entry) { return entry.base == base; });
}

std::string Scope::unknown_word(const std::vector<std::string>& entries) {
  for (const std::string& entry : entries) {
    if (entry.find('&') != std::string::npos)
      continue; // Vale lets these through
    const auto base = split(entry.starts_with('~') ? std::string_view(entry).substr(1) : entry, '.').front();
    if (!bases.count(base))
      return base.empty() ? entry : base;
  }
  return {};
}

} // namespace waymark::checks
