// SPDX-License-Identifier: MIT
#include "editor/dialogs/publish_dialog.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/path_field.h"
#include "editor/dialogs/publish_form.h"
#include "editor/dialogs/report_dialog.h"
#include "editor/dialogs/sign_release.h"
#include "editor/dialogs/window_progress.h"
#include "editor/dialogs/work_dialog.h"
#include "editor/own_workspace.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/clipbrd.h>
#include <wx/gauge.h>

#include <algorithm>
#include <utility>

namespace waymark::editor {

PublishDialog::PublishDialog(wxWindow* parent, PublishPlan plan, PublishWork work)
    : DialogPage(parent, "Publish", 560), m_plan(std::move(plan)), m_work(std::move(work)) {
  add_heading(to_wx("Publish “" + m_plan.title + "”"));
  m_form = new PublishForm(
      this, m_plan, inner_width(), [this] { start(); }, [this] { Close(); });
  column()->Add(m_form, 1, wxEXPAND);
  build_progress();
  build_result();
  has_typed = [this] { return m_form->has_typed() && !m_released; };
  show_stage(Stage::choices);
  m_form->focus_first();
}

PublishDialog::~PublishDialog() {
  // The thread speaks to this window until it ends.
  m_thread = {};
}

bool PublishDialog::may_leave() {
  if (!m_running)
    return DialogPage::may_leave();
  m_thread.request_stop();
  m_stop->Disable();
  m_step->set_text(L"Stopping at the next safe place…");
  return false;
}

void PublishDialog::build_progress() {
  m_progress = new wxPanel(this);
  follow_ground(*m_progress, &Palette::page);
  auto* rows = new wxBoxSizer(wxVERTICAL);
  m_step = new WrappedLabel(m_progress, L"Getting ready…");
  m_step->wrap_to(inner_width());
  m_gauge = new wxGauge(m_progress, wxID_ANY, 100);
  set_accessible_name(*m_gauge, "How much is done");
  m_stop = make_sized_button(m_progress, "Cancel", ButtonKind::plain);
  m_stop->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { may_leave(); });
  rows->Add(m_step, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
  rows->Add(m_gauge, 0, wxEXPAND | wxBOTTOM, FromDIP(space::large));
  rows->Add(m_stop, 0, wxALIGN_RIGHT);
  m_progress->SetSizer(rows);
  column()->Add(m_progress, 0, wxEXPAND);
}

void PublishDialog::build_result() {
  m_result = new wxPanel(this);
  follow_ground(*m_result, &Palette::page);
  auto* rows = new wxBoxSizer(wxVERTICAL);
  m_made_heading = new WrappedLabel(m_result, "", Tone::good, 1.15, true);
  m_made_words = new WrappedLabel(m_result, "");
  auto* buttons = new wxBoxSizer(wxHORIZONTAL);
  m_open = make_sized_button(m_result, "Open folder", ButtonKind::plain, "folder");
  m_copy = make_sized_button(m_result, "Copy message to schools", ButtonKind::plain, "send");
  auto* close = make_sized_button(m_result, "Close", ButtonKind::main);
  m_open->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { open_folder(this, m_made.bundle.parent_path()); });
  m_copy->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { copy_message(); });
  close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  buttons->Add(m_open, 0, wxRIGHT, FromDIP(space::small));
  buttons->Add(m_copy);
  buttons->AddStretchSpacer();
  buttons->Add(close, 0, wxLEFT, FromDIP(space::large));
  rows->Add(m_made_heading, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
  rows->Add(m_made_words, 0, wxEXPAND | wxBOTTOM, FromDIP(space::large));
  rows->Add(buttons, 0, wxEXPAND);
  m_result->SetSizer(rows);
  column()->Add(m_result, 0, wxEXPAND);
}

void PublishDialog::show_stage(Stage stage) {
  m_form->Show(stage == Stage::choices);
  m_progress->Show(stage == Stage::progress);
  m_result->Show(stage == Stage::result);
  fit_page();
}

