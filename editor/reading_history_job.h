// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/checks_view.h"

#include <wx/event.h>

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace waymark::editor {

/// Finds the reading age of a module in each of its last versions, on a thread of its own that reads the
/// record by itself. Only the newest request is answered.
class ReadingHistoryJob {
public:
  struct Request {
    std::filesystem::path folder;
    std::string module;
    bool operator==(const Request&) const = default;
  };
  struct Answer {
    std::string module;
    std::vector<PastAge> ages; ///< oldest first
  };

  /// `answered` is called on the window thread, through `window`, which must outlive the job.
  ReadingHistoryJob(wxEvtHandler& window, std::function<void(Answer)> answered);

  /// Answers when the module is another or has a version more; a request that finds nothing new costs little.
  void request(Request request);

private:
  void work(const std::stop_token& stop);
  std::optional<Answer> read(const Request& request, const std::stop_token& stop);
  double age_in(const std::string& version, const std::string& path, const std::string& source);

  wxEvtHandler& m_window;
  std::function<void(Answer)> m_answered;
  std::shared_ptr<int> m_alive = std::make_shared<int>(0); // an answer on its way may outlive the job
  // Of the thread alone.
  std::optional<std::pair<Request, std::string>> m_last;        ///< and the newest version then
  std::map<std::pair<std::string, std::string>, double> m_ages; ///< by version and path
  std::mutex m_lock;                                            // guards m_request
  std::condition_variable_any m_wake;
  std::optional<Request> m_request;
  std::jthread m_thread; // last: it stops before what it uses is gone
};

} // namespace waymark::editor
