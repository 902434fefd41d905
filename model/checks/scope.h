// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/passage.h"

#include <string>
#include <vector>

namespace waymark::checks {

/// Where a rule looks, as its `scope` says: any of the entries fits; in an entry all parts joined by `&` must
/// fit; `~` means "not there".
class Scope {
public:
  Scope() : Scope(std::vector<std::string>{"text"}) {}
  explicit Scope(const std::vector<std::string>& entries);

  bool covers(const Passage& passage) const;
  /// Whether an entry begins with this base, such as "sentence", so that passages of that kind are needed.
  bool names(std::string_view base) const;

  /// The first word in the entries that is no scope; empty when all are.
  static std::string unknown_word(const std::vector<std::string>& entries);

private:
  using Selector = std::vector<std::string>; // the parts of a dotted name
  struct Entry {
    std::string base; // up to the first full stop, as it is written
    std::vector<Selector> needed;
    std::vector<Selector> excluded;
  };
  std::vector<Entry> m_entries;
};

} // namespace waymark::checks
