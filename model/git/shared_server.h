// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/server_questions.h"
#include "model/git/shared_place.h"
#include "model/progress.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

namespace waymark::git {

struct ServerSettings {
  std::string address;               ///< of https or ssh; see sync/server_address.h
  std::string server;                ///< its name for people
  std::filesystem::path key;         ///< private key for ssh, readable by this user alone; empty for https
  std::string public_key;            ///< its public line, for whoever looks after the server
  std::filesystem::path program;     ///< waymark-cli, which does the talking (see carry.h)
  std::chrono::seconds patience{60}; ///< how long a server may say nothing
};

/// A record that a team keeps on a server. A process of its own talks with the network and writes only to the
/// exchange folder (see exchange_folder.h); what has come is looked at as closely as what comes from a shared
/// folder before any of it is in our record. A line moves only from where it was expected to end, and the
/// server is asked again afterwards. `questions` and `progress` must outlive it; Cancelled from
/// progress.step() ends the process at once, and what had come whole is there for the next Sync. Throws Error
/// in words for people.
std::unique_ptr<SharedPlace> open_shared_server(const ServerSettings& settings,
                                                const std::filesystem::path& git_folder,
                                                ServerQuestions& questions, Progress& progress);

} // namespace waymark::git
