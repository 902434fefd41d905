// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::review {

enum class TokenKind : std::uint8_t { word, space, mark };

/// A word (letters, digits, an apostrophe inside), a run of blanks, or one punctuation mark. Bytes of the
/// text.
struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
};

/// Every byte of the text is in exactly one token; tokens never split a character.
std::vector<Token> tokens_of(std::string_view text);

/// A run of equal tokens: `size` of them, at `old_begin` and `new_begin`.
struct Match {
  std::size_t old_begin = 0;
  std::size_t new_begin = 0;
  std::size_t size = 0;
};

/// The longest common subsequence of two texts' tokens as runs, in order, found by Myers' method in linear
/// space. Past a bound on the work (some tenths of a second) what is left is matched by whole lines, so that
/// a text of megabytes stays quick.
std::vector<Match> match_tokens(std::string_view old_text, const std::vector<Token>& old_tokens,
                                std::string_view new_text, const std::vector<Token>& new_tokens);

} // namespace waymark::review
