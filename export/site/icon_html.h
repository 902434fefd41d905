// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::publish {

/// The line icon as markup to stand in a page, hidden from screen readers (its word stands beside it); empty
/// when there is none of that name.
std::string icon(std::string_view name);

/// The waymark, a small disc with a chevron, as a file of its own and as markup.
std::string waymark_svg();
std::string waymark_mark();

} // namespace waymark::publish
