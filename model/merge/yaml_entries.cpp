// SPDX-License-Identifier: MIT
#include "model/merge/yaml_entries.h"

#include <algorithm>
#include <set>

namespace waymark::merge {

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// Empty lines and comments belong to what comes after them.
bool says_nothing(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t\r\n");
  return at == std::string_view::npos || line[at] == '#';
}

bool is_item(std::string_view line, std::size_t indent) {
  const std::string_view rest = line.substr(std::min(indent, line.size()));
  return indent_of(line) == indent && rest.starts_with("-") && rest.size() > 1 &&
         (rest[1] == ' ' || rest[1] == '\n' || rest[1] == '\r');
}

// The key that a line begins with; empty when it begins with none.
std::string_view key_of(std::string_view line, std::size_t indent) {
  if (indent_of(line) != indent)
    return {};
  const std::string_view rest = line.substr(indent);
  const std::size_t colon = rest.find(':');
  if (rest.empty() || std::string_view("-#{[\"'|>&*!%@`?").find(rest.front()) != std::string_view::npos ||
      colon == std::string_view::npos || colon + 1 >= rest.size() ||
      std::string_view(" \r\n").find(rest[colon + 1]) == std::string_view::npos)
    return {};
  return rest.substr(0, colon);
}

void append_line(std::string& text, std::string_view line) {
  text += line;
  if (line.empty() || line.back() != '\n')
    text += '\n';
}

// Cuts lines at those of which `name_of` knows the name. Lines deeper than `indent`, and list entries right
// below a key, go with the entry above.
template<typename NameOf>
std::optional<YamlBlock> cut(const std::vector<std::string_view>& lines, std::size_t indent, NameOf name_of) {
  YamlBlock block;
  std::string waiting;
  for (const std::string_view line : lines) {
    if (says_nothing(line)) {
      append_line(waiting, line);
      continue;
    }
    const std::string_view name = name_of(line);
    if (!name.empty()) {
      block.entries.push_back({std::string(name), std::move(waiting)});
    } else if (block.entries.empty() || (indent_of(line) <= indent && !is_item(line, indent))) {
      return std::nullopt;
    } else {
      block.entries.back().text += waiting;
    }
    waiting.clear();
    append_line(block.entries.back().text, line);
  }
  block.tail = waiting;
  return block;
}

bool has_different_names(const YamlBlock& block) {
  std::set<std::string> names;
  return std::all_of(block.entries.begin(), block.entries.end(), [&](const YamlEntry& entry) {
    return !entry.name.empty() && names.insert(entry.name).second;
  });
}

// The lines after an entry's own key, when the key stands alone on its line.
std::optional<std::vector<std::string_view>> lines_below(std::string_view entry, std::string& head) {
  auto lines = lines_of(entry);
  const auto key = std::find_if_not(lines.begin(), lines.end(), says_nothing);
  if (key == lines.end())
    return std::nullopt;
  const std::size_t colon = key->find(':');
  if (colon == std::string_view::npos || key->find_first_not_of(" \r\n", colon + 1) != std::string_view::npos)
    return std::nullopt;
  for (auto line = lines.begin(); line <= key; ++line)
    append_line(head, *line);
  lines.erase(lines.begin(), key + 1);
  if (std::all_of(lines.begin(), lines.end(), says_nothing))
    return std::nullopt;
  return lines;
}

std::string joined(const std::vector<std::string_view>& lines) {
  std::string text;
  for (const std::string_view line : lines)
    append_line(text, line);
  return text;
}

std::string plain_scalar(std::string_view entry) {
  const auto lines = lines_of(entry);
  const auto line = std::find_if_not(lines.begin(), lines.end(), says_nothing);
  if (line == lines.end())
    return {};
  std::string_view value = line->substr(line->find(':') + 1);
  const std::size_t begin = value.find_first_not_of(" \"'");
  const std::size_t end = value.find_last_not_of(" \"'\r\n");
  return begin == std::string_view::npos ? std::string() : std::string(value.substr(begin, end + 1 - begin));
}

} // namespace

const YamlEntry* YamlBlock::find(std::string_view name) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const YamlEntry& entry) { return entry.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

std::vector<std::string> YamlBlock::names() const {
  std::vector<std::string> names;
  for (const YamlEntry& entry : entries)
    names.push_back(entry.name);
  return names;
}

std::optional<YamlBlock> read_mapping(std::string_view text, std::size_t indent) {
  auto block = cut(lines_of(text), indent, [indent](std::string_view line) { return key_of(line, indent); });
  if (block && !has_different_names(*block))
    return std::nullopt;
  return block;
}

std::optional<YamlBlock> read_nested_mapping(std::string_view entry) {
  std::string head;
  const auto lines = lines_below(entry, head);
  if (!lines)
    return std::nullopt;
  const auto first = std::find_if_not(lines->begin(), lines->end(), says_nothing);
  auto block = read_mapping(joined(*lines), indent_of(*first));
  if (block)
    block->head = head;
  return block;
}

std::optional<YamlBlock> read_list(std::string_view entry) {
  std::string head;
  const auto lines = lines_below(entry, head);
  if (!lines)
    return std::nullopt;
  const auto first = std::find_if_not(lines->begin(), lines->end(), says_nothing);
  const std::size_t indent = indent_of(*first);
  auto block = cut(*lines, indent, [indent](std::string_view line) {
    return is_item(line, indent) ? std::string_view("-") : std::string_view();
  });
  if (!block)
    return std::nullopt;
  block->head = head;
  for (YamlEntry& item : block->entries) {
    const auto mapping = read_mapping(without_dash(item.text), key_column(item.text));
    const YamlEntry* id = mapping ? mapping->find("id") : nullptr;
    item.name = id ? plain_scalar(id->text) : std::string();
  }
  return has_different_names(*block) ? block : std::nullopt;
}

std::size_t dash_column(std::string_view item) {
  for (const std::string_view line : lines_of(item))
    if (!says_nothing(line))
      return indent_of(line);
  return 0;
}

std::size_t key_column(std::string_view item) {
  for (const std::string_view line : lines_of(item))
    if (!says_nothing(line))
      return std::min(line.find_first_not_of(' ', indent_of(line) + 1), line.size());
  return 0;
}

std::string without_dash(std::string_view item) {
  std::string mapping;
  bool done = false;
  for (const std::string_view line : lines_of(item)) {
    const std::size_t at = mapping.size() + indent_of(line);
    mapping += line;
    if (!done && !says_nothing(line)) {
      mapping[at] = ' ';
      done = true;
    }
  }
  return mapping;
}

std::string with_dash(std::string_view mapping, std::size_t column) {
  std::string item;
  bool done = false;
  for (const std::string_view line : lines_of(mapping)) {
    const std::size_t at = item.size() + column;
    item += line;
    if (!done && !says_nothing(line) && at < item.size()) {
      item[at] = '-';
      done = true;
    }
  }
  return item;
}

} // namespace waymark::merge
