// SPDX-License-Identifier: MIT
#pragma once
#include "model/content_module.h"

#include <string>
#include <vector>

namespace waymark {

/// A picture where a module shows it.
struct ShownPicture {
  std::string path;        ///< in the package; the file may be missing
  std::string description; ///< may be empty
  Span span;               ///< bytes of the module's source: "![…](…)"
};

/// The pictures of the package that a module shows, in the order of the text.
std::vector<ShownPicture> shown_pictures(const ContentModule& module);

} // namespace waymark
