// SPDX-License-Identifier: MIT
#include "editor/panels/picture_view.h"

#include "editor/panels/picture_image.h"
#include "editor/panels/wrapped_label.h"
#include "editor/ui/accessible.h"

#include <wx/dcbuffer.h>
#include <wx/sizer.h>

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int least_part = 6; // pixels: less is a click

review::PictureRegion between(wxPoint one, wxPoint other, wxSize picture) {
  const auto clamp = [](int value, int most) { return double(std::clamp(value, 0, most)) / most; };
  const double left = clamp(std::min(one.x, other.x), picture.x),
               top = clamp(std::min(one.y, other.y), picture.y);
  return {left, top, clamp(std::max(one.x, other.x), picture.x) - left,
          clamp(std::max(one.y, other.y), picture.y) - top};
}

} // namespace

PictureView::PictureView(wxWindow* parent, const std::string& path, const std::string& bytes, wxSize most)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE) {
  SetCanFocus(false);
  set_accessible_role(*this, AccessibleRole::image);
  const wxImage image = draw_picture(path, bytes, most);
  if (!image.IsOk()) {
    auto* words = new WrappedLabel(this, "This picture cannot be shown.", Tone::quiet);
    words->wrap_to(most.x);
    SetSizer(new wxBoxSizer(wxVERTICAL));
    GetSizer()->Add(words);
    SetMinSize(words->GetBestSize());
    return;
  }
  m_picture = wxBitmap(image);
  SetMinSize(image.GetSize());
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

void PictureView::outline(const std::optional<review::PictureRegion>& region) {
  m_region = region;
  Refresh();
}

void PictureView::let_mark(std::function<void(const std::optional<review::PictureRegion>&)> marked) {
  m_marked = std::move(marked);
  if (!m_picture.IsOk())
    return;
  SetCursor(wxCursor(wxCURSOR_CROSS));
  Bind(wxEVT_LEFT_DOWN, &PictureView::start, this);
  Bind(wxEVT_MOTION, &PictureView::draw, this);
  Bind(wxEVT_LEFT_UP, &PictureView::finish, this);
  Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) { m_from.reset(); });
}

void PictureView::start(wxMouseEvent& event) {
  m_from = event.GetPosition();
  CaptureMouse();
}

void PictureView::draw(wxMouseEvent& event) {
  if (m_from)
    outline(between(*m_from, event.GetPosition(), m_picture.GetSize()));
}

void PictureView::finish(wxMouseEvent& event) {
  if (!m_from)
    return;
  const wxPoint from = *m_from, to = event.GetPosition();
  m_from.reset();
  ReleaseMouse();
  const review::PictureRegion region = between(from, to, m_picture.GetSize());
  const bool drawn =
      std::abs(to.x - from.x) >= least_part && std::abs(to.y - from.y) >= least_part && region.is_valid();
  outline(drawn ? std::optional(region) : std::nullopt);
  m_marked(m_region);
}

wxRect PictureView::outlined() const {
  const wxSize size = m_picture.GetSize();
  return wxRect(int(m_region->left * size.x), int(m_region->top * size.y),
                std::max(2, int(m_region->width * size.x)), std::max(2, int(m_region->height * size.y)));
}

// Two lines, light and dark, so that one of them is seen on any picture.
void PictureView::paint() {
  wxAutoBufferedPaintDC dc(this);
  dc.SetBackground(wxBrush(GetBackgroundColour()));
  dc.Clear();
  dc.DrawBitmap(m_picture, 0, 0, true);
  if (!m_region)
    return;
  dc.SetBrush(*wxTRANSPARENT_BRUSH);
  dc.SetPen(wxPen(*wxWHITE, FromDIP(5)));
  dc.DrawRectangle(outlined());
  dc.SetPen(wxPen(wxColour(0x1b, 0x24, 0x40), FromDIP(2)));
  dc.DrawRectangle(outlined());
}

} // namespace waymark::editor
