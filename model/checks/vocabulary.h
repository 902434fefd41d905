// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/style_store.h"
#include "model/problem.h"

#include <string>
#include <vector>

namespace waymark::checks {

/// A team's words: patterns that are right, and patterns that are not to be used.
struct Vocabulary {
  std::vector<std::string> accepted;
  std::vector<std::string> rejected;
};

/// Reads the named vocabularies from config/vocabularies/<name>/ or the older Vocab/<name>/; one that is
/// missing becomes a problem at `ini_path`, `ini_line`.
Vocabulary read_vocabularies(const std::vector<std::string>& names, const StyleStore& styles,
                             const Problem& where_named, std::vector<Problem>& problems);

} // namespace waymark::checks
