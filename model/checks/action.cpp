// SPDX-License-Identifier: MIT
#include "model/checks/action.h"

#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/pattern.h"

#include <charconv>
#include <optional>

namespace waymark::checks {

namespace {

// "CamelCase_name" -> "camel case name"
std::string plain_words(std::string_view text) {
  std::string out;
  char32_t before = ' ';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_character(text, at);
    const bool counts = is_letter(c) || is_digit(c);
    if ((begin > 1 && is_lower(before) && is_upper(c)) || !counts)
      out += out.empty() || out.back() == ' ' ? "" : " ";
    if (counts)
      out += lower_case(text.substr(begin, at - begin));
    before = c;
  }
  return std::string(trimmed(out));
}

std::optional<std::string> with_pattern_replaced(const std::string& match, const std::string& pattern,
                                                 const std::string& replacement) {
  try {
    return Pattern(pattern).replaced(match, replacement);
  } catch (const PatternError&) {
    return std::nullopt;
  } catch (const PatternTooSlow&) {
    return std::nullopt;
  }
}

std::optional<std::string> part_between(const std::string& match, const std::string& separator,
                                        std::size_t index) {
  std::string_view rest = match;
  for (std::size_t i = 0;; ++i) {
    const auto end = separator.empty() ? std::string_view::npos : rest.find(separator);
    if (i == index)
      return std::string(rest.substr(0, end));
    if (end == std::string_view::npos)
      return std::nullopt;
    rest.remove_prefix(end + separator.size());
  }
}

std::string trimmed_of(std::string text, const std::string& letters, bool left, bool right) {
  if (right)
    text.erase(text.find_last_not_of(letters) + 1);
  if (left)
    text.erase(0, std::min(text.find_first_not_of(letters), text.size()));
  return text;
}

std::optional<std::string> edited(const std::string& match, const std::vector<std::string>& how) {
  const auto is = [&](const char* name, std::size_t parameters) {
    return how.front() == name && how.size() == parameters + 1;
  };
  if (is("regex", 2))
    return with_pattern_replaced(match, how[1], how[2]);
  if (is("trim", 1) || is("trim_left", 1) || is("trim_right", 1))
    return trimmed_of(match, how[1], how[0] != "trim_right", how[0] != "trim_left");
  if (is("truncate", 1))
    return part_between(match, how[1], 0);
  if (is("split", 2)) {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(how[2].data(), how[2].data() + how[2].size(), index);
    return error == std::errc() ? part_between(match, how[1], index) : std::nullopt;
  }
  return std::nullopt;
}

} // namespace

std::vector<std::string> Action::better_than(const std::string& match) const {
  if (name == "replace")
    return parameters;
  if (name == "remove")
    return {""};
  if (parameters.empty())
    return {};
  if (name == "convert" && parameters.front() == "simple")
    return {plain_words(match)};
  if (name == "edit")
    if (const auto made = edited(match, parameters))
      return {std::string(trimmed(*made))};
  return {};
}

} // namespace waymark::checks
