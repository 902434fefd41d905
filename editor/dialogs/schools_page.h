// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/recipient_list.h"
#include "editor/panels/wrapped_label.h"
#include "editor/ui/value_event.h"

#include <wx/panel.h>

#include <filesystem>
#include <string>
#include <vector>

class wxButton;
class wxChoice;
class wxSearchCtrl;
class wxSizer;

namespace waymark::editor {

enum class SchoolsAction { open, create, add, change, remove, import_csv, note_sent, write_messages };
inline const ValueEventTag<SchoolsAction> schools_asked{wxNewEventType()};

/// The register: who gets releases, which of them somebody wants to see, and what can be done with them.
class SchoolsPage : public wxPanel {
public:
  explicit SchoolsPage(wxWindow* parent);
  /// `file` is where the register is kept; empty: none is open.
  void show(const std::filesystem::path& file, ListedRecipients shown);
  const RecipientList& list() const { return *m_list; }
  void choose(const std::string& id) { m_list->choose(id); }

private:
  void build_head(wxSizer& rows);
  void build_filters(wxSizer& rows);
  void build_buttons(wxSizer& rows);
  wxButton* add_button(wxSizer& row, const char* label, SchoolsAction action);
  publish::RecipientFilter filter() const;
  void refilter();
  void say_count();
  void refresh_buttons();
  void wrap_words();

  bool m_is_open = false;
  std::size_t m_total = 0;
  WrappedLabel* m_place = nullptr;
  wxPanel* m_filters = nullptr;
  wxSearchCtrl* m_search = nullptr;
  wxChoice* m_kind = nullptr;
  wxChoice* m_standing = nullptr;
  WrappedLabel* m_count = nullptr;
  RecipientList* m_list = nullptr;
  wxButton *m_change = nullptr, *m_remove = nullptr;
  std::vector<wxButton*> m_of_register; ///< that need an open one
};

} // namespace waymark::editor
