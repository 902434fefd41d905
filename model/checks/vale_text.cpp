// SPDX-License-Identifier: MIT
#include "model/checks/vale_text.h"

#include "model/code_points.h"

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

std::string stars(std::string_view text) {
  return std::string(count_code_points(text), '*');
}

template<typename Make> std::string with_each(const std::string& text, const Pattern& pattern, Make make) {
  std::string result;
  std::size_t done = 0;
  for (const PatternMatch& match : pattern.find_all(text)) {
    result.append(text, done, match.whole().begin - done);
    result += make(slice(text, match.whole()));
    done = match.whole().end;
  }
  return result.append(text, done);
}

// All backquotes of the line, and stars for what is behind the last.
std::string without_info(std::string_view fence) {
  const auto quotes = static_cast<std::size_t>(std::count(fence.begin(), fence.end(), '`'));
  return std::string(quotes, '`') + stars(fence.substr(fence.rfind('`') + 1));
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

std::string searched_markdown(const std::string& text) {
  static const Pattern fence("`{3,}.+");
  static const Pattern reference(R"(\]\[[^]\n]+\])");
  static const Pattern definition(R"(\[[^]\n]+\]:)");
  static const Pattern number(R"((?m)^[0-9]+\.)");
  std::string searched = with_each(text, fence, without_info);
  searched = with_each(searched, reference, [](std::string_view mark) {
    return "][" + stars(mark.substr(2, mark.size() - 3)) + "]";
  });
  searched = with_each(searched, definition, [](std::string_view mark) {
    return "[" + stars(mark.substr(1, mark.size() - 3)) + "]:";
  });
  return with_each(searched, number, stars);
}

} // namespace waymark::checks
