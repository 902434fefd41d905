// SPDX-License-Identifier: MIT
#include "model/privacy/phone_number.h"

#include "model/checks/pattern.h"

#include <cctype>

namespace waymark::privacy {

namespace {

using checks::Pattern;

// A leading 0 is never a group by itself, as it is in an ISBN or a version number, and no group has only one
// digit. Groups follow one or two spaces (of any width), hyphens, dashes or full stops.
const Pattern& number_shape() {
  static const Pattern pattern(R"((?x)
    (?<! [\w+/=\#£$€%] ) (?<! \d [.,:\-] ) (?<! ISBN[ ] ) (?<! ISBN:[ ] )
    (?: \(? (?: \+ | 00 ) [ ]? 44 \)? [\s.\-\x{a0}\x{2009}]? (?: \(0\) [ ]? )? \(? [1-9] \d{1,9}
      | 44 [ ]? (?= 7 ) \d{3,10}
      | \( 0 [1-9] \d{1,4} \)
      | 0 [1-9] \d{1,9} )
    (?: \)? [ \t\x{a0}\x{2009}\x{202f}.\-\x{2010}\x{2011}\x{2013}]{1,2} \d{2,8} | (?<= \) ) \d{2,8} ){0,4}
    (?! \w | [.,:\-/]\d | [ ]?% ))");
  return pattern;
}

// National digits without the 0, by the numbering plan. Groups of 01 numbers are checked apart.
const Pattern& national_number() {
  static const Pattern pattern(
      R"(\A(?:1\d{9}|1(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995)\d{5}|2[03489]\d{8}|3[0347]\d{8}|5[56]\d{8}|500\d{6}|7[0-9]\d{8}|80[08]\d{7}|80[08]\d{6}|8001111|8[47][0-9]\d{7}|845464\d|9[018]\d{8})\z)");
  return pattern;
}

struct Group {
  std::size_t size = 0; ///< digits
  std::size_t end = 0;  ///< after its last digit
};

std::vector<Group> groups_of(std::string_view number) {
  std::vector<Group> groups;
  for (std::size_t at = 0; at < number.size(); ++at) {
    if (!std::isdigit(static_cast<unsigned char>(number[at])))
      continue;
    if (groups.empty() || groups.back().end != at)
      groups.push_back({});
    groups.back() = {groups.back().size + 1, at + 1};
  }
  return groups;
}

bool is_number(std::string_view words, const std::vector<Group>& groups) {
  const std::string national = national_digits(words);
  if (!national_number().matches_whole(national))
    return false;
  // "0800 1111 24 hours": two digits belong to a number only among others in twos.
  const std::size_t count = groups.size();
  if (count > 2 && groups[count - 1].size == 2 && groups[count - 2].size != 2)
    return false;
  if (words.find_first_of("0123456789") == words.find('0') && !words.starts_with("00"))
    return groups.front().size >= (national.front() == '1' ? 4u : 3u); // an area code first
  return true;
}

// How much of what looks like a number is one: all of it, or less when other digits follow. Nothing: 0.
std::size_t length_of_number(std::string_view words) {
  const std::vector<Group> all = groups_of(words);
  std::size_t longest = 0;
  for (std::size_t count = 1; count <= all.size(); ++count) {
    const std::size_t end = all[count - 1].end;
    if (!is_number(words.substr(0, end), {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)}))
      continue;
    longest = end;
    if (national_digits(words.substr(0, end)) ==
        "8001111") // the only one of seven digits; others begin like it
      break;
  }
  return longest;
}

} // namespace

std::vector<Span> find_phone_numbers(std::string_view text) {
  std::vector<Span> found;
  checks::PatternMatch match;
  for (std::size_t from = 0; from < text.size() && number_shape().find(text, from, match);) {
    const Span shape = match.whole();
    const std::size_t length = length_of_number(slice(text, shape));
    if (length > 0)
      found.push_back({shape.begin, shape.begin + length});
    from = length > 0 ? shape.begin + length : shape.end;
  }
  return found;
}

std::string national_digits(std::string_view number) {
  std::string digits;
  for (const char c : number)
    if (std::isdigit(static_cast<unsigned char>(c)))
      digits += c;
  std::string_view rest = digits;
  if (rest.starts_with("00"))
    rest.remove_prefix(2);
  if (rest.starts_with("44") && rest.size() > 10)
    rest.remove_prefix(2);
  if (rest.starts_with("0"))
    rest.remove_prefix(1);
  return std::string(rest);
}

} // namespace waymark::privacy
