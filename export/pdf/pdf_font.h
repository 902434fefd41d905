// SPDX-License-Identifier: MIT
// This file and what it includes are C++17: clang cannot read qpdf's headers as C++20.
#pragma once
#include "export/pdf/letter_shapes.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace waymark::publish {

struct DrawnLetter {
  std::string means; ///< UTF-8
  std::string shape; ///< a sum of what is drawn
};

/// A font as Chromium puts them into PDFs: TrueType by numbers of letters, or one drawing for each letter
/// (Type 3).
class PdfFont {
public:
  /// Throws Error for any other font.
  explicit PdfFont(QPDFObjectHandle font);

  /// The letters that a string of the font draws. Throws Error when the font does not say what they mean.
  std::vector<DrawnLetter> letters(const std::string& shown);
  const std::string& name() const { return m_name; }
  std::string version() const { return m_shapes ? m_shapes->version() : std::string(); }

private:
  void read_true_type();
  void read_drawings();
  DrawnLetter read_letter(unsigned code) const;

  QPDFObjectHandle m_font;
  std::string m_name;
  std::map<unsigned, std::string> m_meanings;
  std::unique_ptr<LetterShapes> m_shapes;     // TrueType
  std::map<unsigned, std::string> m_drawings; // Type 3: sums
  std::map<unsigned, DrawnLetter> m_read;
};

/// A sum of an object with all that it refers to.
std::string sum_of(QPDFObjectHandle object, int depth = 0);

} // namespace waymark::publish
