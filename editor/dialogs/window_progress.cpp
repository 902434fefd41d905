// SPDX-License-Identifier: MIT
#include "editor/dialogs/window_progress.h"

#include "model/error.h"

#include <mutex>
#include <utility>

namespace waymark::editor {

struct WindowProgress::News {
  std::mutex mutex;
  std::string words;
  int done = 0, total = 0;
  bool on_its_way = false;
};

WindowProgress::WindowProgress(wxEvtHandler& window, Said said, std::stop_token stop)
    : m_window(window), m_said(std::move(said)), m_stop(std::move(stop)), m_news(std::make_shared<News>()) {}

void WindowProgress::step(const std::string& words, int done, int total) {
  if (m_stop.stop_requested())
    throw Cancelled();
  const std::scoped_lock lock(m_news->mutex);
  m_news->words = words;
  m_news->done = done;
  m_news->total = total;
  if (std::exchange(m_news->on_its_way, true))
    return;
  m_window.CallAfter([said = m_said, news = m_news] {
    const std::scoped_lock arrived(news->mutex);
    news->on_its_way = false;
    said(news->words, news->done, news->total);
  });
}

} // namespace waymark::editor
