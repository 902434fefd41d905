// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/html_writer.h"
#include "export/site/site_view.h"

#include <set>
#include <string>

namespace waymark::publish {

/// The reading column of one page: eyebrow, title, text, the plan builder where the page is the plan, and the
/// way on.
void write_page(HtmlWriter& out, const SiteView& view, const Page& page, std::set<std::string>& used_ids);

/// The reading column of the first page: what this is, where to begin, every part.
void write_start(HtmlWriter& out, const SiteView& view);

/// What the quick exit does and does not do.
void write_quick_exit_note(HtmlWriter& out);

} // namespace waymark::publish
