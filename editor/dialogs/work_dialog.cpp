// SPDX-License-Identifier: MIT
#include "editor/dialogs/work_dialog.h"

#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/window_progress.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/gauge.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>
#include <utility>

namespace waymark::editor {
namespace {

constexpr int width = 420;
constexpr std::chrono::milliseconds a_moment(150);

class WorkDialog : public DialogPage {
public:
  WorkDialog(wxWindow* parent, const wxString& title);
  ~WorkDialog() override { m_thread = {}; } // the thread speaks to this window until it ends

  void run(const std::function<void(Progress&)>& work);

protected:
  bool may_leave() override;

private:
  void say(const std::string& words, int done, int total);

  std::jthread m_thread;
  WrappedLabel* m_step = nullptr;
  wxGauge* m_gauge = nullptr;
  wxButton* m_stop = nullptr;
};

WorkDialog::WorkDialog(wxWindow* parent, const wxString& title) : DialogPage(parent, title, width) {
  add_heading(title);
  m_step = add_words(wxString::FromUTF8("Getting ready…"));
  m_gauge = new wxGauge(this, wxID_ANY, 100);
  set_accessible_name(*m_gauge, "How much is done");
  add_part(m_gauge);
  m_stop = make_sized_button(this, "Stop", ButtonKind::plain);
  m_stop->SetId(wxID_CANCEL);
  add_buttons({m_stop});
  fit_page();
  m_stop->SetFocus();
}

void WorkDialog::run(const std::function<void(Progress&)>& work) {
  std::promise<void> ended;
  std::future<void> end = ended.get_future();
  m_thread = std::jthread([this, &work, ended = std::move(ended)](const std::stop_token& stop) mutable {
    try {
      WindowProgress progress(
          *this, [this](const std::string& words, int done, int total) { say(words, done, total); }, stop);
      work(progress);
      ended.set_value();
    } catch (...) {
      ended.set_exception(std::current_exception());
    }
    CallAfter([this] { leave(wxID_OK); });
  });
  if (end.wait_for(a_moment) != std::future_status::ready)
    ShowModal();
  m_thread = {};
  end.get();
}

void WorkDialog::say(const std::string& words, int done, int total) {
  if (!m_stop->IsEnabled())
    return;
  m_step->set_text(to_wx(words));
  if (total > 0)
    m_gauge->SetValue(std::clamp(static_cast<int>(100.0 * done / total), 0, 100));
  else
    m_gauge->Pulse();
}

bool WorkDialog::may_leave() {
  m_thread.request_stop();
  m_stop->Disable();
  m_step->set_text(wxString::FromUTF8("Stopping at the next safe place…"));
  return false;
}

} // namespace

void run_with_progress(wxWindow* parent, const wxString& title, const std::function<void(Progress&)>& work) {
  WorkDialog(wxGetTopLevelParent(parent), title).run(work);
}

} // namespace waymark::editor
