// SPDX-License-Identifier: MIT
#include "model/markdown/fences.h"

#include <algorithm>
#include <optional>

namespace waymark::markdown {

namespace {

struct Line {
  Span all;              // with its ending
  std::string_view text; // without indentation and ending
  std::size_t indent = 0;
};

std::vector<Line> lines_of(std::string_view source, Span part) {
  std::vector<Line> lines;
  for (std::size_t begin = part.begin; begin < part.end;) {
    std::size_t end = begin;
    while (end < part.end && source[end] != '\n' && source[end] != '\r')
      ++end;
    std::size_t next = end;
    if (next < part.end)
      next += source[next] == '\r' && next + 1 < part.end && source[next + 1] == '\n' ? 2 : 1;
    Line line{{begin, next}, source.substr(begin, end - begin)};
    while (line.indent < line.text.size() && line.text[line.indent] == ' ')
      ++line.indent;
    line.text.remove_prefix(line.indent);
    lines.push_back(line);
    begin = next;
  }
  return lines;
}

std::size_t run_of(std::string_view text, char c) {
  const auto end = text.find_first_not_of(c);
  return end == std::string_view::npos ? text.size() : end;
}

// The fence characters that open a code block on this line, or nothing.
std::optional<std::string_view> code_fence(const Line& line) {
  if (line.text.empty() || (line.text.front() != '`' && line.text.front() != '~'))
    return std::nullopt;
  const char c = line.text.front();
  const std::size_t length = run_of(line.text, c);
  if (length < 3 || (c == '`' && line.text.substr(length).find('`') != std::string_view::npos))
    return std::nullopt;
  return line.text.substr(0, length);
}

bool closes_code(const Line& line, std::string_view opening) {
  if (line.text.empty() || line.text.front() != opening.front())
    return false;
  const std::size_t length = run_of(line.text, opening.front());
  return length >= opening.size() && line.text.find_first_not_of(" \t", length) == std::string_view::npos;
}

std::optional<Fence> div_fence(const Line& line) {
  if (line.indent > 3)
    return std::nullopt;
  const std::size_t colons = run_of(line.text, ':');
  if (colons < 3)
    return std::nullopt;
  Fence fence{line.all, false, parse_attributes(line.text.substr(colons))};
  const bool bare = line.text.find_first_not_of(": \t") == std::string_view::npos;
  fence.opens = !bare;
  return fence;
}

// For every line, the index of the line that closes a code block opened with this character and at most this
// length would need a search; one pass from the end per fence character keeps the whole linear: the longest
// closing run that is still to come.
std::vector<std::size_t> longest_closing_run_after(const std::vector<Line>& lines, char c) {
  std::vector<std::size_t> longest(lines.size() + 1, 0);
  for (std::size_t i = lines.size(); i-- > 0;) {
    const std::size_t length = run_of(lines[i].text, c);
    const bool closing =
        length >= 3 && lines[i].text.find_first_not_of(" \t", length) == std::string_view::npos;
    longest[i] = std::max(longest[i + 1], closing ? length : 0);
  }
  return longest;
}

} // namespace

std::vector<Fence> find_fences(std::string_view source, Span part) {
  const auto lines = lines_of(source, part);
  const auto ticks = longest_closing_run_after(lines, '`');
  const auto tildes = longest_closing_run_after(lines, '~');
  std::vector<Fence> fences;
  std::string_view code; // the opening of the code block that we are in
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!code.empty()) {
      if (closes_code(lines[i], code))
        code = {};
      continue;
    }
    if (const auto opening = code_fence(lines[i])) {
      const auto& longest = opening->front() == '`' ? ticks : tildes;
      if (longest[i + 1] >= opening->size())
        code = *opening;
      continue;
    }
    if (auto fence = div_fence(lines[i]))
      fences.push_back(std::move(*fence));
  }
  return fences;
}

std::vector<Fence> stray_fences(std::string_view source, Span part) {
  std::vector<Fence> stray;
  int depth = 0;
  for (auto& fence : find_fences(source, part)) {
    if (fence.opens)
      ++depth;
    else if (depth > 0)
      --depth;
    else
      stray.push_back(std::move(fence));
  }
  return stray;
}

} // namespace waymark::markdown
