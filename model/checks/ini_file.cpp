// SPDX-License-Identifier: MIT
#include "model/checks/ini_file.h"

#include <algorithm>

namespace waymark::checks {

namespace {

// "value # comment": only a sign after a space opens a comment, so that colours and addresses stay whole.
std::string_view without_comment(std::string_view value) {
  for (std::size_t i = 1; i < value.size(); ++i)
    if ((value[i] == '#' || value[i] == ';') && (value[i - 1] == ' ' || value[i - 1] == '\t'))
      return value.substr(0, i);
  return value;
}

std::string_view unquoted(std::string_view value) {
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '`' || value.front() == '\'') &&
      value.back() == value.front())
    return value.substr(1, value.size() - 2);
  return value;
}

class LineReader {
public:
  explicit LineReader(std::string_view text) : m_rest(text) {}
  bool next(std::string_view& line) {
    if (m_rest.empty())
      return false;
    const auto end = m_rest.find_first_of("\r\n");
    line = m_rest.substr(0, end);
    if (end == std::string_view::npos)
      m_rest = {};
    else
      m_rest.remove_prefix(end + (m_rest.substr(end, 2) == "\r\n" ? 2 : 1));
    ++number;
    return true;
  }
  int number = 0;

private:
  std::string_view m_rest;
};

} // namespace

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos)
    return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::vector<std::string> comma_list(std::string_view value) {
  std::vector<std::string> parts;
  while (!value.empty()) {
    const auto comma = std::min(value.find(','), value.size());
    if (const auto part = trimmed(value.substr(0, comma)); !part.empty())
      parts.emplace_back(part);
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return parts;
}

IniFile read_ini(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF")
    text.remove_prefix(3);
  IniFile file;
  file.sections.emplace_back();
  LineReader lines(text);
  for (std::string_view raw; lines.next(raw);) {
    const auto line = trimmed(raw);
    if (line.empty() || line.front() == '#' || line.front() == ';')
      continue;
    if (line.front() == '[' && line.back() == ']') {
      file.sections.push_back({std::string(trimmed(line.substr(1, line.size() - 2))), lines.number, {}});
      continue;
    }
    const auto equals = line.find_first_of("=:");
    if (equals == std::string_view::npos || equals == 0) {
      file.unreadable_lines.push_back(lines.number);
      continue;
    }
    IniEntry entry{std::string(trimmed(line.substr(0, equals))),
                   std::string(trimmed(line.substr(equals + 1))), lines.number};
    while (!entry.value.empty() && entry.value.back() == '\\' && lines.next(raw)) {
      entry.value.pop_back();
      entry.value += trimmed(raw);
    }
    entry.value = unquoted(trimmed(without_comment(entry.value)));
    file.sections.back().entries.push_back(std::move(entry));
  }
  return file;
}

} // namespace waymark::checks
