// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// A picture that is fit to leave the workbench.
struct CleanPicture {
  std::string bytes;
  std::vector<std::string>
      removed; ///< in plain words, what was taken out because it could run or load something
};

/// "image/svg+xml" for "a.svg"; empty for a kind that exports do not carry (SVG, PNG, JPEG, WebP and GIF they
/// do).
std::string picture_type(std::string_view path);

/// Takes out of an SVG everything that could run, load or track (scripts, event attributes, foreign objects,
/// external references, embedded pages), and quietly the comments and drawing programs' private data. Other
/// kinds pass as they are when their first bytes are of that kind. Nothing: not a picture of its kind.
std::optional<CleanPicture> clean_picture(std::string_view path, const std::string& bytes);

} // namespace waymark::publish
