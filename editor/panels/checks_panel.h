// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/checks_view.h"

#include <wx/panel.h>
#include <wx/timer.h>

#include <map>
#include <string>
#include <vector>

class wxButton;

namespace waymark::editor {

class CardColumn;
class CardPanel;
class FindingCard;
class ReadingAgeCard;
class SetAsideCard;
enum class Urgency;

/// The Checks tab: reading age against its target, then findings grouped Must fix / Look again / Consider,
/// each with what, why and a better wording; at the end, folded, what is set aside. Keeps its scroll place
/// and selection when findings are shown again.
class ChecksPanel : public wxPanel {
public:
  explicit ChecksPanel(wxWindow* parent);
  void show(const ChecksView& view);
  void show(const checks::Findings& findings) { show(ChecksView{findings, {}, true, {}, {}}); }
  void light(std::size_t finding);

private:
  void show_all();
  void add_group(std::vector<CardPanel*>& cards, Urgency urgency);
  void add_word_note(std::vector<CardPanel*>& cards);
  void add_set_asides(std::vector<CardPanel*>& cards);
  FindingCard* card_for(std::size_t finding);
  void forget();
  void find_suggestions();

  ChecksView m_view;
  bool m_checked = false;                 ///< show() has been called
  std::size_t m_limits[3] = {30, 30, 30}; ///< how many of each group are shown
  std::multimap<std::string, FindingCard*>
      m_known; ///< cards of the last showing that have not been taken over yet
  std::vector<FindingCard*> m_shown;
  bool m_unfolded = false;    ///< what is set aside is shown
  wxButton* m_fold = nullptr; ///< its button, while there is something to fold
  wxTimer m_suggesting;       ///< spellings are slow to find: one card at a time, when nothing else is to do
  CardColumn* m_column = nullptr;
  ReadingAgeCard* m_age = nullptr;
};

} // namespace waymark::editor
