// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

#include <string>

namespace waymark::publish {

/// imsmanifest.xml: one lesson that opens index.html, and every file of the course.
std::string course_list(const Document& document, const FileSet& files);

} // namespace waymark::publish
