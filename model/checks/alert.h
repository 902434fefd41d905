// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

enum class Level { suggestion, warning, error };

std::string_view name_of(Level level); ///< "suggestion", "warning", "error"

/// One finding in one text. `span` is exact: bytes of the checked source.
struct Alert {
  std::string rule; ///< "Style.Rule"
  Level level = Level::warning;
  Span span;
  std::string match;                     ///< the words found
  std::string message;                   ///< what is wrong and what to write, in one or two plain sentences
  std::string why;                       ///< the rule's reason (Vale's `description`); may be empty
  std::vector<std::string> replacements; ///< better wordings that can be put in with one click; may be empty
  std::string link;                      ///< a page that says more; may be empty
};

} // namespace waymark::checks
