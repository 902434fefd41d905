// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::publish {

/// A picture in a form that Office shows, and its size in points of the screen.
struct OfficePicture {
  std::string bytes;
  std::string ending; ///< "png", "jpeg", "gif"
  double width = 0;
  double height = 0;
};

/// PNG, JPEG and GIF pictures as they are; SVG and WebP drawn as PNG. Nothing when the picture is damaged:
/// then `problems` says so, and its description has to stand in its place.
std::optional<OfficePicture> office_picture(const Picture& picture, std::vector<Problem>& problems);

/// One of the line icons of export/assets/icons in the colour of links, square; nothing when there is none of
/// that name.
std::optional<OfficePicture> office_icon(const std::string& name);

} // namespace waymark::publish
