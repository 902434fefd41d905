// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/site_view.h"

#include <string>
#include <vector>

namespace waymark::publish {

/// A file of a book as its list of files names it.
struct BookFile {
  std::string path; ///< beside the list
  std::string type;
  std::string properties; ///< "svg", "nav"
  bool in_order = false;  ///< read one after the other
};

/// book.opf: what the book is, for whom, how accessible, and its files in order. Its identifier and time come
/// from the version alone.
std::string book_list(const Document& document, const std::vector<BookFile>& files,
                      const std::string& fingerprint);

} // namespace waymark::publish
