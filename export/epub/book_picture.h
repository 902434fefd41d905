// SPDX-License-Identifier: MIT
#pragma once
#include <string>

namespace waymark::publish {

/// An SVG, cleaned already, as a book can hold it: SVG 1.1 alone, which is what checkers of EPUB 3.2 judge
/// by. Attributes of later editions and of drawing programs go, `href` gets its old name, and every id is a
/// name and there once.
std::string svg_for_book(const std::string& bytes);

} // namespace waymark::publish
