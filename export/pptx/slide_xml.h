// SPDX-License-Identifier: MIT
#pragma once
#include "export/pptx/slide.h"

#include <functional>
#include <string>
#include <string_view>

namespace waymark::publish {

/// A picture's relation in one slide, and its size for cutting and fitting.
struct SlidePicture {
  std::string relation; ///< empty: it cannot be shown
  double width = 1;
  double height = 1;
};

/// What a slide's text needs from the file that it is part of.
struct SlideParts {
  std::function<SlidePicture(const std::string& path)> picture;
  std::function<SlidePicture(const std::string& name)> icon;
  std::function<std::string(const std::string& address)> link; ///< relation; empty: no link
};

/// A slide as PresentationML (ECMA-376 part 1, chapter 19).
std::string slide_xml(const Slide& slide, std::string_view language, const SlideParts& parts);

/// The page of notes of a slide.
std::string notes_xml(const Slide& slide, std::string_view language);

/// Attributes of the elements that begin every part: the three name spaces.
inline constexpr std::string_view slide_spaces =
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main")";

} // namespace waymark::publish
