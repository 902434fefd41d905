// SPDX-License-Identifier: MIT
#include "export/export_folder.h"

#include "model/error.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <set>
#include <vector>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

nlohmann::json release_of(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_regular_file(folder / "release.json", error))
    return {};
  return nlohmann::json::parse(read_whole_file(folder / "release.json"), nullptr, false);
}

[[noreturn]] void fail(const fs::path& folder, const std::error_code& error) {
  throw Error("The export could not be put into “" + folder.filename().string() + "”: " + error.message() +
                  ". What was there before is untouched. Close programs that use the folder, or choose "
                  "another folder.",
              folder.string() + ": " + error.message());
}

// A free name beside the folder.
fs::path beside(const fs::path& folder, const std::string& ending) {
  fs::path path;
  for (int n = 1;; ++n) {
    path = folder.parent_path() / ("." + folder.filename().string() + "." + ending + std::to_string(n));
    if (!fs::exists(fs::symlink_status(path)))
      return path;
  }
}

// Removes what it holds at the end of its life, unless it was put to use.
class Staging {
public:
  explicit Staging(fs::path path) : m_path(std::move(path)) {}
  ~Staging() {
    std::error_code ignored;
    if (!m_path.empty())
      fs::remove_all(m_path, ignored);
  }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  const fs::path& path() const { return m_path; }
  void keep() { m_path.clear(); }

private:
  fs::path m_path;
};

std::set<fs::path> files_of_export(const fs::path& folder) {
  std::set<fs::path> ours = {"release.json"};
  const auto release = release_of(folder);
  if (release.is_object() && release.contains("files") && release["files"].is_array())
    for (const auto& file : release["files"])
      if (file.is_object() && file.contains("path") && file["path"].is_string())
        ours.insert(fs::path(file["path"].get<std::string>()).lexically_normal());
  return ours;
}

// Moves what people put into the old folder to the new one.
void move_foreign(const fs::path& from, const fs::path& to) {
  const auto ours = files_of_export(from);
  std::vector<fs::path> foreign;
  for (const auto& entry : fs::recursive_directory_iterator(from)) {
    const fs::path relative = entry.path().lexically_relative(from);
    if ((entry.is_symlink() || !entry.is_directory()) && !ours.contains(relative))
      foreign.push_back(relative);
  }
  for (const auto& path : foreign) {
    if (fs::exists(fs::symlink_status(to / path)))
      continue;
    fs::create_directories((to / path).parent_path());
    fs::rename(from / path, to / path);
  }
}

} // namespace

bool is_export_of(const fs::path& folder, const std::string& package) {
  const auto release = release_of(folder);
  return release.is_object() && release.contains("package") && release.contains("export") &&
         release["package"] == package;
}

void replace_folder(const fs::path& folder, const FileSet& files) {
  Staging staged(beside(folder, "new"));
  for (const auto& [path, bytes] : files)
    write_file_to_sync(staged.path() / path, bytes);
  sync_file_system(staged.path());
  std::error_code error;
  if (!fs::exists(fs::symlink_status(folder))) {
    fs::rename(staged.path(), folder, error);
    if (error)
      fail(folder, error);
    return staged.keep();
  }
  try {
    // Copies stay in the old folder until the new one is in place.
    const fs::path old = beside(folder, "old");
    fs::rename(folder, old, error);
    if (error)
      fail(folder, error);
    fs::rename(staged.path(), folder, error);
    if (error) {
      std::error_code ignored;
      fs::rename(old, folder, ignored);
      fail(folder, error);
    }
    staged.keep();
    move_foreign(old, folder);
    fs::remove_all(old, error);
  } catch (const fs::filesystem_error& trouble) {
    fail(folder, trouble.code());
  }
}

} // namespace waymark::publish
