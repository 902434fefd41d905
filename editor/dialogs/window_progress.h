// SPDX-License-Identifier: MIT
#pragma once
#include "model/progress.h"

#include <wx/event.h>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace waymark::editor {

/// Brings what a thread says to the window, the newest words only, and stops the thread at its next step when
/// the person asked to. Lives on the thread.
class WindowProgress : public Progress {
public:
  using Said = std::function<void(const std::string& words, int done, int total)>;
  /// `said` is called on the window's thread, for as long as `window` is there; that must outlive the thread.
  WindowProgress(wxEvtHandler& window, Said said, std::stop_token stop);
  void step(const std::string& words, int done, int total) override;

private:
  struct News;

  wxEvtHandler& m_window;
  Said m_said;
  std::stop_token m_stop;
  std::shared_ptr<News> m_news;
};

} // namespace waymark::editor
