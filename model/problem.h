// SPDX-License-Identifier: MIT
#pragma once
#include <string>

namespace waymark {

/// Something wrong in a package's files, found while reading. Reading never fails because of content: it
/// returns what it could and a list of these.
struct Problem {
  std::string path;    ///< relative to the package folder, with '/'
  int line = 0;        ///< 1-based; 0 when the file as a whole is meant
  std::string message; ///< one plain sentence: what is wrong and how to put it right

  bool operator==(const Problem&) const = default;
};

/// "modules/lesson.md, line 12: …", the form used in lists and messages.
std::string describe(const Problem& problem);

} // namespace waymark
