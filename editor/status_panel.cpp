// SPDX-License-Identifier: MIT
#include "editor/status_panel.h"

#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/sizer.h>

#include <cmath>

namespace waymark::editor {

namespace {

wxString with_thousands(int number) {
  wxString digits = wxString::Format("%d", number);
  for (int at = static_cast<int>(digits.length()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

/// "2 must fix, 3 look again, 1 consider".
wxString findings_in_words(const checks::Findings& findings) {
  int must = 0, look = 0, consider = 0;
  for (const checks::Alert& alert : findings.alerts)
    ++(checks::blocks_release(alert) ? must : alert.level == checks::Level::suggestion ? consider : look);
  wxString words;
  auto add = [&](int count, const char* what) {
    if (count > 0)
      words += (words.empty() ? "" : ", ") + wxString::Format("%d %s", count, what);
  };
  add(must, "must fix");
  add(look, "look again");
  add(consider, "consider");
  return words.empty() ? wxString("Nothing to look at") : words;
}

} // namespace

StatusPanel::StatusPanel(wxWindow* parent) : wxPanel(parent) {
  follow_ground(*this, &Palette::window);
  SetCanFocus(false);
  set_accessible_role(*this, AccessibleRole::status_bar);
  set_accessible_name(*this, "Status");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto add = [&](Tone tone, int proportion) {
    wxStaticText* label = make_label(this, {}, tone, 0.92);
    row->Add(label, proportion, wxALIGN_CENTRE_VERTICAL | wxTOP | wxBOTTOM, FromDIP(5));
    row->AddSpacer(FromDIP(space::page));
    return label;
  };
  add_gap(*row, *this, space::medium);
  m_age = add(Tone::quiet, 0);
  m_words = add(Tone::quiet, 0);
  m_findings = add(Tone::quiet, 0);
  m_said = new wxStaticText(this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  m_said->SetFont(ui_font(0.92));
  follow_theme(*m_said, [this] { m_said->SetForegroundColour(palette().ink); });
  row->Add(m_said, 1, wxALIGN_CENTRE_VERTICAL);
  row->AddSpacer(FromDIP(space::page));
  m_zoom = add(Tone::quiet, 0);
  m_saved = add(Tone::quiet, 0);
  SetSizer(row);
}

void StatusPanel::set(wxStaticText& label, const wxString& words) {
  if (label.GetLabel() == words)
    return;
  label.SetLabelText(words);
  Layout();
}

void StatusPanel::show_findings(const checks::Findings& findings) {
  const int age = static_cast<int>(std::lround(findings.measures.reading_age));
  if (findings.measures.words == 0) {
    set(*m_age, {});
  } else if (findings.target) {
    const bool met = findings.measures.reading_age <= *findings.target + 0.5;
    set_tone(*m_age, met ? Tone::good : Tone::warn);
    set(*m_age, wxString::Format("Reading age %d  ", age) + wxString::FromUTF8(met ? "✓" : "▲") +
                    wxString::Format(" target %d", static_cast<int>(std::lround(*findings.target))));
  } else {
    set(*m_age, wxString::Format("Reading age %d", age));
  }
  set(*m_words,
      with_thousands(findings.measures.words) + (findings.measures.words == 1 ? " word" : " words"));
  set(*m_findings, findings_in_words(findings));
}

void StatusPanel::show_zoom(double factor) {
  set(*m_zoom, wxString::Format("%d%%", static_cast<int>(std::lround(factor * 100))));
}

void StatusPanel::show_saved(Saved saved) {
  set_tone(*m_saved, saved == Saved::in_a_version ? Tone::good : Tone::quiet);
  switch (saved) {
  case Saved::on_this_computer:
    return set(*m_saved, wxString::FromUTF8("✓ Saved on this computer, not in a version yet"));
  case Saved::typing:
    return set(*m_saved, wxString::FromUTF8("… Saving on this computer"));
  case Saved::in_a_version:
    return set(*m_saved, wxString::FromUTF8("✓ Saved on this computer"));
  }
}

void StatusPanel::say(const std::string& words) {
  set(*m_said, to_wx(words));
  m_said->SetToolTip(to_wx(words));
  announce(*m_said, words);
}

} // namespace waymark::editor
