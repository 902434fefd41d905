// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::publish {

struct SignatureLine {
  std::string module;
  std::string role;
  std::string person;
  std::string organisation;
  std::string date;
};

/// What a check of a bundle found. `genuine` only when every file is there, unchanged, and nothing was added,
/// and, in a team that knows its people by keys, everybody who had to has signed exactly this.
struct Verification {
  bool genuine = false;
  std::string package;
  std::string title;
  std::string release;
  std::string date;
  std::string version;
  int files = 0;
  std::vector<std::string> faults;       ///< plain sentences: what is missing, changed or extra
  std::vector<SignatureLine> signed_by;  ///< the sign-off record
  std::string team;                      ///< fingerprint of the team that signed; empty: nobody did
  bool team_is_known = false;            ///< it is the one that was asked for
  std::vector<std::string> published_by; ///< names and organisations of those who signed the release
  std::vector<std::string> remarks;      ///< what to know besides, in plain sentences
};

/// Checks a release bundle (zip) offline: its files against its list of contents, and that list against the
/// signatures of publishers, whose team must be the one with this fingerprint (as it was told to the school;
/// empty: whichever). Throws Error when the file cannot be read or is not a bundle at all; a bundle that is
/// not genuine is a result, not an error.
Verification verify_bundle(const std::filesystem::path& bundle, const std::string& team = {});

} // namespace waymark::publish
