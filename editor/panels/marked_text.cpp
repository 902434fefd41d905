// SPDX-License-Identifier: MIT
#include "editor/panels/marked_text.h"

#include "editor/panels/changed_text.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {

wxTextCtrl* make_marked_text(wxWindow* parent, const Comparison& comparison, wxSize least) {
  auto* text = new wxTextCtrl(parent, wxID_ANY, to_wx(comparison.text), wxDefaultPosition, wxDefaultSize,
                              wxTE_MULTILINE | wxTE_RICH2 | wxTE_READONLY | wxBORDER_SIMPLE);
  text->SetMinSize(least);
  follow_theme(*text, [text, runs = comparison.changes] { mark_changes(*text, runs); });
  return text;
}

} // namespace waymark::editor
