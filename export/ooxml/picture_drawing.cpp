// SPDX-License-Identifier: MIT
#include "export/ooxml/picture_drawing.h"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <webp/decode.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace waymark::publish {

namespace {

struct HandleFree {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
};
using Svg = std::unique_ptr<RsvgHandle, HandleFree>;

struct SurfaceFree {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceFree>;

struct ContextFree {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Context = std::unique_ptr<cairo_t, ContextFree>;

struct ErrorFree {
  void operator()(GError* error) const { g_error_free(error); }
};

struct WebpFree {
  void operator()(std::uint8_t* pixels) const { WebPFree(pixels); }
};

constexpr double most_pixels_high = 4000;
constexpr long most_pixels = 40'000'000;

Surface image(int width, int height) {
  return Surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
}

cairo_status_t append(void* to, const unsigned char* bytes, unsigned length) {
  try {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
  } catch (...) {
    return CAIRO_STATUS_NO_MEMORY;
  }
}

std::optional<Drawing> as_png(cairo_surface_t* surface) {
  Drawing drawing{{}, cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface)};
  if (cairo_surface_write_to_png_stream(surface, append, &drawing.png) != CAIRO_STATUS_SUCCESS)
    return std::nullopt;
  return drawing;
}

// Height for each unit of width; nothing for a drawing without an extent.
std::optional<double> shape_of(RsvgHandle* svg) {
  double width = 0;
  double height = 0;
  gboolean boxed = FALSE;
  RsvgRectangle box{};
  rsvg_handle_get_intrinsic_dimensions(svg, nullptr, nullptr, nullptr, nullptr, &boxed, &box);
  if (boxed) {
    width = box.width;
    height = box.height;
  } else if (!rsvg_handle_get_intrinsic_size_in_pixels(svg, &width, &height)) {
    RsvgRectangle ink{};
    if (!rsvg_handle_get_geometry_for_element(svg, nullptr, &ink, nullptr, nullptr))
      return std::nullopt;
    width = ink.width;
    height = ink.height;
  }
  if (!(width > 0) || !(height > 0) || !std::isfinite(height / width))
    return std::nullopt;
  return height / width;
}

} // namespace

std::optional<Drawing> draw_svg(std::string_view text, int width) {
  GError* raw = nullptr;
  const Svg svg(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(text.data()), text.size(), &raw));
  const std::unique_ptr<GError, ErrorFree> read_error(std::exchange(raw, nullptr));
  const auto shape = svg ? shape_of(svg.get()) : std::nullopt;
  if (!shape)
    return std::nullopt;
  const double high = std::min(most_pixels_high, width * *shape);
  const int across = std::max(1, static_cast<int>(std::lround(high / *shape)));
  const Surface surface = image(std::min(across, width), std::max(1, static_cast<int>(std::lround(high))));
  const Context context(cairo_create(surface.get()));
  const RsvgRectangle view{0, 0, static_cast<double>(cairo_image_surface_get_width(surface.get())),
                           static_cast<double>(cairo_image_surface_get_height(surface.get()))};
  const bool drawn = rsvg_handle_render_document(svg.get(), context.get(), &view, &raw);
  const std::unique_ptr<GError, ErrorFree> draw_error(std::exchange(raw, nullptr));
  if (!drawn || cairo_status(context.get()) != CAIRO_STATUS_SUCCESS)
    return std::nullopt;
  cairo_surface_flush(surface.get());
  return as_png(surface.get());
}

std::optional<Drawing> draw_webp(std::string_view webp) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(webp.data());
  int width = 0;
  int height = 0;
  if (!WebPGetInfo(bytes, webp.size(), &width, &height) || static_cast<long>(width) * height > most_pixels)
    return std::nullopt;
  const std::unique_ptr<std::uint8_t, WebpFree> pixels(WebPDecodeBGRA(bytes, webp.size(), &width, &height));
  const Surface surface = image(width, height);
  if (!pixels || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
    return std::nullopt;
  cairo_surface_flush(surface.get());
  unsigned char* to = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const std::uint8_t* from = pixels.get() + (static_cast<std::ptrdiff_t>(y) * width + x) * 4;
      const unsigned alpha = from[3];
      const auto part = [&](int i) { return (from[i] * alpha + 127) / 255; };
      // Cairo keeps a pixel as one number, colours already multiplied by how opaque they are.
      const std::uint32_t pixel = alpha << 24 | part(2) << 16 | part(1) << 8 | part(0);
      *reinterpret_cast<std::uint32_t*>(to + static_cast<std::ptrdiff_t>(y) * stride + x * 4) = pixel;
    }
  cairo_surface_mark_dirty(surface.get());
  return as_png(surface.get());
}

} // namespace waymark::publish
