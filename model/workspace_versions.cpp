// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

namespace fs = std::filesystem;

namespace {

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

// Who may sign, and what was released, never go back in time with the text.
bool goes_back(const std::string& path) {
  return !path.starts_with("trust/") && !path.starts_with("release/");
}

} // namespace

const FileSet& Workspace::newest_files() const {
  static const FileSet none;
  const auto newest = m_repository ? m_repository->newest_version() : std::nullopt;
  if (!newest)
    return none;
  if (!m_newest || m_newest->first != *newest)
    m_newest.emplace(*newest, m_repository->files(*newest));
  return m_newest->second;
}

bool Workspace::has_unsaved_changes() const {
  return m_package.files != newest_files();
}

git::Version Workspace::save_version(const std::string& message) {
  require_person();
  if (is_blank(message))
    throw Error(
        "A version needs a few words that say what changed. Nothing was saved. Write them, then save again.");
  reload();
  if (!has_unsaved_changes())
    throw Refused("Nothing has changed since the newest version, so there is nothing to save.");
  std::string words = message;
  look_at_version(words);
  return save_files(words);
}

git::Version Workspace::save_files(const std::string& message) {
  for (const auto& [path, bytes] : newest_files()) {
    std::error_code error;
    if (!m_package.files.contains(path) && fs::exists(fs::symlink_status(m_folder / path, error)))
      throw Error(
          "“" + path +
          "” is in the folder but could not be read, so no version was saved; it would have been missing. "
          "Put the file right, then save again.");
  }
  std::string words = message;
  words.erase(words.find_last_not_of(" \t\r\n") + 1);
  const auto expected = m_repository ? m_repository->newest_version() : std::nullopt;
  const std::string id = repository().save_version(m_package.files, author(), now(), words, expected);
  return m_repository->version(id);
}

std::vector<git::Version> Workspace::history(const std::string& module) const {
  if (!module.empty())
    require_module(module);
  if (!m_repository)
    return {};
  return module.empty() ? m_repository->history() : m_repository->history("modules/" + module + ".md");
}

git::Version Workspace::find_version(const std::string& id) const {
  std::vector<git::Version> found;
  if (id.size() >= 4) {
    for (const git::Version& version : history()) {
      if (version.id.starts_with(id))
        found.push_back(version);
    }
  }
  if (found.size() == 1)
    return found.front();
  if (found.empty())
    throw Error("This package has no version “" + id +
                "”. Nothing was changed. Its versions are listed by “history”.");
  throw Error("“" + id + "” is the beginning of " + std::to_string(found.size()) +
              " versions. Nothing was changed. Give more of its letters.");
}

FileSet Workspace::files_of(const std::string& version) const {
  if (!m_repository)
    throw Error("This package has no saved versions yet. Nothing was changed. Save a version first.");
  return m_repository->files(version);
}

git::Version Workspace::restore(const std::string& version_id, const std::string& module) {
  require_person();
  reload();
  const git::Version version = find_version(version_id);
  if (has_unsaved_changes())
    throw Refused("There are changes that are not in a version yet, and going back would lose them. Nothing "
                  "was changed. "
                  "Save a version first, then go back.");
  const FileSet old = files_of(version.id);
  std::map<std::string, std::optional<std::string>> changes;
  if (!module.empty()) {
    const std::string path = "modules/" + module + ".md";
    if (!old.contains(path))
      throw Error("That version has no module “" + module +
                  "”. Nothing was changed. Choose another version.");
    changes[path] = old.at(path);
  } else {
    for (const auto& [path, bytes] : old)
      changes[path] = bytes;
    for (const auto& [path, bytes] : m_package.files)
      changes.try_emplace(path, std::nullopt);
  }
  std::erase_if(changes, [&](const auto& change) {
    const auto now = m_package.files.find(change.first);
    const bool same = now == m_package.files.end() ? !change.second : change.second == now->second;
    return same || !goes_back(change.first);
  });
  if (changes.empty())
    throw Refused("The text is already as it was in that version. Nothing was changed.");
  git::Version made;
  replace_files(changes, [&] { made = save_files("Back to “" + version.message + "”"); });
  return made;
}

} // namespace waymark
