// SPDX-License-Identifier: MIT
// This file and what it includes are C++17: clang cannot read qpdf's headers as C++20.
#pragma once
#include "export/pdf/pdf_sheet.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>

namespace waymark::publish {

/// The words of a PDF in the order of its structure, with marks for headings, links and descriptions (see
/// PdfReading::words). `sheets`: by page. Throws Error when a text or a link of a sheet is not in the
/// structure exactly once.
std::string read_structure(QPDF& pdf, const std::map<QPDFObjGen, PdfSheet>& sheets);

/// Its bookmarks, as marks.
std::string read_bookmarks(QPDF& pdf);

} // namespace waymark::publish
