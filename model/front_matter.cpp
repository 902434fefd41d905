// SPDX-License-Identifier: MIT
#include "model/front_matter.h"

#include "model/yaml_text.h"

#include <algorithm>

namespace waymark {

namespace {

struct Line {
  std::string_view text;
  std::size_t next;
};

Line line_at(std::string_view source, std::size_t begin) {
  const std::size_t end = std::min(source.find('\n', begin), source.size());
  std::string_view text = source.substr(begin, end - begin);
  if (text.ends_with('\r'))
    text.remove_suffix(1);
  return {text, std::min(end + 1, source.size())};
}

bool is_rule(std::string_view line) {
  while (line.ends_with(' ') || line.ends_with('\t'))
    line.remove_suffix(1);
  return line == "---";
}

std::optional<Span> yaml_between_rules(std::string_view source, std::size_t& after) {
  const std::size_t mark = source.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  const Line first = line_at(source, mark);
  if (!is_rule(first.text))
    return std::nullopt;
  for (std::size_t at = first.next; at < source.size();) {
    const Line line = line_at(source, at);
    if (is_rule(line.text)) {
      after = line.next;
      return Span{first.next, at};
    }
    at = line.next;
  }
  return std::nullopt;
}

} // namespace

FrontMatter read_front_matter(const std::string& path, std::string_view source) {
  FrontMatter front;
  const auto yaml = yaml_between_rules(source, front.span.end);
  if (!yaml) {
    const bool opened = is_rule(line_at(source, 0).text);
    front.problems.push_back(
        {path, 1,
         opened ? "The details at the top are not closed. Put a line with three hyphens (---) after them."
                : "This file has no details at the top (title, audience, kind between two lines of three "
                  "hyphens)."});
    return front;
  }
  const auto node = load_yaml(path, slice(source, *yaml), front.problems, 2);
  if (!node)
    return front;
  if (!node->IsMap()) {
    front.problems.push_back({path, 2, "The details at the top should be lines such as “title: My plan”."});
    return front;
  }
  for (const auto& entry : *node)
    front.values[scalar(entry.first)] = scalars(entry.second);
  return front;
}

} // namespace waymark
