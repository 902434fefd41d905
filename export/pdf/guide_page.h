// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/html_writer.h"
#include "export/site/site_view.h"

namespace waymark::publish {

/// The pages of a guide for adults, one after the other. The first one begins with its picture, whom it is
/// for, what is in it and where to get help.
void write_guide(HtmlWriter& out, const SiteView& view);

/// Whether a guide begins with a picture that reaches the edges of the sheet.
bool begins_with_picture(const Document& document);

} // namespace waymark::publish
