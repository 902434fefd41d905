// SPDX-License-Identifier: MIT
#include "editor/panels/picture_image.h"

#include "export/ooxml/office_picture.h"

#include <wx/imaggif.h>
#include <wx/imagjpeg.h>
#include <wx/imagpng.h>
#include <wx/log.h>
#include <wx/mstream.h>

#include <algorithm>

namespace waymark::editor {
namespace {

// Packages come from others: what would hold the window up is not drawn.
constexpr std::size_t largest_drawing = 2u << 20;
constexpr double most_pixels = 40e6;

void know_pictures() {
  if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG))
    wxImage::AddHandler(new wxPNGHandler);
  if (!wxImage::FindHandler(wxBITMAP_TYPE_JPEG))
    wxImage::AddHandler(new wxJPEGHandler);
  if (!wxImage::FindHandler(wxBITMAP_TYPE_GIF))
    wxImage::AddHandler(new wxGIFHandler);
}

wxSize fitted(wxSize size, wxSize most) {
  const double factor = std::min({1.0, double(most.x) / size.x, double(most.y) / size.y});
  return wxSize(std::max(1, int(size.x * factor)), std::max(1, int(size.y * factor)));
}

} // namespace

wxImage draw_picture(const std::string& path, const std::string& bytes, wxSize most) {
  if (path.ends_with(".svg") && bytes.size() > largest_drawing)
    return {};
  std::vector<Problem> said_in_words_instead;
  const auto picture = publish::office_picture({path, bytes}, said_in_words_instead);
  if (!picture || picture->width * picture->height > most_pixels)
    return {};
  know_pictures();
  const wxLogNull no_message;
  wxMemoryInputStream stream(picture->bytes.data(), picture->bytes.size());
  wxImage image;
  if (!image.LoadFile(stream) || image.GetSize().x == 0)
    return {};
  const wxSize size = fitted(image.GetSize(), most);
  return size == image.GetSize() ? image : image.Scale(size.x, size.y, wxIMAGE_QUALITY_HIGH);
}

} // namespace waymark::editor
