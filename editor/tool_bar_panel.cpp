// SPDX-License-Identifier: MIT
#include "editor/tool_bar_panel.h"

#include "editor/menu_layout.h"
#include "editor/panels/small_controls.h"
#include "editor/text/block_kinds.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/statline.h>

namespace waymark::editor {

namespace {

/// A command's words without its key and its dots.
wxString words_of(const Command& command) {
  wxString words = wxStripMenuCodes(command.label);
  words.Replace(wxString::FromUTF8("…"), "");
  return words;
}

wxString tip_of(const Command& command) {
  return command.shortcut.empty() ? command.help : command.help + " (" + command.shortcut + ")";
}

} // namespace

ToolBarPanel::ToolBarPanel(wxWindow* parent, const CommandList& commands)
    : wxPanel(parent), m_commands(commands) {
  follow_ground(*this, &Palette::window);
  set_accessible_role(*this, AccessibleRole::tool_bar);
  set_accessible_name(*this, "Main actions");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* names = new wxBoxSizer(wxVERTICAL);
  m_title = make_label(this, {}, Tone::ink, 1.12, true);
  m_state = make_label(this, {}, Tone::quiet, 0.88);
  names->Add(m_title);
  names->Add(m_state);
  row->Add(names, 0, wxALIGN_CENTRE_VERTICAL | wxALL, FromDIP(space::small));
  add_gap(*row, *this, space::medium);
  for (const char* name : {"undo", "redo"})
    add_button(*row, name, ButtonKind::quiet, false);
  add_line(*row);
  for (const char* name : {"bold", "italic", "link", "list"})
    add_button(*row, name, ButtonKind::quiet, false);
  add_insert_menu(*row);
  add_line(*row);
  for (const char* name : {"comment", "suggest"})
    add_button(*row, name, ButtonKind::quiet, true);
  row->AddStretchSpacer();
  add_mode(*row);
  add_button(*row, "sync", ButtonKind::quiet, true);
  add_button(*row, "save-version", ButtonKind::quiet, true);
  add_button(*row, "sign-off", ButtonKind::quiet, true);
  add_gap(*row, *this, space::hair);
  add_button(*row, "publish", ButtonKind::main, true);
  add_gap(*row, *this, space::small);
  SetSizer(row);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    fit_words();
  });
}

void ToolBarPanel::add_button(wxSizer& row, const std::string& name, ButtonKind kind, bool with_words) {
  const Command& command = m_commands.at(name);
  wxButton* button =
      make_button(this, with_words ? words_of(command) : wxString(), kind, command.icon, tip_of(command));
  set_accessible_name(*button, from_wx(words_of(command)));
  button->Bind(wxEVT_BUTTON, [this, &command](wxCommandEvent&) { run_soon(*this, command); });
  button->Bind(wxEVT_UPDATE_UI, [&command](wxUpdateUIEvent& event) { event.Enable(command.enabled()); });
  row.Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(2));
  if (with_words && command.icon)
    m_buttons.push_back({button, words_of(command)});
}

void ToolBarPanel::add_insert_menu(wxSizer& row) {
  wxButton* button = make_button(this, "Insert", ButtonKind::quiet, "insert",
                                 "Insert a block: a question, a plan option, a note");
  button->Bind(wxEVT_BUTTON, [this, button](wxCommandEvent&) {
    std::vector<std::string> names;
    for (const BlockKind& kind : block_kinds())
      names.push_back("insert-" + std::string(kind.kind));
    const auto menu = make_menu(names, m_commands, *button);
    button->PopupMenu(menu.get(), 0, button->GetSize().y);
  });
  row.Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(2));
  m_buttons.push_back({button, "Insert"});
}

void ToolBarPanel::add_mode(wxSizer& row) {
  const wxString modes[] = {"Writing", "Suggesting", "Reading"};
  m_mode = make_choice(this);
  m_mode->Set(3, modes);
  m_mode->SetSelection(0);
  m_mode->SetToolTip("What typing does: change the text, suggest other words, or nothing");
  set_accessible_name(*m_mode, "Mode");
  m_mode->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
    send(*this, mode_chosen, static_cast<EditingMode>(event.GetSelection()));
  });
  row.Add(m_mode, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
}

void ToolBarPanel::add_line(wxSizer& row) {
  auto* line = new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL);
  row.Add(line, 0, wxEXPAND | wxTOP | wxBOTTOM | wxLEFT | wxRIGHT, FromDIP(space::small));
}

void ToolBarPanel::show_title(const wxString& title, const wxString& state) {
  m_title->SetLabel(title);
  m_state->SetLabel(state);
  Layout();
}

void ToolBarPanel::show_mode(EditingMode mode) {
  m_mode->SetSelection(static_cast<int>(mode));
}

void ToolBarPanel::fit_words() {
  const bool compact = GetClientSize().x < scaled(*this, 1240);
  if (compact == m_compact)
    return;
  m_compact = compact;
  for (Button& one : m_buttons) {
    one.button->SetLabel(compact ? wxString() : one.words);
    set_accessible_name(*one.button, from_wx(one.words));
    one.button->InvalidateBestSize();
    one.button->SetMinSize(wxDefaultSize);
    one.button->SetMinSize(one.button->GetBestSize());
  }
  Layout();
}

} // namespace waymark::editor
