// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/record_lines.h"

#include <git2.h>

namespace waymark::git {

/// Brings the lines and releases of a shared record into ours, as copy_line does, and says where the shared
/// ones end. None of ours is moved. Throws Error.
LineEnds bring_lines(git_repository* shared, git_repository* ours);

} // namespace waymark::git
