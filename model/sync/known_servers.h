// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/server_questions.h"

#include <filesystem>
#include <map>
#include <string>

namespace waymark {

/// What this user knows of servers, in the profile's file `known-servers.json`: for each, by its kind and
/// name, the fingerprint that the person said yes to, or that an authority vouched for it.
class KnownServers {
public:
  /// A missing or damaged file knows nothing.
  explicit KnownServers(const std::filesystem::path& home);

  enum class Verdict {
    known,
    unknown, ///< ask the person
    changed, ///< it is not the one that was known: refuse
  };
  Verdict look_at(const git::ServerIdentity& shown) const;
  /// Written at once. Throws Error.
  void remember(const git::ServerIdentity& shown);
  /// Whether it was known. Throws Error.
  bool forget(const std::string& server);

  /// "key server" or "certificate server" -> fingerprint, or "vouched".
  const std::map<std::string, std::string>& all() const { return m_known; }

private:
  void save() const;

  std::filesystem::path m_path;
  std::map<std::string, std::string> m_known;
};

} // namespace waymark
