// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

namespace waymark::publish {

struct PdfReading;

/// How far a PDF that somebody else had laid out says the same as one of the same text that was laid out
/// here.
struct PdfComparison {
  std::string difference; ///< the first one, a sentence with the words around it; empty: they say the same
  std::vector<std::string> other_fonts; ///< whose letters could not be compared with those of a font here
};

/// Blanks, ends of lines and ends of sheets do not count. What the letters of a font draw is compared too,
/// where both have the same version of the font.
PdfComparison compare_pdfs(const PdfReading& theirs, const PdfReading& ours);

/// The same from their bytes: one that cannot be read is a difference.
PdfComparison compare_pdfs(const std::string& theirs, const std::string& ours);

} // namespace waymark::publish
