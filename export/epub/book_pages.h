// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/site_view.h"

#include <string>

namespace waymark::publish {

/// The XHTML files of a book.
std::string book_page(const SiteView& view, const Page& page);
std::string book_cover(const SiteView& view);
std::string book_contents(const SiteView& view);

} // namespace waymark::publish
