// SPDX-License-Identifier: MIT
#include "export/ooxml/office_picture.h"

#include "export/ooxml/picture_drawing.h"
#include "export/picture_cleaner.h"
#include "export/site/assets.h"

#include <cairo.h>

#include <cstring>
#include <memory>

namespace waymark::publish {

namespace {

// Enough for a page's width at 200 dots an inch, and for half a slide on a large screen.
constexpr int drawn_width = 1400;
constexpr int icon_width = 256;

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

unsigned pair_at(std::string_view bytes, std::size_t at) {
  return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}

// Reads a PNG to its end, so that a damaged one is found here and not on somebody's screen.
std::optional<OfficePicture> whole_png(const std::string& bytes) {
  struct Reader {
    std::string_view rest;
    static cairo_status_t read(void* from, unsigned char* to, unsigned length) {
      auto& rest = static_cast<Reader*>(from)->rest;
      if (rest.size() < length)
        return CAIRO_STATUS_READ_ERROR;
      std::memcpy(to, rest.data(), length);
      rest.remove_prefix(length);
      return CAIRO_STATUS_SUCCESS;
    }
  } reader{bytes};
  // The header's size first: a few bytes may claim a picture that no memory holds.
  if (bytes.size() < 33 || static_cast<unsigned long long>(pair_at(bytes, 16) << 16 | pair_at(bytes, 18)) *
                                   (pair_at(bytes, 20) << 16 | pair_at(bytes, 22)) >
                               40'000'000ull)
    return std::nullopt;
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
      cairo_image_surface_create_from_png_stream(Reader::read, &reader), &cairo_surface_destroy);
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
    return std::nullopt;
  return OfficePicture{bytes, "png", static_cast<double>(cairo_image_surface_get_width(surface.get())),
                       static_cast<double>(cairo_image_surface_get_height(surface.get()))};
}

// Follows a JPEG's segments to the frame that says its size.
std::optional<OfficePicture> sized_jpeg(const std::string& bytes) {
  std::size_t at = 2;
  while (at + 9 < bytes.size() && byte_at(bytes, at) == 0xFF) {
    const unsigned marker = byte_at(bytes, at + 1);
    if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
      const unsigned height = pair_at(bytes, at + 5);
      const unsigned width = pair_at(bytes, at + 7);
      if (width == 0 || height == 0)
        return std::nullopt;
      return OfficePicture{bytes, "jpeg", static_cast<double>(width), static_cast<double>(height)};
    }
    at += marker == 0xFF ? 1 : 2 + pair_at(bytes, at + 2);
  }
  return std::nullopt;
}

std::optional<OfficePicture> sized_gif(const std::string& bytes) {
  if (bytes.size() < 14)
    return std::nullopt;
  const unsigned width = byte_at(bytes, 6) | byte_at(bytes, 7) << 8;
  const unsigned height = byte_at(bytes, 8) | byte_at(bytes, 9) << 8;
  if (width == 0 || height == 0)
    return std::nullopt;
  return OfficePicture{bytes, "gif", static_cast<double>(width), static_cast<double>(height)};
}

std::optional<OfficePicture> drawn(std::optional<Drawing> drawing) {
  if (!drawing)
    return std::nullopt;
  return OfficePicture{std::move(drawing->png), "png", static_cast<double>(drawing->width),
                       static_cast<double>(drawing->height)};
}

std::optional<OfficePicture> convert(const Picture& picture) {
  const std::string type = picture_type(picture.path);
  if (type == "image/svg+xml")
    return drawn(draw_svg(picture.bytes, drawn_width));
  if (type == "image/webp")
    return drawn(draw_webp(picture.bytes));
  if (type == "image/png")
    return whole_png(picture.bytes);
  return type == "image/jpeg" ? sized_jpeg(picture.bytes) : sized_gif(picture.bytes);
}

} // namespace

std::optional<OfficePicture> office_picture(const Picture& picture, std::vector<Problem>& problems) {
  auto converted = convert(picture);
  if (!converted)
    problems.push_back({picture.path, 0,
                        "This picture is damaged, so its description stands in its place in the Word and "
                        "PowerPoint files. Save the picture again from the program that made it."});
  return converted;
}

std::optional<OfficePicture> office_icon(const std::string& name) {
  const auto file = assets().find("icons/" + name + ".svg");
  if (file == assets().end())
    return std::nullopt;
  constexpr std::string_view ink = "currentColor";
  std::string svg(file->second);
  for (auto at = svg.find(ink); at != std::string::npos; at = svg.find(ink))
    svg.replace(at, ink.size(), "#14587A");
  return drawn(draw_svg(svg, icon_width));
}

} // namespace waymark::publish
