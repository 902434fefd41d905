// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/html_writer.h"
#include "export/site/site_view.h"

namespace waymark::publish {

/// What stands between <head> and </head> for styles and scripts, and the policy that names them.
struct PageHead {
  std::string title;
  std::string policy; ///< the value of Content-Security-Policy
  std::string links;  ///< markup: stylesheet, icon, script
  std::string tail;   ///< markup at the end of the body
};

/// Everything before the reading column: document type, head, skip links, header, trail. `page` is null on
/// the first page.
void open_shell(HtmlWriter& out, const SiteView& view, const PageHead& head, const Page* page);

/// The side panel, the footer and the end of the document.
void close_shell(HtmlWriter& out, const SiteView& view, const PageHead& head);

/// What a reader holds, a line each: title and release, who signed it off or that it is a draft, when to
/// check it again.
std::vector<std::string> passport_lines(const Document& document);

} // namespace waymark::publish
