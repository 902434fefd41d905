// SPDX-License-Identifier: MIT
#include "editor/module_editor.h"

#include "editor/dialogs/dialogs.h"
#include "editor/report_error.h"
#include "editor/ui/wx_text.h"

#include <algorithm>
#include <system_error>

namespace waymark::editor {

namespace {

constexpr int rest_before_writing_ms = 1500;

/// The nearest text that a control can hold; it is only read.
std::string text_to_show(const std::string& bytes) {
  std::string text = with_valid_utf8(bytes);
  std::replace(text.begin(), text.end(), '\0', ' ');
  return text;
}

} // namespace

ModuleEditor::ModuleEditor(wxWindow* parent) : m_view(parent) {
  m_view.set_editing(Editing::reading_only);
  m_edited = m_view.edited.connect([this](const TextEdit& edit) { note(edit); });
  m_rest.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { guarded(m_view.window(), [this] { write(); }); });
}

ModuleEditor::~ModuleEditor() = default;

void ModuleEditor::use(Workspace& workspace, const std::filesystem::path& journals) {
  m_rest.Stop();
  m_workspace = &workspace;
  m_module = {};
  m_id.clear();
  m_shown = false;
  m_unwritten = false;
  m_journal = std::make_unique<TypingJournal>(journals, workspace.folder());
  for (const JournalReading& found : journals_of(journals, workspace.folder())) {
    const ContentModule* module = workspace.package().find_module(found.module);
    const bool same_start = module && module->source == found.base;
    if (module && module->source != found.text && !same_start &&
        !ask_yes_no(&m_view.window(), "Words from last time",
                    to_wx("Waymark stopped before it could save what was typed in “" + module->title +
                          "”, and the page has changed since. Bring back what was typed? The other text "
                          "stays in the history."),
                    "Bring it back")) {
      std::error_code ignored;
      std::filesystem::rename(found.path, found.path.string() + ".kept", ignored);
      continue;
    }
    if (module && module->source != found.text)
      workspace.write_module(found.module, found.text);
    std::error_code ignored;
    std::filesystem::remove(found.path, ignored);
  }
}

void ModuleEditor::open(const std::string& module) {
  if (m_shown && module == m_id)
    return;
  write();
  const ContentModule* found = m_workspace->package().find_module(module);
  m_shown = found != nullptr;
  m_module = found ? *found : ContentModule();
  m_id = m_module.id;
  m_whole = can_show(m_module.source);
  m_view.set_text(m_whole ? m_module.source : text_to_show(m_module.source));
  ++m_revision;
  m_before = m_view.text();
  set_mode(m_mode);
  restyle();
  m_view.place_caret(m_module.body.begin);
  opened();
}

void ModuleEditor::refresh() {
  const ContentModule* found = m_workspace->package().find_module(m_id);
  if (found && found->source == m_view.text()) {
    m_module = *found;
    return;
  }
  const std::string id = m_id;
  m_unwritten = false;
  m_shown = false;
  open(id);
}

void ModuleEditor::write() {
  m_rest.Stop();
  if (!m_unwritten || !m_shown)
    return;
  m_workspace->write_module(m_id, m_view.text());
  m_unwritten = false;
  m_journal->forget();
  written();
}

void ModuleEditor::set_mode(EditingMode mode) {
  m_mode = mode;
  m_view.set_editing(may_write() ? Editing::allowed : Editing::reading_only);
}

void ModuleEditor::note(const TextEdit& edit) {
  ++m_revision;
  m_unwritten = true;
  m_rest.StartOnce(rest_before_writing_ms);
  // Called from native code, which no exception may pass.
  guarded(m_view.window(), [&] { m_journal->note(m_id, m_before, edit); });
  m_before = m_view.text();
  if (m_restyle_waiting)
    return;
  m_restyle_waiting = true;
  m_view.window().CallAfter([this] {
    guarded(m_view.window(), [this] {
      restyle();
      changed();
    });
  });
}

void ModuleEditor::restyle() {
  m_restyle_waiting = false;
  if (m_module.source != m_view.text())
    m_module = parse_module(m_module.path, m_view.text());
  m_view.apply_styles(styles_of(m_module));
}

} // namespace waymark::editor
