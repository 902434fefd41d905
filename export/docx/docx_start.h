// SPDX-License-Identifier: MIT
#pragma once
#include "export/docx/docx_blocks.h"

namespace waymark::publish {

/// The first page: title, for whom, the release, a picture, where help is, and what is here.
void write_docx_start(const DocxView& view, DocxText& out, DocxBlocks& blocks);

/// The last: every service that the pages name, as a table.
void write_docx_services(const DocxView& view, DocxText& out, DocxBlocks& blocks);

/// What stands at the foot of every page: the passport and the page's number.
void write_docx_footer(const Document& document, DocxText& out);

} // namespace waymark::publish
