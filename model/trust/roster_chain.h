// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/problem.h"
#include "model/roster.h"
#include "model/trust/key_pair.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::trust {

/// A next version of the team list that too few keyholders have agreed to so far.
struct RosterProposal {
  Roster roster;
  std::vector<std::string> agreed; ///< keyholders who have signed it
  int needed = 1;
};

/// Every version of a package's team list that counts. Version 1 is signed by as many of its own keyholders
/// as it says are needed, each later one by as many of the keyholders of the version before as that says, and
/// names the SHA-256 of the version before. While no version names keyholders (in teams of before there were
/// any, and in samples) the list counts unsigned; the first that does begins the chain.
struct RosterChain {
  std::vector<Roster> versions;          ///< 1, 2, …
  std::vector<RosterProposal> proposals; ///< at most one: the version after the last
  /// The first 32 hexadecimal digits of the SHA-256 of version 1: tells this team from any other, and is
  /// short enough to read out. Empty: there is no list.
  std::string fingerprint;

  bool is_damaged = false; ///< there are lists, and not even the first counts: then nobody's words do

  /// Nothing when there is no such version.
  const Roster* at(int version) const;
  /// The newest; an empty list when there is none.
  const Roster& current() const;
};

/// Reads trust/<v>/roster.json and the signatures beside it. What does not count is named in `problems`.
/// Throws Error when a newer program wrote it.
RosterChain read_roster_chain(const FileSet& files, std::vector<Problem>& problems);

/// Where a version's list and a person's signature of it are kept.
std::string roster_path(int version);
std::string roster_signature_path(int version, std::string_view person);

/// The list that follows the newest of `files`, as its file: `next` with its number and what binds it to the
/// version before filled in. Signed by `person` with `key` when they are among those who must agree. Throws
/// Error when nobody could ever change that list again, or when it gives one key to two people.
FileSet write_next_roster(const FileSet& files, Roster next, const std::string& person, const KeyPair* key);

} // namespace waymark::trust
