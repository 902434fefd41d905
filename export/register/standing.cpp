// SPDX-License-Identifier: MIT
#include "export/register/standing.h"

#include "model/checks/letters.h"
#include "model/error.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace waymark::publish {

namespace {

constexpr std::array<std::pair<Standing, std::string_view>, 5> names{{{Standing::nothing, "nothing"},
                                                                      {Standing::current, "current"},
                                                                      {Standing::behind, "behind"},
                                                                      {Standing::withdrawn, "withdrawn"},
                                                                      {Standing::unknown, "unknown"}}};

std::vector<std::string> words_in(const std::string& text) {
  std::istringstream in(checks::lower_case(text));
  std::vector<std::string> words;
  for (std::string word; in >> word;)
    words.push_back(word);
  return words;
}

bool holds(const Recipient& recipient, const std::vector<std::string>& words) {
  if (words.empty())
    return true;
  const std::string text =
      checks::lower_case(recipient.name + "\n" + recipient.id + "\n" + recipient.contact);
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

} // namespace

std::string_view name_of(Standing standing) {
  for (const auto& [value, name] : names)
    if (value == standing)
      return name;
  return {};
}

Standing standing_named(std::string_view name) {
  for (const auto& [value, known] : names)
    if (known == name)
      return value;
  throw Error("“" + std::string(name) +
              "” says nothing about what a recipient has. Nothing was done. Say nothing, current, behind, "
              "withdrawn or unknown.");
}

Standings::Standings(std::string package, const std::vector<KnownRelease>& history)
    : m_package(std::move(package)), m_current(current_release(history)) {
  for (const KnownRelease& release : history)
    m_by_tag[release.tag] = &release;
}

const KnownRelease* Standings::release(std::string_view tag) const {
  const auto found = m_by_tag.find(tag);
  return found == m_by_tag.end() ? nullptr : found->second;
}

Standing Standings::of(const Recipient& recipient) const {
  const Receipt* last = last_receipt(recipient, m_package);
  if (!last)
    return Standing::nothing;
  const KnownRelease* has = release(last->release);
  if (!has)
    return Standing::unknown;
  if (has->withdrawn)
    return Standing::withdrawn;
  return m_current && has < m_current ? Standing::behind : Standing::current; // a history is in its order
}

std::vector<const Recipient*> matching(const Register& recipients, const RecipientFilter& filter,
                                       const Standings& standings) {
  const auto words = words_in(filter.words);
  std::vector<const Recipient*> found;
  for (const auto& [id, recipient] : recipients)
    if ((!filter.kind || recipient.kind == *filter.kind) &&
        (!filter.standing || standings.of(recipient) == *filter.standing) && holds(recipient, words))
      found.push_back(&recipient);
  return found;
}

std::map<std::string, std::size_t> holders_by_release(const Register& recipients, std::string_view package) {
  std::map<std::string, std::size_t> holders;
  for (const auto& [id, recipient] : recipients)
    if (const Receipt* last = last_receipt(recipient, package))
      ++holders[last->release];
  return holders;
}

} // namespace waymark::publish
