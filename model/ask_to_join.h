// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"
#include "model/workspace.h"

#include <string>

namespace waymark {

/// Asks, for the user of this profile, to join the team of a package: makes their key, keeps it and the
/// team's fingerprint in the profile, and puts the request into the record. `person`: the id that they would
/// like or, when it is somebody's in the team, whose other computer this is; empty: made from the name.
/// Throws Error.
trust::JoinRequest ask_to_join(Workspace& workspace, Profile& profile, const std::string& name,
                               const std::string& organisation, const std::string& role,
                               const std::string& person = {});

} // namespace waymark
