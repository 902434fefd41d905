// SPDX-License-Identifier: MIT
#include "editor/dialogs/path_field.h"

#include "editor/dialogs/dialog_page.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>

namespace waymark::editor {
namespace {

constexpr int width = 480;

class PathDialog : public DialogPage {
public:
  PathDialog(wxWindow* parent, const PathQuestion& question) : DialogPage(parent, question.title, width) {
    add_heading(question.title);
    add_words(question.words);
    add_field(question.label, [&](wxWindow* page) {
      return m_field = new PathField(page, question.label, question.kind, question.start);
    });
    auto* done = add_way_out(question.button);
    done->Enable(!m_field->path().empty());
    m_field->line().Bind(wxEVT_TEXT,
                         [this, done](wxCommandEvent&) { done->Enable(!m_field->path().empty()); });
    fit_page();
    m_field->line().SetFocus();
  }
  std::filesystem::path path() const { return m_field->path(); }

private:
  PathField* m_field = nullptr;
};

} // namespace

PathField::PathField(wxWindow* parent, const wxString& name, PathKind kind,
                     const std::filesystem::path& start)
    : wxPanel(parent), m_name(name), m_kind(kind) {
  follow_ground(*this, &Palette::page);
  m_line = make_line(this, to_wx(start.string()));
  set_accessible_name(*m_line, from_wx(name));
  auto* choose = make_sized_button(this, wxString::FromUTF8("Choose…"), ButtonKind::plain);
  choose->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { this->choose(); });
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_line, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
  row->Add(choose, 0, wxALIGN_CENTRE_VERTICAL);
  SetSizer(row);
}

std::filesystem::path PathField::path() const {
  return from_wx(m_line->GetValue().Trim().Trim(false));
}

void PathField::choose() {
  if (m_kind == PathKind::folder) {
    wxDirDialog folders(this, m_name, m_line->GetValue());
    if (folders.ShowModal() == wxID_OK)
      m_line->SetValue(folders.GetPath());
    return;
  }
  const std::filesystem::path now = path();
  wxFileDialog files(this, m_name, to_wx(now.parent_path().string()), to_wx(now.filename().string()), "*",
                     m_kind == PathKind::file ? wxFD_OPEN | wxFD_FILE_MUST_EXIST : wxFD_SAVE);
  if (files.ShowModal() == wxID_OK)
    m_line->SetValue(files.GetPath());
}

std::optional<std::filesystem::path> ask_for_path(wxWindow* parent, const PathQuestion& question) {
  PathDialog dialog(wxGetTopLevelParent(parent), question);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.path();
}

} // namespace waymark::editor
