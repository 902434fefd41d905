// SPDX-License-Identifier: MIT
#include "editor/panels/picture_image.h"

#include "export/ooxml/picture_drawing.h"

#include <wx/imaggif.h>
#include <wx/imagjpeg.h>
#include <wx/imagpng.h>
#include <wx/log.h>
#include <wx/mstream.h>

#include <algorithm>

namespace waymark::editor {
namespace {

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
  const bool svg = path.ends_with(".svg"), webp = path.ends_with(".webp");
  const auto drawing = svg    ? publish::draw_svg(bytes, most.x)
                       : webp ? publish::draw_webp(bytes)
                              : std::optional<publish::Drawing>();
  if ((svg || webp) && !drawing)
    return {};
  know_pictures();
  const wxLogNull said_in_words_instead;
  const std::string& file = drawing ? drawing->png : bytes;
  wxMemoryInputStream stream(file.data(), file.size());
  wxImage image;
  if (!image.LoadFile(stream) || image.GetSize().x == 0)
    return {};
  const wxSize size = fitted(image.GetSize(), most);
  return size == image.GetSize() ? image : image.Scale(size.x, size.y, wxIMAGE_QUALITY_HIGH);
}

} // namespace waymark::editor
