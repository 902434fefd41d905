// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::editor {

/// Clean CommonMark for what a word processor or a web page puts on the clipboard: paragraphs, headings (a
/// copied level 1 becomes 2, since a page's title is not in its text), lists, quotes, bold, italic, links to
/// the web. Everything else loses its form and keeps its words. Never fails: any bytes give some text.
std::string markdown_of_html(std::string_view html);

} // namespace waymark::editor
