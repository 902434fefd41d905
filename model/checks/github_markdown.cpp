// SPDX-License-Identifier: MIT
#include "model/checks/github_markdown.h"

#include "model/checks/ini_file.h"
#include "model/checks/pattern.h"

#include <algorithm>

namespace waymark::checks {

namespace {

Span trimmed_within(std::string_view text, Span span) {
  const auto inner = trimmed(slice(text, span));
  if (inner.empty())
    return {span.begin, span.begin};
  const auto begin = static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

// The cells of one row: bars part them, unless a backslash stands in front.
std::vector<Span> cells_of(std::string_view text, Span line) {
  Span inner = trimmed_within(text, line);
  if (!inner.empty() && text[inner.begin] == '|')
    ++inner.begin;
  std::vector<Span> cells;
  std::size_t from = inner.begin;
  for (std::size_t at = inner.begin; at < inner.end; ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '|') {
      cells.push_back(trimmed_within(text, {from, at}));
      from = at + 1;
    }
  }
  if (from < inner.end)
    cells.push_back(trimmed_within(text, {from, inner.end}));
  return cells;
}

bool is_rule_cell(std::string_view cell) {
  if (cell.starts_with(':'))
    cell.remove_prefix(1);
  if (cell.ends_with(':'))
    cell.remove_suffix(1);
  return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

// The number of columns when the line is the one under a table's head; otherwise 0.
std::size_t columns_of_rule(std::string_view text, Span line) {
  if (slice(text, line).find('-') == std::string_view::npos)
    return 0;
  const auto cells = cells_of(text, line);
  const bool all =
      std::all_of(cells.begin(), cells.end(), [&](Span cell) { return is_rule_cell(slice(text, cell)); });
  return all ? cells.size() : 0;
}

bool may_begin(std::string_view words, std::size_t at) {
  return at == 0 || std::string_view(" \t\n*_~(").find(words[at - 1]) != std::string_view::npos;
}

// A full stop or a bracket behind an address is the sentence's.
std::size_t end_of_address(std::string_view words, Span address) {
  std::size_t end = address.end;
  while (end > address.begin) {
    const char last = words[end - 1];
    const auto inside = slice(words, {address.begin, end});
    if (last == ')' &&
        std::count(inside.begin(), inside.end(), ')') <= std::count(inside.begin(), inside.end(), '('))
      break;
    if (std::string_view("?!.,:*_~)").find(last) == std::string_view::npos)
      break;
    --end;
  }
  return end;
}

const Pattern& address_pattern() {
  static const Pattern pattern(R"((?:(?:https?|ftp)://|www\.)[-a-zA-Z0-9@:%._\\+~#=]{1,256}\.[a-z]+(?::\d+)?)"
                               R"((?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=\(\);,'">\^{}\[\]`]*)?)"
                               R"(|[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)"
                               R"((?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)+)");
  return pattern;
}

} // namespace

std::optional<GithubTable> find_table(std::string_view text, const std::vector<Span>& lines) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::size_t columns = columns_of_rule(text, lines[i]);
    if (columns == 0 || cells_of(text, lines[i - 1]).size() != columns)
      continue;
    GithubTable table;
    table.first_line = i - 1;
    table.header = cells_of(text, lines[i - 1]);
    for (std::size_t row = i + 1; row < lines.size(); ++row) {
      table.rows.push_back(cells_of(text, lines[row]));
      if (table.rows.back().size() > columns)
        table.rows.back().resize(columns);
    }
    return table;
  }
  return std::nullopt;
}

std::vector<BareAddress> bare_addresses(std::string_view words) {
  std::vector<BareAddress> found;
  if (words.find("://") == std::string_view::npos && words.find("www.") == std::string_view::npos &&
      words.find('@') == std::string_view::npos)
    return found;
  try {
    for (const PatternMatch& match : address_pattern().find_all(words)) {
      Span span = match.whole();
      if (!may_begin(words, span.begin))
        continue;
      span.end = end_of_address(words, span);
      const std::string shown(slice(words, span));
      const bool full = shown.find("://") != std::string::npos;
      const bool page = full || shown.starts_with("www.");
      found.push_back({span, full ? shown : (page ? "http://" : "mailto:") + shown});
    }
  } catch (const PatternTooSlow&) {
    found.clear(); // then the words are words
  }
  return found;
}

std::vector<Span> struck_out(std::string_view words) {
  std::vector<Span> found;
  for (std::size_t at = words.find('~'); at != std::string_view::npos; at = words.find('~', at)) {
    const std::size_t width = std::min(words.find_first_not_of('~', at), words.size()) - at;
    const std::size_t inside = at + width;
    const auto closing = width <= 2 ? words.find(std::string(width, '~'), inside) : std::string_view::npos;
    const bool whole = closing != std::string_view::npos && closing > inside && words[inside] != ' ' &&
                       words[closing - 1] != ' ' && words.substr(closing + width, 1) != "~";
    if (whole)
      found.push_back({at, closing + width});
    at = whole ? closing + width : inside;
  }
  return found;
}

} // namespace waymark::checks
