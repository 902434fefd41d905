// SPDX-License-Identifier: MIT
#include "model/checks/passage.h"

#include "model/checks/ini_file.h"
#include "model/checks/mapped_text.h"

namespace waymark::checks {

bool Switches::allow(std::string_view rule) const {
  if (all_off)
    return false;
  if (rules.empty())
    return true;
  if (const auto own = rules.find(std::string(rule)); own != rules.end())
    return own->second;
  const auto style = rules.find(std::string(rule.substr(0, rule.find('.'))));
  return style == rules.end() || style->second;
}

std::optional<Switches> Switches::changed_by(std::string_view comment) const {
  constexpr std::string_view opening = "vale ";
  comment = trimmed(comment);
  if (!comment.starts_with(opening))
    return std::nullopt;
  const auto words = trimmed(comment.substr(opening.size()));
  Switches changed = *this;
  if (words == "off" || words == "on") {
    changed.all_off = words == "off";
    return changed;
  }
  const auto equals = words.find('=');
  if (equals == std::string_view::npos)
    return std::nullopt;
  const auto answer = trimmed(words.substr(equals + 1));
  if (answer != "YES" && answer != "NO")
    return std::nullopt;
  changed.rules[std::string(trimmed(words.substr(0, equals)))] = answer == "YES";
  return changed;
}

Span Passage::source_span(Span in_text) const {
  return source_span_of(pieces, in_text);
}

Passage part_of(const Passage& whole, Span span, const std::string& label) {
  Passage part;
  part.text = whole.text.substr(span.begin, span.size());
  part.pieces = pieces_within(whole.pieces, span);
  part.label = label;
  part.only_for = whole.only_for;
  part.switches = whole.switches;
  return part;
}

} // namespace waymark::checks
