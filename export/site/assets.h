// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <string>
#include <string_view>

namespace waymark::publish {

/// The files of export/assets that are built into the program: "icons/door.svg", "site/look.css" -> bytes.
const std::map<std::string, std::string_view, std::less<>>& assets();

} // namespace waymark::publish
