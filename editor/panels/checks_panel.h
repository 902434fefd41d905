// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"
#include "model/checks/checker.h"

#include <wx/panel.h>
#include <wx/timer.h>

#include <map>
#include <string>
#include <vector>

namespace waymark::editor {

struct FindingFix {
  std::size_t finding;     ///< index into the findings last shown
  std::string replacement; ///< the words to put in
};

inline const ValueEventTag<std::size_t> finding_chosen{wxNewEventType()};
inline const ValueEventTag<FindingFix> finding_fix{wxNewEventType()};
inline const ValueEventTag<std::string> finding_add_word{wxNewEventType()}; ///< the word, for the team's list

class CardColumn;
class CardPanel;
class FindingCard;
class ReadingAgeCard;
enum class Urgency;

/// The Checks tab: reading age against its target, then findings grouped Must fix / Look again / Consider,
/// each with what, why and a better wording. Keeps its scroll place and selection when findings are shown
/// again.
class ChecksPanel : public wxPanel {
public:
  explicit ChecksPanel(wxWindow* parent);
  void show(const checks::Findings& findings);
  void light(std::size_t finding);

private:
  void show_all();
  void add_group(std::vector<CardPanel*>& cards, Urgency urgency);
  FindingCard* card_for(std::size_t finding);
  void forget();
  void find_suggestions();

  checks::Findings m_findings;
  bool m_checked = false;                 ///< show() has been called
  std::size_t m_limits[3] = {30, 30, 30}; ///< how many of each group are shown
  std::multimap<std::string, FindingCard*>
      m_known; ///< cards of the last showing that have not been taken over yet
  std::vector<FindingCard*> m_shown;
  wxTimer m_suggesting; ///< spellings are slow to find: one card at a time, when nothing else is to do
  CardColumn* m_column = nullptr;
  ReadingAgeCard* m_age = nullptr;
};

} // namespace waymark::editor
