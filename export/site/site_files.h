// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

namespace waymark::publish {

/// A website: index.html, a page for each module, look/, pictures/ and release.json.
FileSet render_site(const Document& document);

/// The same in one HTML file, named after the package and its readers.
FileSet render_single_page(const Document& document);

/// The policy and the links in the head of a page that has its look and its script beside it.
inline constexpr auto site_policy =
    "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
    "form-action 'none'; base-uri 'none'";
inline constexpr auto site_links = "<link rel=\"icon\" type=\"image/svg+xml\" href=\"look/waymark.svg\" />\n"
                                   "<link rel=\"stylesheet\" href=\"look/site.css\" />\n"
                                   "<script src=\"look/site.js\" defer=\"defer\"></script>\n";

/// What runs in every page.
std::string site_script();

/// What stands beside the pages: look/ and pictures/.
FileSet look_files(const Document& document);

/// What an export is, for programs: package, readers, release, pages, and each file's SHA-256.
std::string release_json(const Document& document, const std::string& format, const FileSet& files);

} // namespace waymark::publish
