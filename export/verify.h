// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
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
  std::int64_t released = 0; ///< when, in seconds since 1970, as its signed mark says
  int files = 0;
  std::vector<std::string> faults;       ///< plain sentences: what is missing, changed or extra
  std::vector<SignatureLine> signed_by;  ///< the sign-off record
  std::string team;                      ///< fingerprint of the team that signed; empty: nobody did
  bool team_is_known = false;            ///< it is the one that was asked for
  std::vector<std::string> published_by; ///< names and organisations of those who signed the release
  std::vector<std::string> remarks;      ///< what to know besides, in plain sentences
  std::string export_path; ///< of a single file: which of the release's files it is; empty: none, or a bundle

  // What the notices and the newer bundle say that were at hand. Nothing of it makes a copy less genuine.
  bool withdrawn = false;
  std::string withdrawn_on; ///< "yyyy-mm-dd"
  std::string withdrawn_because;
  std::string use_instead; ///< the release that takes its place; empty: none was named
  std::string newer;       ///< a newer release of the same team that is at hand; empty: none

  /// Genuine, and nothing at hand says to use another one.
  bool is_to_be_used() const { return genuine && !withdrawn && newer.empty(); }
};

struct VerifyRequest {
  std::string
      team; ///< the fingerprint that the team must have, as it was told to the school; empty: whichever
  std::vector<std::filesystem::path> notices; ///< recall notices; those that nobody of the team signed count
                                              ///< for nothing
  std::filesystem::path newer;  ///< a bundle that may be newer: it counts when it is genuine and of that team
  std::filesystem::path bundle; ///< for a single file: the bundle or unpacked folder that it came from;
                                ///< empty: the list of contents in its folder or one above is looked for
};

/// Checks offline what a school holds: a release bundle (zip), a folder that one was unpacked into, or one of
/// its files. The files are compared with the list of contents, and that with the signatures of publishers.
/// Throws Error when something cannot be read or is nothing of a release; a copy that is not genuine is a
/// result, not an error. Nothing is written.
Verification verify(const std::filesystem::path& copy, const VerifyRequest& request = {});

/// The same for a bundle.
Verification verify_bundle(const std::filesystem::path& bundle, const std::string& team = {});

} // namespace waymark::publish
