// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

#include <string>

namespace waymark::publish {

/// A tagged PDF (PDF/UA-1): for pupils their plan as a worksheet on one sheet, for others their guide, with
/// bookmarks and the release on every page. Nothing for pupils without a plan or readers without pages. Needs
/// Chromium; without it, or when it fails, there is no file and `problems` says why. A plan that no setting
/// fits on one sheet is made, and said too. The same document, Chromium and fonts give the same bytes.
FileSet render_paper(const Document& document, std::vector<Problem>& problems);

/// What lays out PDFs on this computer: "Chromium 156.0.8078.108, qpdf 11.3.0"; empty: nothing does.
std::string paper_programs();

} // namespace waymark::publish
