// SPDX-License-Identifier: MIT
#include "editor/panels/version_list.h"

#include "editor/panels/version_words.h"
#include "editor/panels/wrapped_label.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <wx/dataview.h>

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace waymark::editor {
namespace {

void paint_list(wxDataViewListCtrl& list) {
  const auto hex = [](const wxColour& colour) { return from_wx(colour.GetAsString(wxC2S_HTML_SYNTAX)); };
  const Palette& colours = palette();
  list.SetBackgroundColour(colours.page);
  style(list, "treeview.view{background-color:" + hex(colours.page) + ";color:" + hex(colours.ink) +
                  ";} treeview.view:selected{background-color:" + hex(colours.info_tint) +
                  ";color:" + hex(colours.ink) + ";}");
}

} // namespace

wxDataViewListCtrl* make_version_list(wxWindow* parent) {
  auto* list = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                      wxDV_NO_HEADER | wxDV_SINGLE | wxBORDER_NONE);
  auto* words = new wxDataViewTextRenderer("string", wxDATAVIEW_CELL_INERT);
  words->EnableMarkup();
  words->EnableEllipsize(wxELLIPSIZE_END);
  list->AppendColumn(new wxDataViewColumn("Version", words, 0, wxCOL_WIDTH_DEFAULT, wxALIGN_LEFT, 0));
#ifdef __WXGTK__
  gtk_cell_renderer_set_padding(words->GetGtkHandle(), parent->FromDIP(8), parent->FromDIP(7));
#endif
  set_accessible_name(*list, "Versions, newest first");
  follow_theme(*list, [list] { paint_list(*list); });
  return list;
}

void fill_version_list(wxDataViewListCtrl& list, const std::vector<git::Version>& versions) {
  list.DeleteAllItems();
  for (const git::Version& version : versions) {
    wxVector<wxVariant> row;
    row.push_back("<b>" + escaped(to_wx(version_subject(version))) + "</b>\n<small>" +
                  escaped(to_wx(version_origin(version))) + "</small>");
    list.AppendItem(row);
  }
}

} // namespace waymark::editor
