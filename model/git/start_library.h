// SPDX-License-Identifier: MIT
#pragma once

namespace waymark::git {

/// Once per process, before the first call of libgit2: no configuration of the machine or the user is read,
/// and what is written is synced.
void start_library();

} // namespace waymark::git
