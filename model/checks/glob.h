// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/pattern.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::checks {

/// A pattern for paths as Vale's sections and `--glob` write them: `*` any run of characters, `?` one,
/// `[a-z]` and `[!a]` a set, `{a,b}` one of several. In a pattern that has `**`, that is any run and `*` and
/// `?` stay inside one folder. A `!` in front turns the answer round. The whole path must fit.
class Glob {
public:
  explicit Glob(std::string_view text);
  /// Whether the pattern can be read. One that cannot, such as `[z-a]`, fits nothing.
  bool valid() const { return m_pattern.has_value(); }
  bool matches(std::string_view path) const;

private:
  std::optional<Pattern> m_pattern;
  bool m_negated = false;
};

inline bool glob_matches(std::string_view glob, std::string_view path) {
  return Glob(glob).matches(path);
}

} // namespace waymark::checks
