// SPDX-License-Identifier: MIT
#include "editor/panels/version_words.h"

#include "editor/panels/when_words.h"

namespace waymark::editor {

std::string version_words(const git::Version& version) {
  return "Version of " + version_origin(version) + ": " + version_subject(version);
}

std::string version_origin(const git::Version& version) {
  return when_in_full(version.time) + " by " + version.author.name;
}

std::string version_subject(const git::Version& version) {
  const std::string first = version.message.substr(0, version.message.find('\n'));
  return first.find_first_not_of(" \t\r") == std::string::npos ? "No words" : first;
}

} // namespace waymark::editor
