// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/release_words.h"
#include "editor/panels/wrapped_label.h"
#include "editor/ui/value_event.h"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxButton;
class wxDataViewListCtrl;
class wxSizer;

namespace waymark::editor {

enum class ReleaseAction { sign, pack, withdraw, notice, web_page };

/// Somebody wants something done with a release.
struct ReleaseAsked {
  ReleaseAction action;
  std::string release; ///< its mark; of no meaning for web_page, which is of all of them
};
inline const ValueEventTag<ReleaseAsked> release_asked{wxNewEventType()};

/// The releases of a package in a list, what is to be said about the chosen one, and what can be done with
/// it.
class ReleasesPage : public wxPanel {
public:
  explicit ReleasesPage(wxWindow* parent);
  void show(ReleasesView view);
  void show_holders(Holders holders);
  void focus_list();

private:
  void build_list();
  void build_buttons(wxSizer& rows);
  void fill();
  void choose();
  void wrap_words();
  const publish::ReleaseLine* chosen() const;

  ReleasesView m_view;
  Holders m_holders;
  std::string m_chosen; ///< its mark
  WrappedLabel* m_empty = nullptr;
  wxDataViewListCtrl* m_list = nullptr;
  WrappedLabel* m_heading = nullptr;
  WrappedLabel* m_words = nullptr;
  WrappedLabel* m_refusal = nullptr;
  struct Button {
    ReleaseAction action;
    wxButton* button;
    std::string WhyNot::*why; ///< null: always possible
  };
  std::vector<Button> m_buttons;
};

} // namespace waymark::editor
