// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <istream>
#include <ostream>

namespace waymark::git {

/// The other end of SharedServer, in a process of its own: everything that talks with a server through the
/// network. A library that crashes or hangs there takes nothing with it. It writes to the exchange folder and
/// nowhere else; `key` is the file of the private key for ssh, or empty. It reads requests and answers, and
/// writes what it does, asks and has done; each is one line of JSON.
///
///     {"do": "get", "address"}
///         brings what is new; the exchange folder's lines and releases then end where the server's do
///     {"do": "send", "address", "moves": [{"reference", "expected", "id"}], "replace"}
///         moves the server's references if each is where "expected" says ("" for a new one); "replace": also
///         to what does not continue it
///     {"user", "password"} or {"right": true}: the answer to a question; {}: no
///
///     {"progress": {"bytes", "done", "total"}}
///     {"ask": "login", "user", "again"} or {"ask": "right", "kind", "host", "fingerprint", "vouched"}
///     {"done": {}} or {"done": {"sent": "yes" | "moved" | "not_allowed"}}
///     {"failed": reason, "detail": the libraries' words}; the reasons are in server_words.h
///
/// Returns when there are no more requests.
void carry(const std::filesystem::path& exchange, const std::filesystem::path& key, std::istream& in,
           std::ostream& out);

} // namespace waymark::git
