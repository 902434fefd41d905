// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"
#include "model/git/repository.h"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxButton;
class wxChoice;
class wxDataViewListCtrl;
class wxStaticText;

namespace waymark::editor {

/// The two texts to compare; "now" is the text on screen.
struct CompareAsked {
  std::string from;
  std::string to;
};

inline const ValueEventTag<CompareAsked> compare_asked{wxNewEventType()};
inline const ValueEventTag<std::string> restore_asked{wxNewEventType()}; ///< version id

class ComparisonView;
class WrappedLabel;

/// The History tab: versions in words ("Version of 3 May by …: Softer opening"), compare any two or one with
/// the text now, word by word in three views (With changes, As it was, As it is), go back to a version.
class HistoryPanel : public wxPanel {
public:
  explicit HistoryPanel(wxWindow* parent);
  void show(const std::vector<git::Version>& versions);
  /// The version that is chosen; empty: none.
  const std::string& chosen_version() const { return m_chosen; }
  /// The answer to compare_asked.
  void show_comparison(const std::string& from_label, const std::string& old_text,
                       const std::string& to_label, const std::string& new_text);

private:
  void build();
  void wrap_title();
  void fill_list();
  void fill_others();
  void choose();
  const git::Version* chosen() const;

  std::vector<git::Version> m_versions;
  std::string m_chosen; ///< version id
  wxDataViewListCtrl* m_list = nullptr;
  wxChoice* m_other = nullptr;
  wxButton* m_restore = nullptr;
  WrappedLabel* m_title = nullptr;
  wxStaticText* m_empty = nullptr;
  wxPanel* m_tools = nullptr;
  ComparisonView* m_comparison = nullptr;
};

} // namespace waymark::editor
