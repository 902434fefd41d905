// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::publish {

/// Appends words as they may stand between tags and in quoted attributes. What XML cannot hold at all
/// (control characters, U+FFFE, U+FFFF) is left out; Office refuses a whole file because of one.
void append_xml(std::string& out, std::string_view words);

/// The text with every `{name}` replaced by the value, which is XML already.
std::string filled_in(std::string_view text, std::string_view name, std::string_view value);

} // namespace waymark::publish
