// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/manifest.h"

#include <string>

namespace waymark::publish {

/// "Start here": what is in the bundle and for whom, in plain words.
std::string start_page(const Manifest& manifest, const FileSet& files);

/// How to check that the bundle is genuine and unchanged, with Waymark and with tools that every computer
/// has.
std::string checking_page(const Manifest& manifest);

/// A ready-to-send message to schools about this release.
std::string message_to_schools(const Manifest& manifest, const std::string& change_summary);

} // namespace waymark::publish
