// SPDX-License-Identifier: MIT
#pragma once
#include "export/docx/docx_blocks.h"

namespace waymark::publish {

/// The page of the plan as a worksheet: steps with boxes to tick and lines to write on, and a card to cut
/// out.
void write_plan_sheet(const DocxView& view, DocxText& out, DocxBlocks& blocks);

} // namespace waymark::publish
