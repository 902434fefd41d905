// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

namespace waymark::publish {

/// A course for a learning platform in one archive, as SCORM 1.2 asks for: one page with its files beside it
/// and the list of them. It tells the platform that it was opened and whether the last part was reached, and
/// nothing else: no answer, no word of a plan, no time spent. It keeps nothing on the device, and has no
/// quick exit, since it cannot leave its frame.
FileSet render_course(const Document& document);

} // namespace waymark::publish
