// SPDX-License-Identifier: MIT
#pragma once
#include "export/pdf/pdf_facts.h"

#include <cstddef>
#include <optional>
#include <string>

namespace waymark::publish {

struct FinishedPdf {
  std::string bytes;
  std::size_t sheets = 0;
};

/// Chromium's PDF as it may leave the workbench: marked as PDF/UA-1 (ISO 14289-1) with what that asks for,
/// said to be from the version's day, with words for its links, and with an id made from its content: equal
/// input gives equal bytes. Nothing when the PDF cannot be read.
std::optional<FinishedPdf> finish_pdf(const std::string& pdf, const PdfFacts& facts);

/// "qpdf 11.3.0"
std::string pdf_finisher();

} // namespace waymark::publish
