// SPDX-License-Identifier: MIT
#include "editor/dialogs/welcome_dialog.h"

#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/choice.h>
#include <wx/dirdlg.h>
#include <wx/statline.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>

namespace waymark::editor {
namespace {

struct RoleChoice {
  const char* id;
  const char* words;
};
constexpr std::array roles = {RoleChoice{"police", "Police"}, RoleChoice{"charity", "Charity"},
                              RoleChoice{"school", "School"}, RoleChoice{"other", "Other"}};

} // namespace

WelcomeDialog::WelcomeDialog(wxWindow* parent, const Profile& profile)
    : DialogPage(parent, "Welcome to Waymark", 520) {
  add_heading("Welcome to Waymark");
  add_words("Write, check and agree a safeguarding package for young people, together. Your words stay on "
            "this computer "
            "until you choose to send them.",
            Tone::quiet);
  add_people(profile);
  m_missing = add_words("", Tone::bad);
  m_missing->Hide();
  add_part(new wxStaticLine(this));
  add_words("How would you like to begin?", Tone::ink, 1.1, true);
  add_beginnings();
  has_typed = [this, name = m_name->GetValue(), organisation = m_organisation->GetValue()] {
    return m_name->GetValue() != name || m_organisation->GetValue() != organisation;
  };
  fit_page();
  m_name->SetFocus();
}

void WelcomeDialog::add_people(const Profile& profile) {
  add_field("Your name", [&](wxWindow* page) { return m_name = make_line(page, to_wx(profile.name)); });
  add_field("Your organisation",
            [&](wxWindow* page) { return m_organisation = make_line(page, to_wx(profile.organisation)); });
  add_field("Your part in the work", [&](wxWindow* page) {
    m_role = make_choice(page);
    int selected = 0;
    for (const RoleChoice& role : roles) {
      m_role->Append(role.words);
      if (profile.role == role.id)
        selected = static_cast<int>(m_role->GetCount()) - 1;
    }
    m_role->SetSelection(selected);
    return m_role;
  });
}

void WelcomeDialog::add_beginnings() {
  add_beginning("comment", "Open the sample",
                "A whole package with comments to answer. Try anything: it is only for you.",
                ButtonKind::main, WelcomeChoice::Next::sample);
  add_beginning("add", L"Start a package…",
                "Choose an empty folder. It begins with one page and the usual checks.", ButtonKind::plain,
                WelcomeChoice::Next::start_package);
  add_beginning("people", L"Join a team…",
                "Get a copy of a package from the folder or server where a team shares it.",
                ButtonKind::plain, WelcomeChoice::Next::join);
  add_beginning("open", L"Open a package…",
                "Choose the folder of a package that is already on this computer.", ButtonKind::plain,
                WelcomeChoice::Next::open);
}

void WelcomeDialog::add_beginning(const char* icon, const wxString& label, const wxString& words,
                                  ButtonKind kind, WelcomeChoice::Next next) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* button = make_sized_button(this, label, kind, icon);
  const int buttons = inner_width() * 2 / 5, gap = FromDIP(space::medium);
  button->SetMinSize(wxSize(std::max(buttons, button->GetBestSize().x), button->GetBestSize().y));
  set_accessible_description(*button, from_wx(words));
  if (kind == ButtonKind::main)
    button->SetDefault();
  button->Bind(wxEVT_BUTTON, [this, next](wxCommandEvent&) { begin(next); });
  auto* explanation = new WrappedLabel(this, words, Tone::quiet, 0.94);
  explanation->wrap_to(inner_width() - button->GetMinSize().x - gap);
  row->Add(button, 0, wxALIGN_CENTRE_VERTICAL);
  row->Add(explanation, 1, wxALIGN_CENTRE_VERTICAL | wxLEFT, gap);
  column()->Add(row, 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
}

void WelcomeDialog::begin(WelcomeChoice::Next next) {
  if (!is_complete())
    return;
  if (next == WelcomeChoice::Next::start_package || next == WelcomeChoice::Next::open) {
    const bool start = next == WelcomeChoice::Next::start_package;
    wxDirDialog folders(
        this, start ? "Choose an empty folder for the new package" : "Choose the folder of the package", "",
        start ? wxDD_DEFAULT_STYLE : wxDD_DEFAULT_STYLE | wxDD_DIR_MUST_EXIST);
    if (folders.ShowModal() != wxID_OK)
      return;
    m_choice.folder = from_wx(folders.GetPath());
  }
  m_choice.next = next;
  m_choice.name = trimmed(*m_name);
  m_choice.organisation = trimmed(*m_organisation);
  m_choice.role = roles[static_cast<std::size_t>(std::max(0, m_role->GetSelection()))].id;
  leave(wxID_OK);
}

bool WelcomeDialog::is_complete() {
  wxTextCtrl* const missing = trimmed(*m_name).empty()           ? m_name
                              : trimmed(*m_organisation).empty() ? m_organisation
                                                                 : nullptr;
  if (!missing)
    return true;
  const std::string words =
      missing == m_name ? "Please write your name first, so that your team knows whose comments are yours."
                        : "Please write your organisation first. “None” is fine.";
  m_missing->Show();
  m_missing->set_text(to_wx(words));
  fit_page();
  missing->SetFocus();
  announce(*missing, words);
  return false;
}

std::optional<WelcomeChoice> show_welcome(wxWindow* parent, const Profile& profile) {
  WelcomeDialog dialog(parent, profile);
  if (dialog.ShowModal() != wxID_OK)
    return {};
  return dialog.choice();
}

} // namespace waymark::editor
