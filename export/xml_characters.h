// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::publish {

/// The text as XML 1.0 and HTML can hold it: valid UTF-8, without control characters (but tab and line ends)
/// and without what Unicode never makes a character.
std::string xml_text(std::string_view text);

/// The text in one line: each run of XML's white space as one blank, none at its ends.
std::string single_line(std::string_view text);

} // namespace waymark::publish
