// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/server_questions.h"

#include <string>

namespace waymark::publish {

/// What a server asks, answered on the command line: by the options and the environment (WAYMARK_USER,
/// WAYMARK_PASSWORD), else by the person at the terminal. Without a terminal it throws Error and says which
/// option is missing.
class ConsoleQuestions : public git::ServerQuestions {
public:
  struct Answers {
    std::string trust; ///< the fingerprint that the person knows to be the server's
    bool remember = false;
  };
  explicit ConsoleQuestions(Answers answers) : m_answers(std::move(answers)) {}

  bool is_right(const git::ServerIdentity& shown) override;
  std::optional<git::Login> login(const git::LoginQuestion& question) override;

private:
  Answers m_answers;
};

} // namespace waymark::publish
