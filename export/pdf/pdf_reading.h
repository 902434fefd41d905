// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace waymark::publish {

/// What a font of a PDF draws.
struct DrawnLetters {
  std::string version; ///< of the font, as its program says; empty: it has no program that says so
  std::map<std::string, std::set<std::string>>
      shapes; ///< what they are said to mean -> sums of what is drawn
};

/// What a PDF of ours says to those who read it by eye, by ear or by search, apart from where on the sheet it
/// stands, which colour it has, and what its lines and areas draw.
struct PdfReading {
  /// Every word, picture, link, heading and description in the order of its structure, then the bookmarks.
  /// What is not a word stands between mark_begin and mark_end. Blanks may be missing or too many.
  std::string words;
  std::set<std::string> feet;                ///< of its sheets, “{page} of {pages}” for their numbers
  std::string loose;                         ///< whatever else it says outside the structure
  std::string about;                         ///< title, language, day
  std::map<std::string, DrawnLetters> fonts; ///< by name
  std::size_t sheets = 0;
};

inline constexpr char mark_begin = '\x01';
inline constexpr char mark_end = '\x02';

/// Reads a PDF as render_paper makes them. Throws Error for any other: with scripts, forms, layers, attached
/// files, hidden text or anything else that is not known here. Its words are the end of “… cannot be
/// compared: ”.
PdfReading read_pdf(const std::string& bytes);

} // namespace waymark::publish
