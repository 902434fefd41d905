// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/card_panel.h"
#include "editor/panels/checks_view.h"
#include "editor/panels/reason_field.h"

#include <functional>
#include <optional>
#include <string>

namespace waymark::editor {

/// The three groups of findings, most urgent first.
enum class Urgency { must_fix, look_again, consider };
Urgency urgency_of(const checks::Alert& alert);

/// Findings that say the same are the same to the person, wherever in the text they have moved to.
std::string key_of(const checks::Alert& alert);

/// One finding: the words, what is wrong, why (one click away), better wordings, and what else can be done
/// about it. Sends the events of ChecksPanel.
class FindingCard : public CardPanel {
public:
  /// `resized` is called when the card needs another height.
  FindingCard(wxWindow* parent, const checks::Alert& alert, std::size_t index, bool may_decide,
              std::function<void()> resized);

  /// The finding stands at another place in the findings now.
  void set_index(std::size_t index) { m_index = index; }
  std::size_t index() const { return m_index; }
  const std::string& key() const { return m_key; }
  /// A spelling without better wordings: looks for them (milliseconds).
  bool wants_suggestions() const { return m_wants_suggestions; }
  void find_suggestions();
  void focus_head();
  bool head_has_focus() const;

private:
  void add_head();
  void add_fixes();
  void add_fix(const std::string& replacement);
  wxButton* add_action(const wxString& label, const std::string& spoken, std::function<void()> act);
  void add_decisions();
  void add_why();
  void add_reason();

  checks::Alert m_alert;
  std::size_t m_index;
  std::string m_key;
  std::function<void()> m_resized;
  wxButton* m_head = nullptr;
  wxButton* m_set_aside = nullptr;
  std::optional<ReasonField> m_reason;
  bool m_wants_suggestions = false;
  FlowSizer* m_fixes = nullptr;
  std::size_t m_fix_count = 0;
  wxWindow* m_last_fix = nullptr; ///< the tab order follows the eye
};

} // namespace waymark::editor
