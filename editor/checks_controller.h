// SPDX-License-Identifier: MIT
#pragma once
#include "editor/check_job.h"
#include "editor/module_editor.h"
#include "editor/panels/checks_panel.h"
#include "editor/reading_history_job.h"

#include <wx/timer.h>

#include <memory>
#include <optional>

namespace waymark::editor {

/// Brings text, checks and the Checks tab together: asks for checks as the text changes, drops answers about
/// an older text, shows findings as underlines and cards, and puts fixes in.
class ChecksController {
public:
  ChecksController(ModuleEditor& editor, ChecksPanel& panel);

  void use(Workspace& workspace);
  /// Checks the text on screen again, with rules read anew.
  void reload_rules();
  /// Those of the module on screen that nobody set aside.
  const checks::Findings& findings() const { return m_findings; }
  /// The rules, compiled now when the background has not got to it yet.
  const checks::RuleSet& rules();
  enum class Direction { next, previous };
  void go(Direction direction);
  /// The sentences that make the text hard, beside the text or not.
  void show_hard_sentences(bool show);
  bool shows_hard_sentences() const { return m_shows_hard_sentences; }
  /// To the hardest sentence, then to the next hardest, and so on.
  void go_to_hard_sentence();
  /// Looks for saved versions that the reading age's history does not have yet.
  void refresh_history();

  Signal<> shown;                   ///< new findings are on screen
  Signal<> recorded;                ///< the team's record has more: a set-aside, a word
  Signal<std::string> finding_said; ///< words for the status bar: what the finding at the caret says

private:
  void ask();
  void show(CheckJob::Answer answer);
  void show_marks();
  void show_bars();
  void show_panel();
  void choose(std::size_t finding);
  void fix(const FindingFix& fix);
  void set_aside(const FindingReason& given);
  void take_back(const std::string& id);
  void mark_quoted(std::size_t finding);
  void add_word(const std::string& word);
  void take_word_off(const std::string& word);
  void leave_out_set_asides();
  void follow(const TextEdit& edit);

  ModuleEditor& m_editor;
  ChecksPanel& m_panel;
  Workspace* m_workspace = nullptr;
  std::optional<checks::RuleSet> m_rules;
  checks::Findings m_findings;
  std::vector<SetAsideShown> m_set_asides;
  std::string m_added_word;
  std::vector<checks::ReadingCost> m_hard_sentences; ///< dearest first
  bool m_shows_hard_sentences = true;
  std::size_t m_next_hard_sentence = 0;
  std::vector<PastAge> m_past;
  Connection m_opened, m_changed, m_edited;
  std::unique_ptr<CheckJob> m_job;
  std::unique_ptr<ReadingHistoryJob> m_history_job;
};

/// "This sentence makes the page 0.4 years harder to read. It has 31 words: two shorter ones would help."
std::string hard_sentence_words(std::string_view sentence, double years);

/// What replacing `match` by itself would leave: whether a finding still stands where it was found.
bool still_there(const checks::Alert& alert, std::string_view text);

} // namespace waymark::editor
