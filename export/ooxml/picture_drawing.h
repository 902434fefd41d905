// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::publish {

/// A PNG picture and its size.
struct Drawing {
  std::string png;
  int width = 0;
  int height = 0;
};

/// Draws an SVG `width` pixels wide (fewer where it would be too high), in process, loading nothing from
/// outside. Nothing when it cannot be drawn or is empty.
std::optional<Drawing> draw_svg(std::string_view svg, int width);

/// The WebP picture (its first frame) as PNG. Nothing when it is damaged or larger than 40 million pixels.
std::optional<Drawing> draw_webp(std::string_view webp);

} // namespace waymark::publish
