// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark::checks {

// Letters as Unicode knows them, in UTF-8 text.

/// The character at `at`, and `at` moved behind it. U+FFFD for a stray byte.
char32_t next_character(std::string_view text, std::size_t& at);

bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_white(char32_t c);
bool is_mark(char32_t c); ///< a mark that belongs to the letter in front

bool is_all_letters(std::string_view text);
std::string lower_case(std::string_view text);
std::string upper_case(std::string_view text);
/// The text with its first letter made a capital.
std::string capitalised(std::string_view text);

} // namespace waymark::checks
