// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::publish {

/// The text as XML 1.0 can hold it: valid UTF-8, without the characters that no XML file may have, however
/// they are written.
std::string xml_text(std::string_view text);

} // namespace waymark::publish
