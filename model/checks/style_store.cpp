// SPDX-License-Identifier: MIT
#include "model/checks/style_store.h"

#include "model/error.h"
#include "model/safe_file.h"

#include <algorithm>

namespace waymark::checks {

namespace fs = std::filesystem;

namespace {

std::string joined(const std::string& folder, const std::string& path) {
  if (folder.empty() || folder == ".")
    return path;
  return folder.back() == '/' ? folder + path : folder + "/" + path;
}

std::string plain_folder(const std::string& folder) {
  std::string plain = fs::path(folder).lexically_normal().generic_string();
  while (!plain.empty() && plain.back() == '/')
    plain.pop_back();
  return plain == "." ? std::string() : plain;
}

} // namespace

StyleStore styles_in(const FileSet& files, const std::string& folder) {
  // The store is used while the rules are loaded; the caller's files outlive that.
  const std::string root = plain_folder(folder);
  const FileSet* set = &files;
  StyleStore store;
  store.shown = root;
  store.read = [set, root](const std::string& path) -> std::optional<std::string> {
    const auto found = set->find(joined(root, path));
    return found == set->end() ? std::nullopt : std::optional(found->second);
  };
  store.has_folder = [set, root](const std::string& path) {
    const std::string prefix = joined(root, path) + "/";
    const auto next = set->lower_bound(prefix);
    return next != set->end() && next->first.starts_with(prefix);
  };
  store.list = [set, root](const std::string& path) {
    const std::string prefix = joined(root, path) + "/";
    std::vector<std::string> names;
    for (auto at = set->lower_bound(prefix); at != set->end() && at->first.starts_with(prefix); ++at)
      if (at->first.find('/', prefix.size()) == std::string::npos)
        names.push_back(at->first.substr(prefix.size()));
    return names;
  };
  return store;
}

StyleStore styles_on_disk(const fs::path& folder) {
  StyleStore store;
  store.folder = folder;
  store.shown = folder.generic_string();
  store.read = [folder](const std::string& path) -> std::optional<std::string> {
    std::error_code ignored;
    if (!fs::is_regular_file(folder / path, ignored))
      return std::nullopt;
    try {
      return read_whole_file(folder / path);
    } catch (const Error&) {
      return std::nullopt; // the caller says that the file is missing or cannot be read
    }
  };
  store.has_folder = [folder](const std::string& path) {
    std::error_code ignored;
    return fs::is_directory(folder / path, ignored);
  };
  store.list = [folder](const std::string& path) {
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder / path, ignored))
      if (entry.is_regular_file(ignored))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  };
  return store;
}

} // namespace waymark::checks
