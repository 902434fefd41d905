// SPDX-License-Identifier: MIT
#include "editor/reading_history_job.h"

#include "model/checks/checker.h"
#include "model/error.h"
#include "model/git/repository.h"

#include <algorithm>

namespace waymark::editor {

namespace {

constexpr std::size_t most_versions = 20; // more would be too small to see

} // namespace

ReadingHistoryJob::ReadingHistoryJob(wxEvtHandler& window, std::function<void(Answer)> answered)
    : m_window(window), m_answered(std::move(answered)),
      m_thread([this](const std::stop_token& stop) { work(stop); }) {}

void ReadingHistoryJob::request(Request request) {
  const std::scoped_lock lock(m_lock);
  m_request = std::move(request);
  m_wake.notify_one();
}

void ReadingHistoryJob::work(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    std::optional<Request> request;
    {
      std::unique_lock lock(m_lock);
      if (!m_wake.wait(lock, stop, [&] { return m_request.has_value(); }))
        return;
      request.swap(m_request);
    }
    std::optional<Answer> answer;
    try {
      answer = read(*request, stop);
    } catch (const Error&) {
      answer = Answer{request->module, {}}; // the History tab says what is wrong with the record
    }
    if (answer)
      m_window.CallAfter([this, alive = std::weak_ptr(m_alive), told = std::move(*answer)]() mutable {
        if (!alive.expired())
          m_answered(std::move(told));
      });
  }
}

std::optional<ReadingHistoryJob::Answer> ReadingHistoryJob::read(const Request& request,
                                                                 const std::stop_token& stop) {
  Answer answer{request.module, {}};
  if (!git::Repository::exists(request.folder))
    return answer;
  const git::Repository record = git::Repository::open(request.folder);
  const std::string newest = record.newest_version().value_or("");
  if (m_last && m_last->first == request && m_last->second == newest)
    return std::nullopt;
  const std::string path = "modules/" + request.module + ".md";
  for (const git::Version& version : record.history(path)) {
    if (stop.stop_requested() || answer.ages.size() == most_versions)
      break;
    const auto source = record.file(version.id, path);
    const double age = source ? age_in(version.id, path, *source) : 0;
    if (age > 0)
      answer.ages.push_back({version.time, age});
  }
  std::reverse(answer.ages.begin(), answer.ages.end());
  m_last.emplace(request, newest);
  return answer;
}

double ReadingHistoryJob::age_in(const std::string& version, const std::string& path,
                                 const std::string& source) {
  const auto [found, is_new] = m_ages.try_emplace({version, path}, 0);
  if (is_new)
    found->second = checks::measure_module(parse_module(path, source)).reading_age;
  return found->second;
}

} // namespace waymark::editor
