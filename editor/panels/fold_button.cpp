// SPDX-License-Identifier: MIT
#include "editor/panels/fold_button.h"

#include "editor/ui/accessible.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {

wxButton* make_fold(wxWindow* parent) {
  auto* fold =
      new wxButton(parent, wxID_ANY, " ", wxDefaultPosition, wxDefaultSize, wxBU_LEFT | wxBU_EXACTFIT);
  add_style_class(*fold, "waymark-button");
  add_style_class(*fold, "waymark-quiet");
  style(*fold, "button{padding:5px 10px;border-radius:0;font-weight:bold;}");
  return fold;
}

void label_fold(wxButton& fold, const wxString& words, int count, bool folded) {
  fold.SetLabel((folded ? L"▸  " : L"▾  ") + wxString::Format("%s (%d)", words, count));
  set_accessible_name(fold,
                      from_wx(wxString::Format("%s, %d, %s", words, count, folded ? "folded" : "shown")));
}

} // namespace waymark::editor
