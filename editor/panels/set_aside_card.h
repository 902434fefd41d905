// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/card_panel.h"
#include "editor/panels/checks_view.h"

namespace waymark::editor {

/// A finding that is set aside, or was until its words changed: which words, what the rule says, why it may
/// stand, who said so. Sends set_aside_taken_back.
class SetAsideCard : public CardPanel {
public:
  SetAsideCard(wxWindow* parent, const SetAsideShown& shown, bool may_decide);
};

/// The heading over them, which folds: "Set aside (2)".
wxString set_aside_heading(const std::vector<SetAsideShown>& set_asides);

} // namespace waymark::editor
