// SPDX-License-Identifier: MIT
#include "export/pdf/character_map.h"

#include "export/pdf/known_keys.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <unicode/uchar.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <memory>
#include <set>
#include <vector>

namespace waymark::publish {

namespace {

using Token = QPDFTokenizer::Token;

constexpr unsigned most_codes = 0x10000;

std::vector<Token> tokens_of(const std::string& source) {
  const auto input = std::make_shared<BufferInputSource>("characters", source);
  QPDFTokenizer tokenizer;
  tokenizer.allowEOF();
  std::vector<Token> tokens;
  while (true) {
    Token token = tokenizer.readToken(input, "characters", true);
    if (token.getType() == QPDFTokenizer::tt_eof)
      return tokens;
    if (token.getType() == QPDFTokenizer::tt_bad)
      cannot_read("what its letters mean cannot be read");
    tokens.push_back(std::move(token));
  }
}

unsigned number(const std::string& bytes) {
  if (bytes.empty() || bytes.size() > 2)
    cannot_read("what its letters mean cannot be read");
  unsigned value = 0;
  for (const char byte : bytes)
    value = value << 8 | static_cast<unsigned char>(byte);
  return value;
}

// The text for the code that stands `further` on in a range.
std::string text_at(const std::string& utf16, unsigned further) {
  if (further == 0)
    return from_utf16(utf16);
  const unsigned last = number(utf16.size() == 2 ? utf16 : std::string()) + further;
  return from_utf16({static_cast<char>(last >> 8), static_cast<char>(last & 255)});
}

void append(std::string& text, UChar32 point) {
  if (point < 0 || U_IS_SURROGATE(point))
    cannot_read("what its letters mean cannot be read");
  if (u_isUWhiteSpace(point))
    point = ' ';
  if (point < ' ')
    cannot_read("it has letters that mean nothing");
  char letters[U8_MAX_LENGTH];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(letters, length, point);
  text.append(letters, length);
}

} // namespace

std::string from_utf16(const std::string& bytes) {
  if (bytes.size() % 2 != 0)
    cannot_read("what its letters mean cannot be read");
  std::u16string units;
  for (std::size_t at = 0; at < bytes.size(); at += 2)
    units += static_cast<char16_t>(static_cast<unsigned char>(bytes[at]) << 8 |
                                   static_cast<unsigned char>(bytes[at + 1]));
  std::string text;
  for (std::size_t at = 0; at < units.size();) {
    UChar32 point = 0;
    U16_NEXT(units.data(), at, units.size(), point);
    append(text, point);
  }
  return text;
}

std::string from_utf8(const std::string& text) {
  std::string words;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 point = 0;
    U8_NEXT(text.data(), at, text.size(), point);
    append(words, point);
  }
  return words;
}

std::map<unsigned, std::string> read_character_map(const std::string& source) {
  static const std::set<std::string> unknown = {"usecmap", "begincidrange", "begincidchar",
                                                "beginnotdefrange"};
  std::map<unsigned, std::string> meanings;
  const auto add = [&meanings](unsigned code, const std::string& text) {
    const auto [found, is_new] = meanings.emplace(code, text);
    if (!is_new && found->second != text)
      cannot_read("a letter of it is said to mean two things");
  };
  std::vector<std::string> operands;
  for (const Token& token : tokens_of(source)) {
    if (token.getType() == QPDFTokenizer::tt_string) {
      operands.push_back(token.getValue());
      continue;
    }
    if (token.getType() == QPDFTokenizer::tt_array_open && !operands.empty())
      cannot_read("what its letters mean cannot be read");
    if (token.getType() != QPDFTokenizer::tt_word)
      continue;
    const std::string word = token.getValue();
    if (unknown.count(word) > 0)
      cannot_read("what its letters mean cannot be read");
    if (word == "endbfchar")
      for (std::size_t at = 0; at + 1 < operands.size(); at += 2)
        add(number(operands[at]), from_utf16(operands[at + 1]));
    if (word == "endbfrange")
      for (std::size_t at = 0; at + 2 < operands.size(); at += 3) {
        const unsigned first = number(operands[at]), last = number(operands[at + 1]);
        for (unsigned code = first; code <= last && code < most_codes; ++code)
          add(code, text_at(operands[at + 2], code - first));
      }
    operands.clear();
  }
  return meanings;
}

} // namespace waymark::publish
