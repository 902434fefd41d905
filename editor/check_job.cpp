// SPDX-License-Identifier: MIT
#include "editor/check_job.h"

#include "model/content_module.h"

namespace waymark::editor {

CheckJob::CheckJob(wxEvtHandler& window, std::function<void(Answer)> answered,
                   std::function<void(checks::RuleSet)> rules_ready)
    : m_window(window), m_answered(std::move(answered)), m_rules_ready(std::move(rules_ready)),
      m_thread([this](const std::stop_token& stop) { work(stop); }) {}

CheckJob::~CheckJob() {
  const std::scoped_lock lock(m_lock);
  m_newer.request_stop();
}

void CheckJob::use_rules(FileSet package_files) {
  const std::scoped_lock lock(m_lock);
  m_files = std::move(package_files);
  m_newer.request_stop();
  m_wake.notify_one();
}

void CheckJob::request(Request request) {
  const std::scoped_lock lock(m_lock);
  m_request = std::move(request);
  m_newer.request_stop();
  m_wake.notify_one();
}

void CheckJob::work(const std::stop_token& stop) {
  std::optional<checks::RuleSet> rules;
  checks::BlockCache known; // what an edit left alone is not looked at again
  while (!stop.stop_requested()) {
    std::optional<FileSet> files;
    std::optional<Request> request;
    std::stop_token newer;
    {
      std::unique_lock lock(m_lock);
      if (!m_wake.wait(lock, stop, [&] { return m_files || (rules && m_request); }))
        return;
      files.swap(m_files);
      if (!files)
        request.swap(m_request);
      m_newer = {};
      newer = m_newer.get_token();
    }
    if (files) {
      rules.emplace(checks::load_rules(*files));
      m_window.CallAfter([this, alive = std::weak_ptr(m_alive), made = *rules] {
        if (!alive.expired())
          m_rules_ready(made);
      });
    } else if (request) {
      check(*request, *rules, known, stop, newer);
    }
  }
}

void CheckJob::check(const Request& request, const checks::RuleSet& rules, checks::BlockCache& known,
                     const std::stop_token& stop, const std::stop_token& newer) {
  const auto stopped = [&] { return stop.stop_requested() || newer.stop_requested(); };
  const ContentModule module = parse_module(request.path, request.source);
  Answer answer{request.revision, checks::check_module(module, rules, request.context, stopped, &known), {}};
  if (!stopped())
    answer.hard_sentences =
        checks::reading_costs(checks::read_prose(module.document, ".md", checks::LineEnds::spaces),
                              answer.findings.target)
            .sentences;
  if (!stopped())
    m_window.CallAfter([this, alive = std::weak_ptr(m_alive), answer = std::move(answer)]() mutable {
      if (!alive.expired())
        m_answered(std::move(answer));
    });
}

} // namespace waymark::editor