void PublishDialog::start() {
  m_request = m_form->request();
  if (m_request.formats.size() == m_plan.formats.size())
    m_request.formats.clear(); // whatever can be made: none was asked for by itself
  m_running = m_tried = true;
  m_stop->Enable();
  m_step->set_text(L"Getting ready…");
  show_stage(Stage::progress);
  m_stop->SetFocus();
  m_thread = std::jthread([this](const std::stop_token& stop) {
    std::optional<publish::ReleaseResult> result;
    std::exception_ptr failure;
    try {
      WindowProgress progress(
          *this, [this](const std::string& words, int done, int total) { report(words, done, total); }, stop);
      result = m_work(m_request, progress);
    } catch (...) {
      failure = std::current_exception();
    }
    CallAfter([this, result, failure] { finish(result, failure); });
  });
}

void PublishDialog::report(const std::string& words, int done, int total) {
  if (!m_running || !m_stop->IsEnabled())
    return;
  m_step->set_text(to_wx(words));
  if (total > 0)
    m_gauge->SetValue(std::clamp(done * 100 / total, 0, 100));
  else
    m_gauge->Pulse();
  m_progress->Layout();
}

void PublishDialog::finish(const std::optional<publish::ReleaseResult>& result,
                           const std::exception_ptr& failure) {
  m_running = false;
  m_thread = {};
  if (!result) {
    show_stage(Stage::choices);
    m_form->focus_first();
    show_failure(failure);
    return;
  }
  m_released = true;
  m_made = *result;
  const bool waits = m_made.bundle.empty();
  const wxString heading =
      L"✓  Release " + to_wx(m_request.name) + (waits ? " is recorded and signed by you" : " is ready");
  m_made_heading->set_text(heading);
  m_made_heading->wrap_to(inner_width());
  wxString left_out;
  for (const Problem& problem : m_made.problems)
    left_out += "\n\n" + to_wx(problem.message);
  m_made_words->set_text(
      (waits ? wxString("It needs the signature of another organisation before its file is made. "
                        "Sync; then somebody there who may publish opens Publish and signs it too.")
             : to_wx("It is the file " + m_made.bundle.filename().string() + " in " +
                     m_made.bundle.parent_path().string() +
                     ". It has been checked once more and is complete. Schools can check for "
                     "themselves that it is genuine.")) +
      left_out);
  m_made_words->wrap_to(inner_width());
  m_open->Show(!waits);
  m_copy->Show(!waits);
  show_stage(Stage::result);
  if (!waits)
    m_open->SetFocus();
  announce(*m_form, from_wx(heading));
}

void PublishDialog::show_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const Cancelled&) {
    announce(*m_form, "Stopped. Nothing was published.");
  } catch (const Error& error) {
    show_error(this, "Nothing was published", error);
  } catch (const std::exception& unexpected) {
    show_error(this, "Nothing was published",
               Error("Something went wrong that Waymark did not expect. Your package is unchanged. Try "
                     "again; if it happens "
                     "again, send the details to whoever helps you.",
                     unexpected.what()));
  }
}

void PublishDialog::copy_message() {
  const wxClipboardLocker locked;
  if (!locked)
    return;
  // The clipboard owns what it is given.
  wxTheClipboard->SetData(
      new wxTextDataObject(to_wx(message_to_schools(m_plan.title, m_request, m_made.bundle))));
  wxTheClipboard->Flush();
  m_copy->SetLabel(L"✓ Copied");
  announce(*m_copy, "The message is copied. Paste it into an e-mail.");
}

bool show_publish(wxWindow* parent, Workspace& workspace, const Profile& profile,
                  const checks::RuleSet& rules) {
  if (offer_to_sign_releases(parent, workspace, profile))
    return true;
  std::optional<Workspace> own;
  PublishPlan plan;
  run_with_progress(parent, "Looking at what a release needs", [&](Progress&) {
    own.emplace(open_again(workspace, profile));
    plan = plan_release(*own, rules);
  });
  PublishDialog dialog(wxGetTopLevelParent(parent), std::move(plan),
                       [&](const publish::ReleaseRequest& request, Progress& progress) {
                         return publish::make_release(*own, rules, request, progress);
                       });
  dialog.ShowModal();
  if (dialog.has_tried())
    workspace.reload();
  return dialog.has_released();
}

} // namespace waymark::editor
