// SPDX-License-Identifier: MIT
#pragma once
#include "model/roster.h"
#include "model/trust/key_pair.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The person at this computer, for one package: who they may act as.
struct Identity {
  std::string package; ///< package id
  std::string person;  ///< roster id
  std::string writer;  ///< 32 hexadecimal digits, names this installation's segments
  /// Signs what the person writes here. None in profiles of before there were keys.
  std::shared_ptr<const trust::KeyPair> key = {};
};

/// What belongs to the user and not to a package: WAYMARK_HOME, or the desktop's data folder
/// (XDG_DATA_HOME/waymark). Two profiles are two users.
class Profile {
public:
  /// The profile of this process' environment. A missing one is empty; a damaged settings file is set aside
  /// and said in problems().
  static Profile load();
  static Profile load(const std::filesystem::path& home);
  /// Writes settings.json safely, and each new key into a file of its own, `keys/<package>.<person>`, that
  /// only the user may read. Throws Error.
  void save() const;

  const std::filesystem::path& home() const { return m_home; }
  std::filesystem::path journal_folder() const { return m_home / "journals"; }
  const std::vector<std::string>& problems() const { return m_problems; }

  // Who the user is (asked at first start); empty names: never asked.
  std::string name;
  std::string organisation;
  std::string role;

  std::vector<Identity> identities;
  std::map<std::string, std::string> settings; ///< "theme", "zoom", "last-package", "right-tab", …

  /// The identity to act with: `as` is a person's id, or a role that one person of the roster holds; empty:
  /// the one that this profile uses for the package. Whose key the team knows is who the team says. Throws
  /// Error (who is known, what to do) when there is none.
  Identity act_as(const std::string& package, const Roster& roster, const std::string& as = {}) const;
  /// The teams that this user has founded or asked to join, for each package by the fingerprint of their list
  /// (see trust::RosterChain). A package of which teams are known is opened only with one of them, so that
  /// nobody can put another team in the place of ours.
  bool accepts_team(const std::string& package, const std::string& fingerprint) const;
  void remember_team(const std::string& package, const std::string& fingerprint);
  /// Adds the identity, with a fresh random writer and a fresh key, unless it is there.
  Identity& add_identity(const std::string& package, const std::string& person);

private:
  std::filesystem::path m_home;
  std::vector<std::string> m_problems;
};

} // namespace waymark
