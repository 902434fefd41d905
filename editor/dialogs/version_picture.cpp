// SPDX-License-Identifier: MIT
#include "editor/dialogs/version_picture.h"

#include "editor/panels/picture_image.h"
#include "editor/panels/wrapped_label.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <wx/statbmp.h>

namespace waymark::editor {

wxWindow* make_version_picture(wxWindow* parent, const std::string& path, const std::string& bytes,
                               wxSize most) {
  const std::string about = "A picture of " + std::to_string((bytes.size() + 1023) / 1024) + " KB";
  const wxImage picture = draw_picture(path, bytes, most);
  if (!picture.IsOk()) {
    auto* words = new WrappedLabel(
        parent, to_wx(about + ". Waymark cannot show this kind; open it from the history."), Tone::quiet);
    words->wrap_to(most.x);
    return words;
  }
  auto* shown = new wxStaticBitmap(parent, wxID_ANY, wxBitmap(picture));
  shown->SetMinSize(most);
  set_accessible_name(*shown, about);
  return shown;
}

} // namespace waymark::editor
