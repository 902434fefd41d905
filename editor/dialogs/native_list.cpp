// SPDX-License-Identifier: MIT
#include "editor/dialogs/native_list.h"

#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace waymark::editor {
namespace {

void paint(wxDataViewCtrl& list) {
  const auto hex = [](const wxColour& colour) { return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX)); };
  const Palette& colours = palette();
  list.SetBackgroundColour(colours.card);
  style(list, "treeview.view{background-color:" + hex(colours.card) + ";color:" + hex(colours.ink) +
                  ";} treeview.view:selected,treeview.view:selected:focus{background-color:" +
                  hex(colours.info_tint) + ";color:" + hex(colours.ink) + ";}");
}

} // namespace

wxDataViewColumn* add_text_column(wxDataViewCtrl& list, const wxString& title, unsigned column) {
  auto* words = new wxDataViewTextRenderer("string", wxDATAVIEW_CELL_INERT);
  words->EnableEllipsize(wxELLIPSIZE_END);
  auto* made =
      new wxDataViewColumn(title, words, column, wxCOL_WIDTH_DEFAULT, wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE);
  list.AppendColumn(made);
  give_room(*made);
  return made;
}

void give_room(wxDataViewColumn& column) {
#ifdef __WXGTK__
  const int room = column.GetOwner()->FromDIP(6);
  gtk_cell_renderer_set_padding(column.GetRenderer()->GetGtkHandle(), room, room);
#endif
}

void follow_list_theme(wxDataViewCtrl& list) {
  follow_theme(list, [&list] { paint(list); });
}

} // namespace waymark::editor
