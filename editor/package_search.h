// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::editor {

struct SearchResult {
  std::vector<std::string> modules; ///< ids, in order
  int passages = 0;
};

/// The modules that hold these words in their title or text; capitals do not matter.
SearchResult find_in_package(const Package& package, std::string_view words);

/// The first place of the words at or after `from`.
std::optional<Span> find_words(std::string_view text, std::string_view words, std::size_t from = 0);

} // namespace waymark::editor
