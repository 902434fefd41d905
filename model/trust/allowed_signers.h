// SPDX-License-Identifier: MIT
#pragma once
#include "model/roster.h"

#include <string>

namespace waymark::trust {

/// Who may sign what, in the form that `ssh-keygen -Y verify -f` and git's gpg.ssh.allowedSignersFile read:
/// made from the roster each time and never edited. One line for each key of each active person, with what it
/// may sign: the review record; those who publish, releases and their tags too; keyholders, the team list.
/// The principal is the person's id. A key that was revoked is good for words of before the day after it was
/// (`-O verify-time`), which is all that the format can say. Keys that cannot be read are left out.
std::string allowed_signers(const Roster& roster);

} // namespace waymark::trust
