// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/shell_html.h"

#include <string>

namespace waymark::publish {

/// A whole document as one page, for a view whose pages share a file.
std::string whole_page(const SiteView& view, const PageHead& head);

/// The hash of an inline style or script as a policy spells it.
std::string policy_hash(std::string_view text);

/// A style or script to stand in a page that may be read as XML too.
std::string inline_code(std::string_view kind, std::string_view code);

} // namespace waymark::publish
