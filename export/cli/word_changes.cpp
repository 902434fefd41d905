// SPDX-License-Identifier: MIT
#include "export/cli/word_changes.h"

#include "model/code_points.h"
#include "model/review/word_diff.h"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace waymark::publish {

using nlohmann::ordered_json;
using review::ChangeKind;
using review::WordChange;

namespace {

const char* name_of(ChangeKind kind) {
  return kind == ChangeKind::same ? "same" : kind == ChangeKind::removed ? "removed" : "added";
}

bool is_text(const std::string& bytes) {
  return bytes.find('\0') == std::string::npos && !first_invalid_utf8(bytes);
}

bool in_colour() {
  return ::isatty(STDOUT_FILENO) && !std::getenv("NO_COLOR");
}

std::string marked(ChangeKind kind, std::string_view words) {
  const bool removed = kind == ChangeKind::removed;
  const std::string text = (removed ? "[-" : "{+") + std::string(words) + (removed ? "-]" : "+}");
  return in_colour() ? (removed ? "\x1b[31m" : "\x1b[32m") + text + "\x1b[0m" : text;
}

// What stays the same between two changes: the rest of the line before, the beginning of the line after.
std::string shortened(std::string_view same, bool first, bool last) {
  const std::size_t front = first ? 0 : same.find('\n');
  const std::size_t back = last ? same.size() : same.rfind('\n');
  if ((!first && front == std::string_view::npos) || (!last && back == std::string_view::npos))
    return first || last ? std::string(first ? same : same.substr(0, std::min(front, same.size())))
                         : std::string(same);
  const std::string before = first ? "" : std::string(same.substr(0, front + 1));
  const std::string after = last ? "" : std::string(same.substr(back + 1));
  const bool left_out = last ? front + 1 < same.size() : (first ? back > 0 : back > front);
  return before + (left_out ? "…\n" : "") + after;
}

} // namespace

ordered_json changes_to_json(const std::string& path, const std::string& old_text,
                             const std::string& new_text) {
  ordered_json out{{"path", path}};
  if (path.starts_with("modules/") && path.ends_with(".md"))
    out["module"] = path.substr(8, path.size() - 11);
  if (!is_text(old_text) || !is_text(new_text)) {
    out["changed"] = true;
    return out;
  }
  const CodePointMap old_map(old_text), new_map(new_text);
  out["changes"] = ordered_json::array();
  for (const WordChange& change : review::word_diff(old_text, new_text)) {
    const bool removed = change.kind == ChangeKind::removed;
    const Span span = removed ? change.old_span : change.new_span;
    const CodePointMap& map = removed ? old_map : new_map;
    out["changes"].push_back({{"kind", name_of(change.kind)},
                              {"text", std::string(slice(removed ? old_text : new_text, span))},
                              {"start", map.to_code_point(span.begin)},
                              {"end", map.to_code_point(span.end)}});
  }
  return out;
}

void print_changes(const std::string& path, const std::string& old_text, const std::string& new_text) {
  std::cout << "== " << path << '\n';
  if (!is_text(old_text) || !is_text(new_text)) {
    std::cout << "This file has changed.\n";
    return;
  }
  const auto changes = review::word_diff(old_text, new_text);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const WordChange& change = changes[i];
    if (change.kind == ChangeKind::same)
      std::cout << shortened(slice(new_text, change.new_span), i == 0, i + 1 == changes.size());
    else
      std::cout << marked(change.kind, change.kind == ChangeKind::removed ? slice(old_text, change.old_span)
                                                                          : slice(new_text, change.new_span));
  }
  std::cout << '\n';
}

} // namespace waymark::publish
