// SPDX-License-Identifier: MIT
#include "editor/panels/finding_card.h"

#include "editor/panels/thread_words.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"
#include "model/spelling/dictionary.h"

#include <wx/utils.h>

#include <algorithm>
#include <utility>

namespace waymark::editor {
namespace {

constexpr std::size_t most_fixes = 4;

Tone tone_of(Urgency urgency) {
  switch (urgency) {
  case Urgency::must_fix:
    return Tone::bad;
  case Urgency::look_again:
    return Tone::warn;
  case Urgency::consider:
    break;
  }
  return Tone::info;
}

bool is_spelling(const checks::Alert& alert) {
  return checks::category_of(alert) == "Spelling";
}

std::string spoken(const checks::Alert& alert) {
  std::string words = checks::category_of(alert) + ". ";
  if (!alert.match.empty())
    words += "“" + alert.match + "”. ";
  return words + alert.message;
}

} // namespace

Urgency urgency_of(const checks::Alert& alert) {
  if (checks::blocks_release(alert))
    return Urgency::must_fix;
  return alert.level == checks::Level::suggestion ? Urgency::consider : Urgency::look_again;
}

std::string key_of(const checks::Alert& alert) {
  std::string key = alert.rule + '\n' + alert.match + '\n' + alert.message;
  for (const std::string& replacement : alert.replacements)
    key += '\n' + replacement;
  return key;
}

FindingCard::FindingCard(wxWindow* parent, const checks::Alert& alert, std::size_t index, bool may_decide,
                         std::function<void()> resized)
    : CardPanel(parent), m_alert(alert), m_index(index), m_key(key_of(alert)), m_resized(std::move(resized)) {
  set_bar(tone_of(urgency_of(m_alert)));
  add_head();
  add_gap(4);
  add_text(to_wx(m_alert.message));
  add_fixes();
  if (may_decide)
    add_decisions();
  add_action("Go to", m_alert.match.empty() ? "Go to the text" : "Go to “" + m_alert.match + "”",
             [this] { send(*this, finding_chosen, m_index); });
  add_why();
  if (may_decide)
    add_reason();
  set_accessible_name(*this, spoken(m_alert));
  set_accessible_role(*this, AccessibleRole::panel);
  Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent&) { send(*this, finding_chosen, m_index); });
}

void FindingCard::focus_head() {
  m_head->SetFocus();
}

bool FindingCard::head_has_focus() const {
  return m_head->HasFocus();
}

void FindingCard::add_head() {
  FlowSizer* row = add_flow(FlowSizer::LastItem::right_edge);
  const std::string words =
      m_alert.match.empty() ? "The whole module" : "“" + shortened(m_alert.match, 32) + "”";
  m_head = make_head_button(this, to_wx(words), "Go to these words in the text");
  set_accessible_name(*m_head, spoken(m_alert) + " Go to these words.");
  m_head->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { send(*this, finding_chosen, m_index); });
  m_last_fix = m_head;
  row->Add(m_head);
  row->Add(make_sized_chip(this, to_wx(checks::category_of(m_alert)), tone_of(urgency_of(m_alert))));
}

void FindingCard::add_fixes() {
  add_gap(8);
  m_fixes = add_flow();
  for (std::size_t i = 0; i < std::min(most_fixes, m_alert.replacements.size()); ++i)
    add_fix(m_alert.replacements[i]);
  m_wants_suggestions = is_spelling(m_alert) && m_alert.replacements.empty();
}

wxButton* FindingCard::add_action(const wxString& label, const std::string& spoken,
                                  std::function<void()> act) {
  wxButton* button = make_card_button(this, label, ButtonKind::quiet);
  set_accessible_name(*button, spoken);
  button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
  m_fixes->Add(button);
  return button;
}

// What can be done apart from other words: these are somebody else's, they are right, or they may stand.
void FindingCard::add_decisions() {
  const std::string words = m_alert.match.empty() ? "the text" : "“" + m_alert.match + "”";
  if (is_spelling(m_alert))
    add_action("Add to our word list", "Add " + words + " to our word list", [this] {
      const std::string word = m_alert.match;
      send(*this, finding_add_word, word);
    });
  if (checks::category_of(m_alert) == "Tone" && !m_alert.match.empty())
    add_action("Mark as quoted speech", "Mark " + words + " as quoted speech",
               [this] { send(*this, finding_quoted, m_index); });
  m_set_aside = add_action("Set aside", "Set aside: let " + words + " stand, with a reason",
                           [this] { m_reason->open(); });
}

void FindingCard::add_why() {
  if (m_alert.why.empty() && m_alert.link.empty())
    return;
  wxButton* why = make_card_button(this, "Why?", ButtonKind::quiet);
  set_accessible_name(*why, "Why? About “" + m_alert.match + "”");
  m_fixes->Add(why);
  add_gap(6);
  WrappedLabel* reason = add_text(to_wx(m_alert.why), Tone::quiet, 0.94);
  reason->Hide();
  why->Bind(wxEVT_BUTTON, [this, reason, why](wxCommandEvent&) {
    if (m_alert.why.empty()) {
      wxLaunchDefaultBrowser(to_wx(m_alert.link));
      return;
    }
    reason->Show(!reason->IsShown());
    why->SetLabel(reason->IsShown() ? "Hide why" : "Why?");
    if (reason->IsShown())
      announce(*why, m_alert.why);
    m_resized();
  });
}

void FindingCard::add_reason() {
  m_reason.emplace(
      *this, ReasonField::Words{"Why may this stand? Reviewers and the release will show it", "Set aside"},
      [this](const std::string& words) {
        const FindingReason given{m_index, words};
        send(*this, finding_set_aside, given);
      },
      m_resized);
  m_reason->cancel().Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_reason->close(*m_set_aside); });
}

void FindingCard::add_fix(const std::string& replacement) {
  const std::string words =
      replacement.empty() ? "Delete these words" : "Change to “" + shortened(replacement, 36) + "”";
  wxButton* fix = make_card_button(this, to_wx(words));
  set_accessible_name(*fix, replacement.empty()
                                ? "Delete “" + m_alert.match + "”"
                                : "Change to “" + replacement + "” instead of “" + m_alert.match + "”");
  fix->Bind(wxEVT_BUTTON, [this, replacement](wxCommandEvent&) {
    send(*this, finding_fix, FindingFix{m_index, replacement});
  });
  m_fixes->Insert(m_fix_count++, fix);
  fix->MoveAfterInTabOrder(std::exchange(m_last_fix, fix));
}

void FindingCard::find_suggestions() {
  m_wants_suggestions = false;
  const std::shared_ptr<const Dictionary> dictionary = system_dictionary("en-GB");
  const std::vector<std::string> found =
      dictionary ? dictionary->suggestions(m_alert.match, most_fixes) : std::vector<std::string>();
  for (std::size_t i = 0; i < found.size(); ++i)
    add_fix(found[i]);
  if (!found.empty())
    m_resized();
}

} // namespace waymark::editor
