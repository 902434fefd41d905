// SPDX-License-Identifier: MIT
#include "model/merge/list_order.h"

#include "model/review/tokens.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace waymark::merge {

namespace {

using Names = std::vector<std::string>;

Names without_repeats(const Names& names) {
  Names once;
  std::set<std::string> seen;
  for (const std::string& name : names)
    if (seen.insert(name).second)
      once.push_back(name);
  return once;
}

bool has(const Names& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Names only(const Names& names, const std::set<std::string>& wanted) {
  Names some;
  std::copy_if(names.begin(), names.end(), std::back_inserter(some),
               [&](const std::string& name) { return wanted.contains(name); });
  return some;
}

// The names of the base that a side left in their order.
std::set<std::string> unmoved(const Names& base, const Names& side) {
  std::string base_text, side_text;
  const auto write = [](const Names& names, std::string& text) {
    std::vector<review::Token> tokens;
    for (const std::string& name : names) {
      tokens.push_back({{text.size(), text.size() + name.size()}, review::TokenKind::word});
      text += name;
    }
    return tokens;
  };
  const auto base_tokens = write(base, base_text), side_tokens = write(side, side_text);
  std::set<std::string> names;
  for (const review::Match& run : review::match_tokens(base_text, base_tokens, side_text, side_tokens))
    names.insert(base.begin() + static_cast<long>(run.old_begin),
                 base.begin() + static_cast<long>(run.old_begin + run.size));
  return names;
}

// The name that another one stands behind; empty at the beginning.
std::string name_before(const Names& names, const std::string& name) {
  const auto at = std::find(names.begin(), names.end(), name);
  return at == names.begin() || at == names.end() ? std::string() : *(at - 1);
}

// Puts names behind those that they were put behind, and what was put behind them after them.
class Placing {
public:
  void put_behind(const std::string& name, const std::string& before) { m_behind[before].insert(name); }

  void place(const std::string& name) {
    if (!name.empty() && !m_placed.insert(name).second)
      return;
    if (!name.empty())
      m_order.push_back(name);
    for (const std::string& next : m_behind[name])
      place(next);
  }

  bool is_placed(const std::string& name) const { return m_placed.contains(name); }
  Names order() const { return m_order; }

private:
  std::map<std::string, std::set<std::string>> m_behind;
  std::set<std::string> m_placed;
  Names m_order;
};

std::set<std::string> survivors(const Names& base, const Names& ours, const Names& theirs) {
  std::set<std::string> names;
  for (const Names* side : {&ours, &theirs})
    for (const std::string& name : *side)
      if (!has(base, name) || (has(ours, name) && has(theirs, name)))
        names.insert(name);
  return names;
}

} // namespace

std::vector<std::string> merge_order(const Names& all_base, const Names& all_ours, const Names& all_theirs) {
  const auto wanted = survivors(all_base, all_ours, all_theirs);
  const Names base = only(without_repeats(all_base), wanted), ours = only(without_repeats(all_ours), wanted),
              theirs = only(without_repeats(all_theirs), wanted);
  const auto left_by_us = unmoved(base, ours), left_by_them = unmoved(base, theirs);
  Placing placing;
  Names fixed{""}; // what neither moved, behind the beginning
  for (const std::string& name : base)
    if (left_by_us.contains(name) && left_by_them.contains(name))
      fixed.push_back(name);
  for (const std::string& name : wanted) {
    if (has(fixed, name))
      continue;
    std::optional<std::string> before;
    for (const auto& [side, left] : {std::pair{&ours, &left_by_us}, {&theirs, &left_by_them}})
      if (has(*side, name) && !left->contains(name)) {
        const std::string place = name_before(*side, name);
        before = before ? std::min(*before, place) : place;
      }
    placing.put_behind(name, *before);
  }
  for (const std::string& name : fixed)
    placing.place(name);
  for (const std::string& name : wanted) // put behind each other in a circle
    placing.place(name);
  return placing.order();
}

} // namespace waymark::merge
