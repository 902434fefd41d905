// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark::editor {

/// An icon as SVG text: lines of 1.8 on a field of 24, round ends, in `colour` (an SVG colour). An unknown
/// name gives a plain dot.
std::string icon_svg(std::string_view name, std::string_view colour);

/// Every name that icon_svg knows.
std::vector<std::string_view> icon_names();

} // namespace waymark::editor
