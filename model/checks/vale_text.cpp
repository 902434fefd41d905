// SPDX-License-Identifier: MIT
#include "model/checks/vale_text.h"

#include <algorithm>

namespace waymark::checks {

namespace {

constexpr std::string_view curly_entity = "&rsquo;";

// Puts each of the matches between two signs; only its first group is kept.
MappedText enclosed(const MappedText& text, const Pattern& pattern, std::string_view before,
                    std::string_view after) {
  MappedText result;
  std::size_t done = 0;
  try {
    for (const PatternMatch& match : pattern.find_all(text.text())) {
      result.add_part(text, {done, match.whole().begin});
      result.add_made(before);
      if (match.took_part(1))
        result.add_part(text, match.groups[1]);
      result.add_made(after);
      done = match.whole().end;
    }
  } catch (const PatternTooSlow&) {
    return text; // what cannot be left out is checked
  }
  if (done == 0)
    return text;
  result.add_part(text, {done, text.text().size()});
  return result;
}

MappedText replaced(const MappedText& text, std::string_view what, std::string_view with) {
  MappedText result;
  std::size_t done = 0;
  const std::string_view all = text.text();
  for (auto at = all.find(what); at != std::string_view::npos; at = all.find(what, done)) {
    result.add_part(text, {done, at});
    result.add_instead(with, source_span_of(text.pieces(), {at, at + what.size()}));
    done = at + what.size();
  }
  result.add_part(text, {done, all.size()});
  return result;
}

const Pattern& front_matter() {
  static const Pattern pattern(R"(\A(?s)(?:---|\+\+\+)\n(.+?)\n(?:---|\+\+\+))");
  return pattern;
}

} // namespace

MappedText sanitised(std::string_view source) {
  MappedText text;
  std::size_t from = 0;
  for (auto at = source.find_first_of("\r&"); at != std::string_view::npos;
       at = source.find_first_of("\r&", at)) {
    const bool line_end = source[at] == '\r';
    if (!line_end && !source.substr(at).starts_with(curly_entity)) {
      ++at;
      continue;
    }
    const std::size_t width = !line_end ? curly_entity.size() : source.substr(at, 2) == "\r\n" ? 2 : 1;
    text.add_copy(source.substr(from, at - from), from);
    text.add_instead(line_end ? "\n" : "'", {at, at + width});
    from = at += width;
  }
  text.add_copy(source.substr(from), from);
  return text;
}

MappedText prepared_markdown(MappedText text, const std::vector<const ConfigSection*>& sections) {
  constexpr std::string_view block = "\n```\n";
  text = enclosed(text, front_matter(), block, block);
  for (const ConfigSection* section : sections)
    for (const Pattern& pattern : section->block_ignores)
      text = enclosed(text, pattern, block, block);
  for (const ConfigSection* section : sections)
    for (const Pattern& pattern : section->token_ignores)
      text = enclosed(text, pattern, "`", "`");
  for (const ConfigSection* section : sections)
    if (section->comment_signs) {
      text = replaced(text, section->comment_signs->first, "<!--");
      text = replaced(text, section->comment_signs->second, "-->");
    }
  return text;
}

} // namespace waymark::checks
