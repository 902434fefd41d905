// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/publish_plan.h"

#include <exception>
#include <optional>
#include <thread>
#include <vector>

class wxGauge;
class wxPanel;

namespace waymark::editor {

class PublishForm;

/// The window behind show_publish: first the choices, then the progress, then what was made. The work runs on
/// a thread of its own; the window stays until that has ended, and Cancel ends it at its next step.
class PublishDialog : public DialogPage {
public:
  PublishDialog(wxWindow* parent, PublishPlan plan, PublishWork work);
  ~PublishDialog() override;
  bool has_released() const { return m_released; }
  bool has_tried() const { return m_tried; } ///< the record may have changed, also when nothing was released

protected:
  bool may_leave() override;

private:
  enum class Stage { choices, progress, result };

  void build_progress();
  void build_result();
  void show_stage(Stage stage);
  void start();
  void report(const std::string& words, int done, int total);
  void finish(const std::optional<publish::ReleaseResult>& result, const std::exception_ptr& failure);
  void show_failure(const std::exception_ptr& failure);
  void copy_message();

  PublishPlan m_plan;
  PublishWork m_work;
  publish::ReleaseRequest m_request;
  publish::ReleaseResult m_made;
  std::jthread m_thread;
  bool m_running = false;
  bool m_released = false;
  bool m_tried = false;

  PublishForm* m_form = nullptr;
  wxPanel* m_progress = nullptr;
  wxPanel* m_result = nullptr;
  WrappedLabel* m_step = nullptr;
  wxGauge* m_gauge = nullptr;
  wxButton* m_stop = nullptr;
  WrappedLabel* m_made_heading = nullptr;
  WrappedLabel* m_made_words = nullptr;
  wxButton* m_open = nullptr;
  wxButton* m_copy = nullptr;
};

} // namespace waymark::editor
