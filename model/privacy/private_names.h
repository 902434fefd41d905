// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/pattern.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::privacy {

/// Names that must not be written, ready to be found as whole words, whatever their capitals, with "'s" when
/// they have one, over any spaces. Made once, cheap to copy; any thread may use it.
class PrivateNames {
public:
  PrivateNames() = default;
  explicit PrivateNames(std::vector<std::string> names);
  /// Several, longer names first, as one pattern cannot hold the names of a whole school.
  const std::vector<checks::Pattern>& patterns() const { return m_patterns; }

private:
  std::vector<checks::Pattern> m_patterns;
};

/// The names in a list: one a line, "#" begins a remark, space around them and empty lines do not count.
std::vector<std::string> read_private_names(std::string_view text);

/// The list of this profile (`<home>/private-names.txt`); none when there is no file or no home. It belongs
/// to one computer: it is never part of a package. Throws Error when there is a file that cannot be read.
PrivateNames private_names_of(const std::filesystem::path& home);

} // namespace waymark::privacy
