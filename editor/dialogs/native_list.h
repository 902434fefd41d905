// SPDX-License-Identifier: MIT
#pragma once
#include <wx/dataview.h>

namespace waymark::editor {

/// A column of words that cannot be changed in the list.
wxDataViewColumn* add_text_column(wxDataViewCtrl& list, const wxString& title, unsigned column);

/// Room around the words of a column's cells.
void give_room(wxDataViewColumn& column);

/// Gives the list and its headings the palette's colours, now and whenever they change.
void follow_list_theme(wxDataViewCtrl& list);

} // namespace waymark::editor
