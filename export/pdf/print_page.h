// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"

#include <string>

namespace waymark::publish {

/// How close a plan is set to fit on its sheet.
enum class Setting { open, tight, tighter };

/// What a PDF is laid out from: one page of well-formed HTML that holds all that it shows, with styles for
/// paper. For pupils the plan, for others the guide. Empty: there is nothing for these readers.
std::string print_page(const Document& document, Setting setting = Setting::open);

} // namespace waymark::publish
