// SPDX-License-Identifier: MIT
#include "editor/add_module_dialog.h"

#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <array>

namespace waymark::editor {

namespace {

struct KindWords {
  const char* kind;
  const char* words;
};

constexpr std::array kinds{KindWords{"page", "Page"},
                           KindWords{"scenario", "Scenario: a story to talk about"},
                           KindWords{"questions", "Questions to think about"},
                           KindWords{"plan-options", "Options for a plan"},
                           KindWords{"plan", "Plan that a young person makes"},
                           KindWords{"support", "Support: where to get help"},
                           KindWords{"guide", "Guide for adults"},
                           KindWords{"lesson", "Lesson for a class"}};

class AddModuleDialog : public wxDialog {
public:
  AddModuleDialog(wxWindow* parent, const Package& package)
      : wxDialog(parent, wxID_ANY, "Add module", wxDefaultPosition, wxDefaultSize,
                 wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
    auto* page = new wxBoxSizer(wxVERTICAL);
    m_title = new wxTextCtrl(this, wxID_ANY);
    m_audience = new wxChoice(this, wxID_ANY);
    m_kind = new wxChoice(this, wxID_ANY);
    for (const Audience& audience : package.audiences)
      m_audience->Append(to_wx(audience.name));
    for (const KindWords& kind : kinds)
      m_kind->Append(kind.words);
    m_audience->SetSelection(0);
    m_kind->SetSelection(0);
    add_field(*page, "Title of the page", *m_title);
    add_field(*page, "Who it is for", *m_audience);
    add_field(*page, "What it is", *m_kind);
    page->Add(CreateButtonSizer(wxOK | wxCANCEL), 0, wxEXPAND | wxALL, FromDIP(space::large));
    if (wxWindow* add = FindWindow(wxID_OK)) {
      add->SetLabel("Add module");
      add->Bind(wxEVT_UPDATE_UI,
                [this](wxUpdateUIEvent& event) { event.Enable(!m_title->GetValue().Trim().empty()); });
    }
    SetSizerAndFit(page);
    SetMinSize(GetSize());
    CentreOnParent();
    m_title->SetFocus();
  }

  NewModule result(const Package& package) const {
    NewModule wanted;
    wanted.title = from_wx(m_title->GetValue().Trim().Trim(false));
    if (m_audience->GetSelection() >= 0)
      wanted.audience = package.audiences[static_cast<std::size_t>(m_audience->GetSelection())].id;
    wanted.kind = kinds[static_cast<std::size_t>(m_kind->GetSelection())].kind;
    return wanted;
  }

private:
  void add_field(wxSizer& page, const char* words, wxWindow& field) {
    page.Add(make_label(this, words), 0, wxLEFT | wxRIGHT | wxTOP, FromDIP(space::large));
    field.SetMinSize(wxSize(scaled(*this, 340), -1));
    set_accessible_name(field, words);
    page.AddSpacer(FromDIP(space::hair));
    page.Add(&field, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(space::large));
  }

  wxTextCtrl* m_title;
  wxChoice* m_audience;
  wxChoice* m_kind;
};

} // namespace

std::optional<NewModule> ask_for_module(wxWindow* parent, const Package& package) {
  AddModuleDialog dialog(parent, package);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.result(package);
}

} // namespace waymark::editor
