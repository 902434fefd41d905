// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/shell_html.h"

#include <string>

namespace waymark::publish {

/// A whole document as one page, for a view whose pages share a file.
std::string whole_page(const SiteView& view, const PageHead& head);

} // namespace waymark::publish
