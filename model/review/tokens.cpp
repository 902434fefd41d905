// SPDX-License-Identifier: MIT
#include "model/review/tokens.h"

namespace waymark::review {

namespace {

// The bytes of the character at `at` (one for a stray byte).
std::size_t character_size(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  std::size_t end = at + 1;
  while (end < text.size() && end < at + size && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
    ++end;
  return end - at;
}

bool is_apostrophe(std::string_view character) {
  return character == "'" || character == "’";
}

TokenKind kind_of(std::string_view character) {
  const auto c = static_cast<unsigned char>(character[0]);
  if (c == ' ' || (c >= '\t' && c <= '\r') || character == "\u00A0")
    return TokenKind::space;
  if (c < 0x80)
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? TokenKind::word
                                                                                      : TokenKind::mark;
  // General punctuation (dashes, quotation marks, ellipsis, bullets) and « ».
  if (character >= "\u2000" && character <= "\u206F")
    return TokenKind::mark;
  return character == "«" || character == "»" ? TokenKind::mark : TokenKind::word;
}

} // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, character_size(text, at));
    const TokenKind kind = kind_of(character);
    const std::size_t end = at + character.size();
    const bool joins = !tokens.empty() && kind != TokenKind::mark && tokens.back().kind == kind;
    if (joins) {
      tokens.back().span.end = end;
    } else if (is_apostrophe(character) && !tokens.empty() && tokens.back().kind == TokenKind::word &&
               end < text.size() && kind_of(text.substr(end, character_size(text, end))) == TokenKind::word) {
      tokens.back().span.end = end;
    } else {
      tokens.push_back({{at, end}, kind});
    }
    at = end;
  }
  return tokens;
}

} // namespace waymark::review
