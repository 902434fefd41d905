// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

#include <vector>

namespace waymark::publish {

/// The document as one Word file (WordprocessingML, ECMA-376): real styles, headings and links, so that
/// teachers can adapt it and screen readers can read it. Nothing when the document has no pages. Damaged
/// pictures become problems, and their descriptions stand in their place.
FileSet render_docx(const Document& document, std::vector<Problem>& problems);

} // namespace waymark::publish
