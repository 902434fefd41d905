// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/event.h"

#include <wx/bitmap.h>
#include <wx/panel.h>

#include <functional>
#include <optional>
#include <string>

namespace waymark::editor {

/// A picture in which a part can be outlined, and marked with the mouse. Says in words what it cannot show.
class PictureView : public wxPanel {
public:
  /// Takes no more room than `most` pixels. `path` says what kind of picture the bytes are.
  PictureView(wxWindow* parent, const std::string& path, const std::string& bytes, wxSize most);

  void outline(const std::optional<review::PictureRegion>& region);
  /// From now on a part can be drawn; called with it, and with nothing after a mere click.
  void let_mark(std::function<void(const std::optional<review::PictureRegion>&)> marked);

private:
  void paint();
  void start(wxMouseEvent& event);
  void draw(wxMouseEvent& event);
  void finish(wxMouseEvent& event);
  wxRect outlined() const;

  wxBitmap m_picture;
  std::optional<review::PictureRegion> m_region;
  std::function<void(const std::optional<review::PictureRegion>&)> m_marked;
  std::optional<wxPoint> m_from; ///< while a part is drawn
};

} // namespace waymark::editor
