// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/server_questions.h"

#include <wx/window.h>

#include <functional>
#include <memory>
#include <stop_token>

namespace waymark::editor {

/// Brings a server's questions from the thread that syncs to the window, and waits there for the answer.
/// While it waits, being asked to stop throws Cancelled, as does a person who would rather not; so the window
/// may close at any moment.
class SyncQuestions : public git::ServerQuestions {
public:
  /// `alive` has expired when the window has gone.
  SyncQuestions(wxWindow& parent, std::weak_ptr<int> alive, std::stop_token stop)
      : m_parent(parent), m_alive(std::move(alive)), m_stop(std::move(stop)) {}

  bool is_right(const git::ServerIdentity& shown) override;
  std::optional<git::Login> login(const git::LoginQuestion& question) override;

private:
  template<typename Answer> Answer in_window(std::function<Answer(wxWindow*)> ask);

  wxWindow& m_parent;
  std::weak_ptr<int> m_alive;
  std::stop_token m_stop;
};

} // namespace waymark::editor
