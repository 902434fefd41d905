// SPDX-License-Identifier: MIT
#pragma once
#include "export/release_history.h"
#include "model/trust/key_pair.h"

#include <filesystem>
#include <string>

namespace waymark::publish {

struct WithdrawRequest {
  std::string release;          ///< by name or mark
  std::string reason;           ///< every school is told; not needed for the notice of one that is withdrawn
  std::filesystem::path notice; ///< a file that is not there yet, for the recall notice; empty: none is made
};

/// Takes a release back and makes its recall notice; of one that is withdrawn already, the notice alone, when
/// no reason is given. `key` is that of the publisher acting. Throws Error, with nothing changed, when the
/// notice could not be made, PersonalDataFound for what stands in the reason, and Refused for those who may
/// not publish. Returns the release as it is then known.
KnownRelease withdraw(Workspace& workspace, const WithdrawRequest& request, const trust::KeyPair* key);

} // namespace waymark::publish
