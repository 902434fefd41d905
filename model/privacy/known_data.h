// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/privacy/private_names.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::privacy {

/// What a search for personal data has to know: what may stand in a text, and which names may not. A value,
/// cheap to copy; any thread may use it.
class KnownData {
public:
  KnownData() = default;
  /// Everything that contacts.yaml says may be published: its numbers, e-mail addresses and postcodes, in
  /// whatever key they stand. `private_names` are names of pupils, schools and other people that must not be
  /// written.
  KnownData(const FileSet& package_files, const PrivateNames& private_names);

  bool allows_phone(std::string_view words) const;
  bool allows(std::string_view email_or_postcode) const;
  /// Find the private names; none when there are none.
  const std::vector<checks::Pattern>& names() const { return m_names.patterns(); }

private:
  std::set<std::string> m_phones; ///< national digits
  std::set<std::string> m_words;  ///< lower case, without spaces
  PrivateNames m_names;
};

} // namespace waymark::privacy
