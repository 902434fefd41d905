// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::merge {

/// An entry of a YAML mapping or list as its lines, with the comments and empty lines above it.
struct YamlEntry {
  std::string name; ///< its key; of a list's entry, its `id`
  std::string text; ///< whole lines; always ends with a line ending
  bool operator==(const YamlEntry&) const = default;
};

/// A mapping or list cut into entries. Put together again, `head`, the entries and `tail` are the same bytes.
struct YamlBlock {
  std::string head; ///< of a list: the line of its key
  std::vector<YamlEntry> entries;
  std::string tail; ///< comments after the last entry

  const YamlEntry* find(std::string_view name) const;
  std::vector<std::string> names() const;
};

/// The mapping whose keys stand `indent` blanks from the left. Nothing when the text is not one, or has a key
/// twice.
std::optional<YamlBlock> read_mapping(std::string_view text, std::size_t indent);

/// The mapping below an entry's key.
std::optional<YamlBlock> read_nested_mapping(std::string_view entry);

/// The list below an entry's key, when each of its entries is a mapping in lines of its own with an `id`.
std::optional<YamlBlock> read_list(std::string_view entry);

/// A list's entry as a mapping: with a blank for its dash; and with its dash again.
std::string without_dash(std::string_view item);
std::string with_dash(std::string_view mapping, std::size_t column);
std::size_t dash_column(std::string_view item);
/// The column of a list entry's keys.
std::size_t key_column(std::string_view item);

} // namespace waymark::merge
