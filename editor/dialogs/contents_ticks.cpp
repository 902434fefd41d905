// SPDX-License-Identifier: MIT
#include "editor/dialogs/contents_ticks.h"

#include "editor/panels/wrapped_label.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>

namespace waymark::editor {
namespace {

template<typename Ticks> std::vector<std::string> ticked(const Ticks& ticks) {
  std::vector<std::string> ids;
  for (const auto& tick : ticks)
    if (tick.box->GetValue())
      ids.push_back(tick.id);
  return ids;
}

} // namespace

ContentsTicks::ContentsTicks(wxWindow* parent, const std::vector<publish::Format>& formats,
                             const std::vector<Audience>& audiences)
    : wxPanel(parent) {
  follow_ground(*this, &Palette::page);
  auto* columns = new wxBoxSizer(wxHORIZONTAL);
  const auto add_column = [&](const char* title) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(make_label(this, title, Tone::ink, 1, true), 0, wxBOTTOM, FromDIP(space::hair));
    columns->Add(column, 1, wxEXPAND);
    return column;
  };
  const auto add_tick = [this](wxSizer& column, const std::string& label) {
    auto* box = new wxCheckBox(this, wxID_ANY, to_wx(label));
    box->SetValue(true);
    column.Add(box, 0, wxBOTTOM, FromDIP(space::hair));
    return box;
  };
  auto* left = add_column("Formats");
  for (const publish::Format& format : formats)
    m_formats.push_back({format.id, add_tick(*left, format.label)});
  auto* right = add_column("For whom");
  for (const Audience& audience : audiences)
    m_audiences.push_back({audience.id, add_tick(*right, audience.name)});
  SetSizer(columns);
}

std::vector<std::string> ContentsTicks::formats() const {
  return ticked(m_formats);
}

std::vector<std::string> ContentsTicks::audiences() const {
  return ticked(m_audiences);
}

} // namespace waymark::editor
