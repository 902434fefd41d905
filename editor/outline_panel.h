// SPDX-License-Identifier: MIT
#pragma once
#include "editor/progress_ring.h"
#include "editor/ui/value_event.h"
#include "model/review/status.h"

#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include <string>
#include <vector>

namespace waymark::editor {

struct OutlineRow {
  std::string module;
  std::string title;
  review::ModuleState state = review::ModuleState::draft;
  int open_comments = 0;
  int choices = 0; ///< between two versions
  int to_read = 0; ///< places that were put together
};

struct OutlineView {
  std::string package_title;
  std::vector<OutlineRow> rows; ///< every module, in order
};

inline const ValueEventTag<std::string> module_chosen{wxNewEventType()};
/// What is looked for now; the frame answers with show_matches().
inline const ValueEventTag<std::string> search_changed{wxNewEventType()};
inline const ValueEventTag<bool> add_module_asked{wxNewEventType()};

/// The left panel: the package, how far it is, search, and its modules with their states.
class OutlinePanel : public wxPanel {
public:
  explicit OutlinePanel(wxWindow* parent);
  void show(const OutlineView& view);
  /// Only these modules are listed until the search is emptied; `passages` says how many places were found.
  void show_matches(const std::vector<std::string>& modules, int passages);
  void choose(const std::string& module);
  void focus_search() { m_search->SetFocus(); }

private:
  void build_head();
  void build_list();
  void fill();
  void say_progress();
  void repaint_list();

  OutlineView m_view;
  std::vector<const OutlineRow*> m_listed;
  std::vector<std::string> m_matches;
  bool m_searching = false;
  bool m_narrow = false;
  std::string m_chosen;
  ProgressRing* m_ring;
  wxStaticText* m_title;
  wxStaticText* m_progress;
  wxSearchCtrl* m_search;
  wxStaticText* m_found;
  wxDataViewListCtrl* m_list;
};

} // namespace waymark::editor
