// SPDX-License-Identifier: MIT
// This file and what it includes are C++17: clang cannot read qpdf's headers as C++20.
#pragma once
#include "export/pdf/pdf_font.h"
#include "export/pdf/pdf_reading.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <string>

namespace waymark::publish {

/// The fonts of a PDF, each read once.
using PdfFonts = std::map<QPDFObjGen, std::unique_ptr<PdfFont>>;

/// What one sheet says.
struct PdfSheet {
  std::map<int, std::string> tagged; ///< by the number under which the structure knows it
  std::string loose;                 ///< outside the structure
};

/// Reads what a page or a form draws. What the letters of its fonts draw is added to `drawn`. Throws Error
/// for hidden text, layers and whatever is not known here.
PdfSheet read_sheet(QPDFObjectHandle page, PdfFonts& fonts, std::map<std::string, DrawnLetters>& drawn);

} // namespace waymark::publish
