// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/mapped_text.h"

#include <string>

namespace waymark::checks {

/// The HTML that GitHub's Markdown with footnotes stands for, each word of it with its place in `source`.
/// Fenced divs leave no trace.
MappedText rendered_html(const std::string& source);

} // namespace waymark::checks
