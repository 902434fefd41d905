// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/checker.h"
#include "model/checks/reading_costs.h"

#include <wx/event.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace waymark::editor {

/// Checks modules on a thread of its own. Only the newest request counts: an older one is stopped, and its
/// answer never comes.
class CheckJob {
public:
  struct Request {
    unsigned revision = 0;
    std::string path;
    std::string source;
    checks::Context context;
  };
  struct Answer {
    unsigned revision = 0;
    checks::Findings findings;
    std::vector<checks::ReadingCost> hard_sentences; ///< dearest first
  };

  /// `answered` and `rules_ready` are called on the window thread, through `window`, which must outlive the
  /// job.
  CheckJob(wxEvtHandler& window, std::function<void(Answer)> answered,
           std::function<void(checks::RuleSet)> rules_ready);
  ~CheckJob();

  /// Compiles these files' rules; requests that follow use them.
  void use_rules(FileSet package_files);
  void request(Request request);

private:
  void work(const std::stop_token& stop);
  void check(const Request& request, const checks::RuleSet& rules, checks::BlockCache& known,
             const std::stop_token& stop, const std::stop_token& newer);

  wxEvtHandler& m_window;
  std::function<void(Answer)> m_answered;
  std::function<void(checks::RuleSet)> m_rules_ready;
  std::shared_ptr<int> m_alive = std::make_shared<int>(0); // an answer on its way may outlive the job
  std::mutex m_lock;                                       // guards the four below
  std::condition_variable_any m_wake;
  std::optional<FileSet> m_files;
  std::optional<Request> m_request;
  std::stop_source m_newer;
  std::jthread m_thread; // last: it stops before what it uses is gone
};

} // namespace waymark::editor
