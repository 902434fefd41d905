// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/mapped_text.h"

#include <string_view>

namespace waymark::checks {

/// The HTML that GitHub's Markdown stands for, each word of it with its place in `source`. `document` is what
/// markdown::parse made of `source`; fenced divs leave no trace.
MappedText rendered_html(const markdown::Node& document, std::string_view source);

} // namespace waymark::checks
