// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

#include <vector>

namespace waymark::publish {

/// The slides of make_deck as one PowerPoint file (PresentationML, ECMA-376), 16:9, with speaker notes.
/// Nothing when there are none. Damaged pictures become problems, and their descriptions stand in their
/// place.
FileSet render_pptx(const Document& document, std::vector<Problem>& problems);

} // namespace waymark::publish
