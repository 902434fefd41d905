// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/trust/key_pair.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark::trust {

/// Somebody's wish to be in a team, signed with the key that the team would know them by. Kept in the review
/// record as `join/<first 32 digits of its SHA-256>.json`, with the signature beside it (`.sig`, purpose
/// "safeguard-join").
struct JoinRequest {
  std::string package; ///< id of the package whose team it is
  std::string person;  ///< the id that they would like, or have: then this is another computer of theirs
  std::string name;
  std::string organisation; ///< its name
  std::string role;         ///< may be empty
  std::int64_t time = 0;    ///< seconds since 1970, for display only
  std::string key;          ///< "ssh-ed25519 …"; filled in when written
  /// To read out, so that whoever approves knows that this is the request of the person on the telephone:
  /// "7K2M-…", 80 bits of the SHA-256 of all of this. Filled in when written or read.
  std::string code;
};

/// Its two files. Fills in `key` and `code`.
FileSet write_join_request(JoinRequest& request, const KeyPair& key);

/// The requests of a record for this package, by time. One that is damaged, or not signed with its own key,
/// is left out.
std::vector<JoinRequest> read_join_requests(const FileSet& review_files, const std::string& package);

} // namespace waymark::trust
