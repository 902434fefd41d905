// SPDX-License-Identifier: MIT
#include "editor/checks_controller.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/thread_words.h"
#include "editor/text/moving_span.h"
#include "model/checks/reading_costs.h"
#include "model/checks/words.h"
#include "model/error.h"
#include "model/markdown/quoted_speech.h"

#include <algorithm>

namespace waymark::editor {

namespace {

MarkKind mark_of(const checks::Alert& alert) {
  if (checks::category_of(alert) == "Spelling")
    return MarkKind::spelling;
  switch (alert.level) {
  case checks::Level::error:
    return MarkKind::error;
  case checks::Level::warning:
    return MarkKind::warning;
  case checks::Level::suggestion:
    break;
  }
  return MarkKind::suggestion;
}

/// Underlining a whole paragraph would shout; its finding stands in the list.
constexpr std::size_t longest_underline = 160;

/// More bars than this say nothing any more, and a sentence that costs less is not worth anybody's time.
constexpr std::size_t most_bars = 12;
constexpr double least_years = 0.05;

} // namespace

std::string hard_sentence_words(std::string_view sentence, double years) {
  constexpr std::size_t long_sentence = 20;
  const std::size_t words = checks::counted_words(sentence).size();
  std::string said = "This sentence makes the page " + checks::years_in_words(years) +
                     " harder to read. It has " + std::to_string(words) + (words == 1 ? " word" : " words");
  return said + (words > long_sentence ? ": two shorter ones would help." : ": easier words would help.");
}

bool still_there(const checks::Alert& alert, std::string_view text) {
  return alert.span.begin < alert.span.end && alert.span.end <= text.size() &&
         (alert.match.empty() || slice(text, alert.span) == alert.match);
}

ChecksController::ChecksController(ModuleEditor& editor, ChecksPanel& panel)
    : m_editor(editor), m_panel(panel) {
  m_opened = editor.opened.connect([this] {
    m_findings = {};
    m_set_asides.clear();
    m_added_word.clear();
    m_hard_sentences.clear();
    m_past.clear();
    show_marks();
    show_bars();
    ask();
    refresh_history();
  });
  m_changed = editor.changed.connect([this] { ask(); });
  m_edited = editor.view().edited.connect([this](const TextEdit& edit) { follow(edit); });
  panel.Bind(finding_chosen, [this](ValueEvent<std::size_t>& event) { choose(event.value()); });
  panel.Bind(finding_fix, [this](ValueEvent<FindingFix>& event) { fix(event.value()); });
  panel.Bind(finding_set_aside, [this](ValueEvent<FindingReason>& event) { set_aside(event.value()); });
  panel.Bind(finding_quoted, [this](ValueEvent<std::size_t>& event) { mark_quoted(event.value()); });
  panel.Bind(set_aside_taken_back, [this](ValueEvent<std::string>& event) { take_back(event.value()); });
  panel.Bind(word_taken_off, [this](ValueEvent<std::string>& event) { take_word_off(event.value()); });
  panel.Bind(finding_add_word, [this](ValueEvent<std::string>& event) { add_word(event.value()); });
}

void ChecksController::use(Workspace& workspace) {
  m_workspace = &workspace;
  m_rules.reset();
  m_findings = {};
  m_job = std::make_unique<CheckJob>(
      m_panel, [this](CheckJob::Answer answer) { show(std::move(answer)); },
      [this](const checks::RuleSet& made) { m_rules.emplace(made); });
  m_job->use_rules(workspace.package().files);
  m_history_job = std::make_unique<ReadingHistoryJob>(m_panel, [this](ReadingHistoryJob::Answer answer) {
    if (answer.module != m_editor.module())
      return;
    m_past = std::move(answer.ages);
    show_panel();
  });
}

void ChecksController::refresh_history() {
  if (m_history_job && !m_editor.module().empty())
    m_history_job->request({m_workspace->folder(), m_editor.module()});
}

void ChecksController::show_panel() {
  m_panel.show({m_findings, m_set_asides, m_workspace->person() != nullptr, m_added_word, m_past});
}

void ChecksController::reload_rules() {
  m_rules.reset();
  m_job->use_rules(m_workspace->package().files);
  ask();
}

const checks::RuleSet& ChecksController::rules() {
  if (!m_rules)
    m_rules.emplace(checks::load_rules(m_workspace->package().files));
  return *m_rules;
}

void ChecksController::ask() {
  if (!m_job || m_editor.module().empty())
    return;
  m_job->request(
      {m_editor.revision(), m_editor.content().path, m_editor.content().source,
       checks::context_of(m_workspace->package(), m_workspace->today(), m_workspace->private_names())});
}

void ChecksController::show(CheckJob::Answer answer) {
  if (answer.revision != m_editor.revision())
    return; // the text has changed since; its own answer is on the way
  m_findings = std::move(answer.findings);
  leave_out_set_asides();
  m_hard_sentences = std::move(answer.hard_sentences);
  m_next_hard_sentence = 0;
  show_marks();
  show_bars();
  show_panel();
  shown();
}

void ChecksController::leave_out_set_asides() {
  const auto reading =
      m_workspace->read_set_asides(m_editor.module(), m_editor.content().source, m_findings.alerts);
  std::vector<checks::Alert> open;
  for (std::size_t i = 0; i < m_findings.alerts.size(); ++i)
    if (!reading.covering(i))
      open.push_back(std::move(m_findings.alerts[i]));
  m_findings.alerts = std::move(open);
  m_set_asides.clear();
  if (reading.set_asides.empty())
    return;
  const auto author = m_workspace->only_author(m_editor.module());
  for (const review::SetAside& set_aside : reading.set_asides)
    if (set_aside.state != review::SetAsideState::taken_back)
      m_set_asides.push_back({set_aside, person_name(m_workspace->package().roster, set_aside.person),
                              author == set_aside.person});
}

void ChecksController::show_marks() {
  std::vector<Mark> marks;
  for (const checks::Alert& alert : m_findings.alerts)
    if (!alert.span.empty() && alert.span.size() <= longest_underline)
      marks.push_back({alert.span, mark_of(alert)});
  m_editor.view().set_marks(MarkLayer::findings, marks);
}

void ChecksController::show_hard_sentences(bool show) {
  m_shows_hard_sentences = show;
  show_bars();
}

void ChecksController::show_bars() {
  std::vector<MarginBar> bars;
  const std::string& text = m_editor.view().text();
  for (const checks::ReadingCost& sentence : m_hard_sentences)
    if (m_shows_hard_sentences && bars.size() < most_bars && sentence.years >= least_years &&
        sentence.span.end <= text.size())
      bars.push_back({sentence.span, sentence.years / m_hard_sentences.front().years,
                      hard_sentence_words(slice(text, sentence.span), sentence.years)});
  m_editor.view().set_margin_bars(std::move(bars));
}

void ChecksController::go_to_hard_sentence() {
  if (m_hard_sentences.empty() || m_hard_sentences.front().years < least_years) {
    finding_said("No sentence here makes the page harder than it should be");
    return;
  }
  if (m_next_hard_sentence >= m_hard_sentences.size() ||
      m_hard_sentences[m_next_hard_sentence].years < least_years)
    m_next_hard_sentence = 0;
  const checks::ReadingCost& sentence = m_hard_sentences[m_next_hard_sentence++];
  m_editor.view().select(sentence.span);
  finding_said(hard_sentence_words(slice(m_editor.view().text(), sentence.span), sentence.years));
}

void ChecksController::follow(const TextEdit& edit) {
  for (checks::Alert& alert : m_findings.alerts)
    alert.span = moved(alert.span, edit);
  for (checks::ReadingCost& sentence : m_hard_sentences)
    sentence.span = moved(sentence.span, edit);
}

void ChecksController::choose(std::size_t finding) {
  if (finding >= m_findings.alerts.size())
    return;
  const checks::Alert& alert = m_findings.alerts[finding];
  m_panel.light(finding);
  m_editor.view().select(alert.span);
  finding_said(alert.message);
}

void ChecksController::fix(const FindingFix& fix) {
  if (fix.finding >= m_findings.alerts.size() || !m_editor.may_write())
    return;
  const checks::Alert alert = m_findings.alerts[fix.finding];
  if (!still_there(alert, m_editor.view().text())) {
    finding_said("These words have changed since. The checks are looking again.");
    return;
  }
  m_editor.view().edit({{alert.span, fix.replacement}});
  m_editor.view().select({alert.span.begin, alert.span.begin + fix.replacement.size()});
  finding_said("Changed “" + alert.match + "” to “" + fix.replacement + "”");
}

// The text may have moved on since the checks answered: what is anchored is what stands on screen now.
void ChecksController::set_aside(const FindingReason& given) {
  if (given.finding >= m_findings.alerts.size())
    return;
  const checks::Alert alert = m_findings.alerts[given.finding];
  const std::string text = m_editor.view().text();
  if (alert.span.end > text.size()) {
    finding_said("These words have changed since. The checks are looking again.");
    return;
  }
  m_editor.write();
  record_after_a_look(&m_panel, *m_workspace, [&] {
    m_workspace->set_aside(alert.rule, review::target_of(m_editor.module(), text, alert), alert.message,
                           given.reason, text);
  });
  finding_said("Set aside. The finding comes back when its words change");
  ask();
  recorded();
}

void ChecksController::take_back(const std::string& id) {
  m_editor.write();
  m_workspace->take_back(id);
  finding_said("Taken back");
  ask();
  recorded();
}

void ChecksController::mark_quoted(std::size_t finding) {
  if (finding >= m_findings.alerts.size() || !m_editor.may_write())
    return;
  const Span words = m_findings.alerts[finding].span;
  const ContentModule& module = m_editor.content();
  const std::string& text = module.source;
  if (words.end > text.size() || text != m_editor.view().text()) {
    finding_said("The text is changing. Try again in a moment.");
    return;
  }
  auto place =
      markdown::markable_words(text, module.body, markdown::whole_quotation(text, module.document, words));
  if (!place)
    place = markdown::markable_words(text, module.body, words);
  if (!place)
    throw Error("These words cannot be marked as quoted speech, because they reach over the end of a "
                "paragraph or of other marks. The text is as it was. Mark each part by itself, or put a "
                "“quoted” block around them.");
  const std::string marked(slice(text, *place));
  m_editor.view().edit({{{place->begin, place->begin}, std::string(markdown::quote_opening)},
                        {{place->end, place->end}, std::string(markdown::quote_closing)}});
  finding_said("Marked “" + marked + "” as quoted speech");
}

void ChecksController::add_word(const std::string& word) {
  m_editor.write();
  m_workspace->add_word(word, checks::WordList::accept);
  m_added_word = word;
  finding_said("“" + word + "” is on the team's word list now");
  reload_rules();
  recorded();
}

void ChecksController::take_word_off(const std::string& word) {
  m_editor.write();
  m_workspace->remove_word(word, checks::WordList::accept);
  m_added_word.clear();
  finding_said("“" + word + "” is off the team's word list again");
  reload_rules();
  recorded();
}

void ChecksController::go(Direction direction) {
  const auto& alerts = m_findings.alerts;
  if (alerts.empty()) {
    finding_said("Nothing to look at in this module");
    return;
  }
  const std::size_t caret = m_editor.view().selection().begin;
  std::size_t chosen = alerts.size();
  if (direction == Direction::next) {
    for (std::size_t i = alerts.size(); i-- > 0;)
      if (alerts[i].span.begin > caret)
        chosen = i;
    choose(chosen == alerts.size() ? 0 : chosen);
    return;
  }
  for (std::size_t i = 0; i < alerts.size(); ++i)
    if (alerts[i].span.begin < caret)
      chosen = i;
  choose(chosen == alerts.size() ? alerts.size() - 1 : chosen);
}

} // namespace waymark::editor
