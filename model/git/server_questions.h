// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>

namespace waymark::git {

/// What a server shows to prove which one it is.
struct ServerIdentity {
  enum class Kind {
    key,        ///< of ssh; the fingerprint is written as ssh-keygen -l does
    certificate ///< of https; the fingerprint is the SHA-256 of the certificate in pairs of digits
  };
  Kind kind = Kind::key;
  std::string server; ///< its name, with the port when that is not the usual one
  std::string fingerprint;
  bool vouched = false; ///< an authority that this computer trusts says that it is this server
};

struct LoginQuestion {
  std::string server;
  std::string user;   ///< when the address names one
  bool again = false; ///< what was said before was not accepted
};

struct Login {
  std::string user, password;
  bool remember = false;
};

/// Who decides what a server asks. Called on the thread that syncs; may throw Error or Cancelled, which ends
/// the Sync.
class ServerQuestions {
public:
  virtual ~ServerQuestions() = default;
  virtual bool is_right(const ServerIdentity& shown) = 0;
  /// Nothing: the person would rather not.
  virtual std::optional<Login> login(const LoginQuestion& question) = 0;
};

} // namespace waymark::git
