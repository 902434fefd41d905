// SPDX-License-Identifier: MIT
#pragma once
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace waymark::publish {

/// The Chromium of this computer: what the environment variable WAYMARK_CHROMIUM names, else chromium,
/// chromium-browser or google-chrome on the search path. Nothing: there is none.
std::optional<std::filesystem::path> find_chromium();

/// "Chromium 156.0.8078.108"; empty when it does not say.
std::string chromium_version(const std::filesystem::path& chromium);

struct Printed {
  std::string pdf;   ///< its bytes; empty: it was not made
  std::string fault; ///< why, as the end of “… was not made: ”
};

/// How long a page of so many bytes may take: two minutes, and a second more for every 10 KB. An idle
/// computer lays out fifty times as much in that time; a busy one must not lose a large guide.
std::chrono::milliseconds time_to_print(std::size_t bytes);

/// Has Chromium lay out a page that holds everything it shows, as a tagged PDF; its policy must allow no
/// script. It runs in a folder of its own that is removed, without the network and without the person's
/// settings, and is ended with all that it started when `limit` has passed.
Printed print_with(const std::filesystem::path& chromium, const std::string& html,
                   std::chrono::milliseconds limit);

} // namespace waymark::publish
