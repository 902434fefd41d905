// SPDX-License-Identifier: MIT
#include "model/checks/letters.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace waymark::checks {

char32_t next_character(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) {
    ++at;
    return first;
  }
  const auto window = text.substr(at, 4);
  int32_t used = 0;
  UChar32 c = 0;
  U8_NEXT(reinterpret_cast<const uint8_t*>(window.data()), used, static_cast<int32_t>(window.size()), c);
  at += static_cast<std::size_t>(used);
  return c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
}

bool is_letter(char32_t c) {
  return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : u_isalpha(static_cast<UChar32>(c));
}
bool is_digit(char32_t c) {
  return c < 0x80 ? c >= '0' && c <= '9' : u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER;
}
bool is_upper(char32_t c) {
  return u_isupper(static_cast<UChar32>(c));
}
bool is_lower(char32_t c) {
  return u_islower(static_cast<UChar32>(c));
}
bool is_white(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c));
}

bool is_mark(char32_t c) {
  constexpr uint32_t marks = U_GC_M_MASK;
  return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & marks) != 0;
}

bool is_all_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (!is_letter(next_character(text, at)))
      return false;
  return !text.empty();
}

std::string lower_case(std::string_view text) {
  std::string out;
  bool ascii = true;
  for (const char c : text)
    ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  if (ascii) {
    for (const char c : text)
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return out;
  }
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())))
      .toLower()
      .toUTF8String(out);
  return out;
}

std::string upper_case(std::string_view text) {
  std::string out;
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())))
      .toUpper()
      .toUTF8String(out);
  return out;
}

std::string capitalised(std::string_view text) {
  if (text.empty())
    return {};
  std::size_t at = 0;
  next_character(text, at);
  return upper_case(text.substr(0, at)) + std::string(text.substr(at));
}

} // namespace waymark::checks
