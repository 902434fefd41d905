// SPDX-License-Identifier: MIT
#include "editor/dialogs/version_column.h"

#include "editor/dialogs/version_picture.h"
#include "editor/panels/marked_text.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"
#include "model/code_points.h"

#include <wx/sizer.h>

namespace waymark::editor {
namespace {

constexpr int text_height = 190;

} // namespace

VersionColumn::VersionColumn(wxWindow* parent, const ChoiceShown& shown, Side side, int width,
                             std::function<void()> keep)
    : wxPanel(parent), m_shown(shown),
      m_version(side == Side::first ? shown.open.choice.ours : shown.open.choice.theirs),
      m_other(side == Side::first ? shown.open.choice.theirs : shown.open.choice.ours), m_width(width) {
  follow_ground(*this, &Palette::page);
  SetSizer(new wxBoxSizer(wxVERTICAL));
  const SideWriter& writer = side == Side::first ? shown.open.first : shown.open.second;
  const std::string who = writer_words(writer, shown.me);
  set_accessible_name(*this, "The version of " + who);
  add_words(to_wx(who), Tone::ink, true);
  if (is_picture(shown.open.choice) && m_version)
    add_picture();
  else
    add_text();
  if (m_version && m_other && !is_picture(shown.open.choice))
    add_words(to_wx(only_here(*m_other, *m_version)), Tone::quiet, false);
  m_keep = make_sized_button(this, to_wx(keep_words(m_version)), ButtonKind::plain, nullptr,
                             side == Side::first ? "Ctrl+1" : "Ctrl+2");
  set_accessible_name(*m_keep, (m_version ? "Keep the version of " : "Take it out, as ") + who +
                                   (m_version ? "" : " did"));
  m_keep->Enable(shown.stands);
  m_keep->Bind(wxEVT_BUTTON, [keep = std::move(keep)](wxCommandEvent&) { keep(); });
  GetSizer()->Add(m_keep, 0, wxEXPAND | wxTOP, FromDIP(space::small));
}

void VersionColumn::set_focus_on_button() {
  m_keep->SetFocus();
}

void VersionColumn::add_words(const wxString& words, Tone tone, bool bold) {
  auto* label = new WrappedLabel(this, words, tone, bold ? 1.0 : 0.94, bold);
  label->wrap_to(m_width);
  GetSizer()->Add(label, 0, wxEXPAND | wxBOTTOM, FromDIP(space::hair));
}

void VersionColumn::add_text() {
  const merge::Choice& choice = m_shown.open.choice;
  const std::string words = version_as_text(choice, m_version);
  Comparison shown{words, {}, 0, 0};
  if (m_version && m_other)
    shown = compare(with_valid_utf8(*m_other), words, ComparisonForm::as_it_is);
  wxTextCtrl* text = make_marked_text(this, shown, wxSize(m_width, scaled(*this, text_height)));
  set_accessible_name(*text, m_version && m_other ? only_here(*m_other, *m_version) : words);
  GetSizer()->Add(text, 1, wxEXPAND | wxBOTTOM, FromDIP(space::small));
}

void VersionColumn::add_picture() {
  GetSizer()->Add(make_version_picture(this, m_shown.open.choice.path, *m_version,
                                       wxSize(m_width, scaled(*this, text_height))),
                  1, wxEXPAND | wxBOTTOM, FromDIP(space::small));
}

} // namespace waymark::editor
