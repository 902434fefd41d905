// SPDX-License-Identifier: MIT
#pragma once
#include "model/roster.h"

#include <string>

namespace waymark::trust {

/// Who may sign what, in the form that `ssh-keygen -Y verify -f` and git's gpg.ssh.allowedSignersFile read:
/// made from the roster each time and never edited. One line for each key of each active person; the
/// principal is the person's id. Keys that cannot be read are left out.
std::string allowed_signers(const Roster& roster);

} // namespace waymark::trust
