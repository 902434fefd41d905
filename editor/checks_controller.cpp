// SPDX-License-Identifier: MIT
#include "editor/checks_controller.h"

#include "editor/text/moving_span.h"
#include "model/error.h"

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

/// The package's own list of accepted words.
std::string word_list_path(const FileSet& files) {
  const auto found = std::find_if(files.begin(), files.end(), [](const auto& file) {
    return file.first.starts_with("styles/") && file.first.ends_with("/accept.txt");
  });
  if (found == files.end())
    throw Error("This package has no list of its own words yet. Add the file accept.txt of a vocabulary to "
                "its styles folder.");
  return found->first;
}

} // namespace

bool still_there(const checks::Alert& alert, std::string_view text) {
  return alert.span.begin < alert.span.end && alert.span.end <= text.size() &&
         (alert.match.empty() || slice(text, alert.span) == alert.match);
}

ChecksController::ChecksController(ModuleEditor& editor, ChecksPanel& panel)
    : m_editor(editor), m_panel(panel) {
  m_opened = editor.opened.connect([this] {
    m_findings = {};
    show_marks();
    ask();
  });
  m_changed = editor.changed.connect([this] { ask(); });
  m_edited = editor.view().edited.connect([this](const TextEdit& edit) { follow(edit); });
  panel.Bind(finding_chosen, [this](ValueEvent<std::size_t>& event) { choose(event.value()); });
  panel.Bind(finding_fix, [this](ValueEvent<FindingFix>& event) { fix(event.value()); });
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
  show_marks();
  m_panel.show(m_findings);
  shown();
}

void ChecksController::show_marks() {
  std::vector<Mark> marks;
  for (const checks::Alert& alert : m_findings.alerts)
    if (!alert.span.empty() && alert.span.size() <= longest_underline)
      marks.push_back({alert.span, mark_of(alert)});
  m_editor.view().set_marks(MarkLayer::findings, marks);
}

void ChecksController::follow(const TextEdit& edit) {
  for (checks::Alert& alert : m_findings.alerts)
    alert.span = moved(alert.span, edit);
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

void ChecksController::add_word(const std::string& word) {
  const std::string path = word_list_path(m_workspace->package().files);
  std::string words = m_workspace->package().files.at(path);
  if (!words.empty() && words.back() != '\n')
    words += '\n';
  m_editor.write();
  m_workspace->write_file(path, words + word + "\n");
  finding_said("“" + word + "” is on the team's word list now");
  reload_rules();
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
