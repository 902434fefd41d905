// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// One `key = value` of an ini file.
struct IniEntry {
  std::string key;
  std::string value;
  int line = 0;
};

/// A `[name]` and what follows it; the entries above the first section stand in one with an empty name.
struct IniSection {
  std::string name;
  int line = 0;
  std::vector<IniEntry> entries;
};

struct IniFile {
  std::vector<IniSection> sections;  ///< in order; the first is the unnamed one
  std::vector<int> unreadable_lines; ///< neither a section, a comment nor `key = value`
};

/// Reads any text. A value goes on in the next line after a `\` at its end.
IniFile read_ini(std::string_view text);

/// "a, b , c" as its parts without spaces; empty parts are dropped.
std::vector<std::string> comma_list(std::string_view value);
std::string_view trimmed(std::string_view text);

} // namespace waymark::checks
