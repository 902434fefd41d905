// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"

#include <optional>
#include <string>

namespace waymark::publish {

struct FinishedPdf {
  std::string bytes;
  std::size_t sheets = 0;
};

/// Chromium's PDF as it may leave the workbench: marked as PDF/UA-1 (ISO 14289-1) with what that asks for,
/// said to be from the version's day, and with an id made from its content: equal input gives equal bytes.
/// `html` is what it was laid out from; its links give theirs their words. Nothing when the PDF cannot be
/// read.
std::optional<FinishedPdf> finish_pdf(const std::string& pdf, const std::string& html,
                                      const Document& document);

} // namespace waymark::publish
