// SPDX-License-Identifier: MIT
#include "editor/dialogs/publish_form.h"

#include "editor/dialogs/contents_ticks.h"
#include "editor/dialogs/path_field.h"
#include "editor/panels/card_panel.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/gdicmn.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace waymark::editor {

PublishForm::PublishForm(wxWindow* parent, const PublishPlan& plan, int width, std::function<void()> publish,
                         std::function<void()> cancel)
    : wxPanel(parent), m_width(width - FromDIP(space::large)), m_publish(std::move(publish)) {
  follow_ground(*this, &Palette::page);
  m_page = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxVSCROLL | wxBORDER_NONE | wxTAB_TRAVERSAL);
  follow_ground(*m_page, &Palette::page);
  m_page->SetScrollRate(0, FromDIP(12));
  m_rows = new wxBoxSizer(wxVERTICAL);
  add_requirements(plan.obstacles);
  add_name(plan);
  m_contents = new ContentsTicks(m_page, plan.formats, plan.audiences);
  m_rows->Add(m_contents, 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
  add_summary(plan);
  m_page->SetSizer(m_rows);
  m_page->FitInside();
  const int usual = std::min(scaled(*this, 680), wxGetDisplaySize().y * 2 / 3);
  m_page->SetMinSize(wxSize(width, std::min(m_rows->CalcMin().y, usual)));
  SetSizer(new wxBoxSizer(wxVERTICAL));
  GetSizer()->Add(m_page, 1, wxEXPAND);
  add_buttons(plan.obstacles.empty(), std::move(cancel));
}

publish::ReleaseRequest PublishForm::request() const {
  publish::ReleaseRequest request;
  request.name = trimmed(*m_name);
  request.pilot = m_pilot->GetValue();
  request.formats = m_contents->formats();
  request.audiences = m_contents->audiences();
  request.summary = trimmed(*m_summary);
  request.out = m_folder->path();
  return request;
}

bool PublishForm::has_typed() const {
  return m_summary->GetValue() != m_suggested_summary;
}

void PublishForm::focus_first() {
  m_name->SetFocus();
}

void PublishForm::add_requirements(const std::vector<review::Obstacle>& obstacles) {
  if (obstacles.empty()) {
    add_words(L"✓  Everything that a release needs is there.", Tone::good, true);
    return;
  }
  const bool one = obstacles.size() == 1;
  add_words(
      one ? wxString("One thing is still needed before this can be published:")
          : wxString::Format("%zu things are still needed before this can be published:", obstacles.size()),
      Tone::bad, true);
  for (const review::Obstacle& obstacle : obstacles) {
    auto* card = new CardPanel(m_page);
    card->SetBackgroundColour(palette().page);
    card->set_bar(Tone::warn);
    card->add_text(to_wx(obstacle.what), Tone::ink, 1, true);
    card->add_gap(2);
    card->add_text(to_wx(obstacle.how), Tone::quiet);
    set_accessible_role(*card, AccessibleRole::list_item);
    set_accessible_name(*card, obstacle.what + ". " + obstacle.how);
    card->SetMinSize(wxSize(m_width, card->height_for(m_width)));
    m_rows->Add(card, 0, wxBOTTOM, FromDIP(space::small));
  }
  m_rows->AddSpacer(FromDIP(space::small));
}

void PublishForm::add_name(const PublishPlan& plan) {
  add_words("Name of the release", Tone::ink, true);
  m_name = make_line(m_page, to_wx(plan.name));
  set_accessible_name(*m_name, "Name of the release");
  m_rows->Add(m_name, 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
  auto* full = new wxRadioButton(m_page, wxID_ANY, "A full release, for every school", wxDefaultPosition,
                                 wxDefaultSize, wxRB_GROUP);
  m_pilot = new wxRadioButton(m_page, wxID_ANY, "A pilot, for schools that try it out first");
  m_rows->Add(full, 0, wxBOTTOM, FromDIP(space::hair));
  m_rows->Add(m_pilot, 0, wxBOTTOM, FromDIP(space::medium));
}

void PublishForm::add_summary(const PublishPlan& plan) {
  m_suggested_summary = to_wx(plan.summary);
  add_words("What has changed, for the schools that read it", Tone::ink, true);
  m_summary = make_lines(m_page, m_suggested_summary, 5);
  set_accessible_name(*m_summary, "What has changed, for the schools that read it");
  m_rows->Add(m_summary, 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));

  add_words("Folder for the release", Tone::ink, true);
  m_folder = new PathField(m_page, "Folder for the release", PathKind::folder, plan.folder);
  m_rows->Add(m_folder, 0, wxEXPAND | wxBOTTOM, FromDIP(space::hair));
}

void PublishForm::add_buttons(bool ready, std::function<void()> cancel) {
  m_missing = new WrappedLabel(this, "", Tone::bad);
  m_missing->wrap_to(m_width);
  m_missing->Hide();
  GetSizer()->Add(m_missing, 0, wxEXPAND | wxTOP, FromDIP(space::small));
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* leave = make_sized_button(this, "Cancel", ButtonKind::plain);
  m_go = make_sized_button(this, "Make the release", ButtonKind::main, "publish");
  m_go->Enable(ready);
  if (!ready)
    set_accessible_description(*m_go, "Not possible yet: the list above says what is still needed.");
  leave->Bind(wxEVT_BUTTON, [cancel = std::move(cancel)](wxCommandEvent&) { cancel(); });
  m_go->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { publish(); });
  row->AddStretchSpacer();
  row->Add(leave, 0, wxRIGHT, FromDIP(space::small));
  row->Add(m_go);
  GetSizer()->Add(row, 0, wxEXPAND | wxTOP, FromDIP(space::medium));
}

WrappedLabel* PublishForm::add_words(const wxString& text, Tone tone, bool bold) {
  auto* label = new WrappedLabel(m_page, text, tone, 1, bold);
  label->wrap_to(m_width);
  m_rows->Add(label, 0, wxBOTTOM, FromDIP(space::small));
  return label;
}

void PublishForm::publish() {
  const std::string missing = missing_in(request());
  m_missing->Show(!missing.empty());
  m_missing->set_text(to_wx(missing));
  Layout();
  if (missing.empty())
    m_publish();
  else
    announce(*m_go, missing);
}

} // namespace waymark::editor
