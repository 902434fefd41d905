// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

namespace waymark::publish {

/// A website: index.html, a page for each module, look/, pictures/ and release.json.
FileSet render_site(const Document& document);

/// The same in one HTML file, named after the package and its readers.
FileSet render_single_page(const Document& document);

/// What an export is, for programs: package, readers, release, pages, and each file's SHA-256.
std::string release_json(const Document& document, const std::string& format, const FileSet& files);

} // namespace waymark::publish
