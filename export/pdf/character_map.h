// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <string>

namespace waymark::publish {

/// What the codes of a font mean, from its ToUnicode map (ISO 32000-1, 9.10.3): code -> UTF-8. Throws Error
/// for what such a map need not hold and for a code with two meanings.
std::map<unsigned, std::string> read_character_map(const std::string& source);

/// UTF-16, most significant byte first, as UTF-8. Blanks of every kind are " ".
std::string from_utf16(const std::string& bytes);

/// UTF-8 with blanks of every kind as " ". Throws Error for signs that nobody sees or hears.
std::string from_utf8(const std::string& text);

} // namespace waymark::publish
