// SPDX-License-Identifier: MIT
#include "editor/dialogs/version_picture.h"

#include "editor/panels/wrapped_label.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <wx/bmpbndl.h>
#include <wx/imagjpeg.h>
#include <wx/imagpng.h>
#include <wx/log.h>
#include <wx/mstream.h>
#include <wx/statbmp.h>

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr std::size_t largest_drawing = 2u << 20;

void know_pictures() {
  if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG))
    wxImage::AddHandler(new wxPNGHandler);
  if (!wxImage::FindHandler(wxBITMAP_TYPE_JPEG))
    wxImage::AddHandler(new wxJPEGHandler);
}

wxSize fitted(wxSize size, wxSize most) {
  const double factor = std::min({1.0, double(most.x) / size.x, double(most.y) / size.y});
  return wxSize(std::max(1, int(size.x * factor)), std::max(1, int(size.y * factor)));
}

wxBitmapBundle picture_of(const std::string& path, const std::string& bytes, wxSize most) {
  if (path.ends_with(".svg"))
    return bytes.size() > largest_drawing ? wxBitmapBundle() : wxBitmapBundle::FromSVG(bytes.c_str(), most);
  know_pictures();
  const wxLogNull said_in_words_instead;
  wxMemoryInputStream stream(bytes.data(), bytes.size());
  wxImage image;
  if (!image.LoadFile(stream) || image.GetSize().x == 0)
    return {};
  const wxSize size = fitted(image.GetSize(), most);
  return wxBitmapBundle::FromImage(image.Scale(size.x, size.y, wxIMAGE_QUALITY_HIGH));
}

} // namespace

wxWindow* make_version_picture(wxWindow* parent, const std::string& path, const std::string& bytes,
                               wxSize most) {
  const std::string about = "A picture of " + std::to_string((bytes.size() + 1023) / 1024) + " KB";
  const wxBitmapBundle picture = picture_of(path, bytes, most);
  if (!picture.IsOk()) {
    auto* words = new WrappedLabel(
        parent, to_wx(about + ". Waymark cannot show this kind; open it from the history."), Tone::quiet);
    words->wrap_to(most.x);
    return words;
  }
  auto* shown = new wxStaticBitmap(parent, wxID_ANY, picture);
  shown->SetMinSize(most);
  set_accessible_name(*shown, about);
  return shown;
}

} // namespace waymark::editor
