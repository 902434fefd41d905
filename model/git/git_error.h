// SPDX-License-Identifier: MIT
#pragma once
#include <string>

namespace waymark::git {

/// Throws Error when a call of libgit2 failed. `doing` completes "could not be …": "saved", "read".
void check(int code, const char* doing);

/// Throws DamagedRecord: it cannot be what Waymark wrote.
[[noreturn]] void fail_as_damaged(const std::string& detail);

/// libgit2's words about the last failure; call it at once.
std::string last_error_words();

} // namespace waymark::git
