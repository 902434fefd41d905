// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "model/file_set.h"

namespace waymark::publish {

/// An e-book in one file, as EPUB 3.2 asks for (https://www.w3.org/TR/epub-32/): a cover that says which
/// release it is, contents, a file for each page, pictures. It holds no script and nothing to press: the plan
/// is there to be read, or printed and written on. `problems` gets the pictures that no e-book can hold;
/// their descriptions stand in their place.
FileSet render_book(const Document& document, std::vector<Problem>& problems);

} // namespace waymark::publish
