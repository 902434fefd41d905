// SPDX-License-Identifier: MIT
#include "editor/sync_questions.h"

#include "editor/dialogs/server_dialogs.h"
#include "model/error.h"

#include <chrono>
#include <exception>
#include <future>

namespace waymark::editor {

using namespace std::chrono_literals;

template<typename Answer> Answer SyncQuestions::in_window(std::function<Answer(wxWindow*)> ask) {
  const auto promise = std::make_shared<std::promise<Answer>>();
  std::future<Answer> answer = promise->get_future();
  m_parent.CallAfter([&parent = m_parent, alive = m_alive, promise, ask = std::move(ask)] {
    if (alive.expired())
      return;
    try {
      promise->set_value(ask(&parent));
    } catch (...) {
      promise->set_exception(std::current_exception());
    }
  });
  while (answer.wait_for(50ms) != std::future_status::ready)
    if (m_stop.stop_requested())
      throw Cancelled();
  return answer.get();
}

bool SyncQuestions::is_right(const git::ServerIdentity& shown) {
  if (!in_window<bool>([shown](wxWindow* parent) { return ask_if_right_server(parent, shown); }))
    throw Cancelled();
  return true;
}

std::optional<git::Login> SyncQuestions::login(const git::LoginQuestion& question) {
  auto login = in_window<std::optional<git::Login>>(
      [question](wxWindow* parent) { return ask_for_login(parent, question); });
  if (!login)
    throw Cancelled();
  return login;
}

} // namespace waymark::editor
