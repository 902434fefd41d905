// SPDX-License-Identifier: MIT
#include "editor/progress_ring.h"

#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <memory>
#include <numbers>

namespace waymark::editor {

ProgressRing::ProgressRing(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  SetCanFocus(false);
  SetMinSize(wxSize(scaled(*this, 46), scaled(*this, 46)));
  set_accessible_role(*this, AccessibleRole::image);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  follow_theme(*this, [this] { Refresh(); });
}

void ProgressRing::show(int done, int total) {
  m_done = done;
  m_total = total;
  set_accessible_name(*this, from_wx(wxString::Format("%d of %d modules signed off", done, total)));
  Refresh();
}

void ProgressRing::paint() {
  wxAutoBufferedPaintDC dc(this);
  dc.SetBackground(palette().window);
  dc.Clear();
  const std::unique_ptr<wxGraphicsContext> graphics(wxGraphicsContext::Create(dc));
  const double width = GetClientSize().x;
  const double thickness = width / 8;
  const double centre = width / 2;
  const double radius = centre - thickness / 2 - 1;
  auto ring = graphics->CreatePath();
  ring.AddCircle(centre, centre, radius);
  graphics->SetPen(graphics->CreatePen(wxGraphicsPenInfo(palette().line, thickness)));
  graphics->StrokePath(ring);
  if (m_total > 0 && m_done > 0) {
    constexpr double top = -std::numbers::pi / 2;
    auto arc = graphics->CreatePath();
    arc.AddArc(centre, centre, radius, top, top + 2 * std::numbers::pi * m_done / m_total, true);
    graphics->SetPen(graphics->CreatePen(wxGraphicsPenInfo(palette().good, thickness).Cap(wxCAP_ROUND)));
    graphics->StrokePath(arc);
  }
  graphics->SetFont(ui_font(0.8, true), palette().ink);
  const wxString words = wxString::Format("%d/%d", m_done, m_total);
  double words_width = 0, words_height = 0;
  graphics->GetTextExtent(words, &words_width, &words_height);
  graphics->DrawText(words, centre - words_width / 2, centre - words_height / 2);
}

} // namespace waymark::editor
