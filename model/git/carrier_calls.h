// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/server_words.h"

#include <git2.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <exception>
#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace waymark::git {

struct NetworkFailure {
  NetworkFailure(ServerFailure reason, std::string words) : why(reason), detail(std::move(words)) {}
  ServerFailure why;
  std::string detail;
};

/// What libgit2 calls back while it talks with a server: it asks whoever started this process, in lines of
/// JSON, and says how far it is. No exception leaves a callback; rethrow() throws what one has caught.
class CarrierCalls {
public:
  /// `key` is the file of the private key for ssh; empty: there is none.
  CarrierCalls(std::string key, std::istream& in, std::ostream& out)
      : m_in(in), m_out(out), m_key(std::move(key)) {}
  CarrierCalls(const CarrierCalls&) = delete;
  CarrierCalls& operator=(const CarrierCalls&) = delete;

  git_remote_callbacks callbacks();
  /// Before each connection: nothing has been tried in it yet.
  void begin();
  void rethrow();
  void write(const nlohmann::json& line);

  std::vector<std::string> refused; ///< the server's words on each reference that it did not move

private:
  template<typename Work> int inside(const Work& work);
  nlohmann::json ask(const nlohmann::json& question);
  int sign_in(git_credential** out, const char* user, unsigned int allowed);
  int sign_in_with_password(git_credential** out, const std::string& user);
  void look_at(git_cert* certificate, bool vouched, const std::string& host);
  void moved_on(std::size_t bytes, unsigned int done, unsigned int total);

  std::istream& m_in;
  std::ostream& m_out;
  std::string m_key, m_user, m_password;
  bool m_has_login = false, m_tried_login = false, m_tried_key = false, m_tried_agent = false;
  std::exception_ptr m_caught;
  std::chrono::steady_clock::time_point m_told;
};

} // namespace waymark::git
