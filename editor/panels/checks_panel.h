// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"
#include "model/checks/checker.h"

#include <string>
#include <vector>

#include <wx/panel.h>

namespace waymark::editor {

struct FindingFix {
  std::size_t finding;     ///< index into the findings last shown
  std::string replacement; ///< the words to put in
};

inline const ValueEventTag<std::size_t> finding_chosen{wxNewEventType()};
inline const ValueEventTag<FindingFix> finding_fix{wxNewEventType()};
inline const ValueEventTag<std::string> finding_add_word{wxNewEventType()}; ///< the word, for the team's list

/// The Checks tab: reading age against its target, then findings grouped Must fix / Look again / Consider, each with what, why and a
/// better wording. Keeps its scroll place and selection when findings are shown again.
class ChecksPanel : public wxPanel {
public:
  explicit ChecksPanel(wxWindow* parent);
  void show(const checks::Findings& findings);
  void light(std::size_t finding);

private:
  struct Hidden;
  Hidden* m_hidden;
};

} // namespace waymark::editor
