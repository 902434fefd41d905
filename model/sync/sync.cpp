// SPDX-License-Identifier: MIT
#include "model/sync/sync.h"

#include "model/git/shared_folder.h"
#include "model/sync/server_address.h"
#include "model/sync/sync_record.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace waymark {

namespace fs = std::filesystem;

namespace {

git::Time now() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

git::Author author_of(const Person* person) {
  if (!person)
    return {"Somebody", "somebody@nowhere.invalid"};
  return {person->name,
          person->id + "@" + (person->organisation.empty() ? "nowhere" : person->organisation) + ".invalid"};
}

[[noreturn]] void fail_without_package() {
  throw Error(
      "There is no package yet where your team shares. Nothing was received. Ask a colleague who has it to "
      "sync first.");
}

bool lies_within(const fs::path& inner, const fs::path& outer) {
  std::error_code ignored;
  const fs::path from = fs::weakly_canonical(outer, ignored), to = fs::weakly_canonical(inner, ignored);
  return std::mismatch(from.begin(), from.end(), to.begin(), to.end()).first == from.end();
}

// Receiving must not make a shared folder out of one that was only named by mistake.
void refuse_shared_folder(const fs::path& shared, const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(shared, error))
    throw Error("There is no shared folder “" + shared.string() +
                "”. Nothing was changed. Check that its drive is there and that the name is right.");
  if (lies_within(folder, shared))
    throw Error("“" + folder.string() +
                "” lies in the folder that your team shares. Nothing was changed. Choose a folder of your "
                "own for your copy.");
  if (fs::exists(shared / "package.yaml", error))
    throw Error("“" + shared.string() +
                "” is a package itself, not the place where its team shares it. Nothing was changed. Open "
                "it as it is, or name the folder or server that the team shares.");
  if (!git::is_shared_folder(shared))
    fail_without_package();
}

/// A copy that is on its way, taken away again, with the folders that were made for it, when nothing of it
/// has come. In doubt it stays.
class NewCopy {
public:
  explicit NewCopy(const fs::path& folder)
      : m_folder(fs::absolute(folder)), m_had_record(git::Repository::exists(folder)) {
    std::error_code ignored;
    for (fs::path missing = m_folder; !fs::exists(missing, ignored) && missing.has_relative_path();
         missing = missing.parent_path())
      m_missing.push_back(missing);
  }
  ~NewCopy() {
    if (m_keep || m_had_record || may_have_received())
      return;
    std::error_code error;
    fs::remove_all(m_folder / ".git", error);
    for (const fs::path& made : m_missing)
      fs::remove(made, error); // only ever an empty folder
  }
  NewCopy(const NewCopy&) = delete;
  NewCopy& operator=(const NewCopy&) = delete;

  void make() const {
    std::error_code ignored; // said by what comes next
    fs::create_directories(m_folder, ignored);
    if (!m_had_record)
      git::Repository::create(m_folder);
  }
  void keep() { m_keep = true; }

private:
  // What has come lies among the objects, of the record or of what a server sent last.
  bool may_have_received() const {
    std::error_code error;
    if (!fs::exists(m_folder / ".git", error))
      return bool(error);
    fs::recursive_directory_iterator entry(m_folder / ".git", error);
    for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
      const fs::path& path = entry->path();
      if (entry->is_regular_file(error) && path.parent_path().filename() != "info" &&
          std::find(path.begin(), path.end(), "objects") != path.end())
        return true;
    }
    return bool(error);
  }

  fs::path m_folder;
  bool m_had_record;
  bool m_keep = false;
  std::vector<fs::path> m_missing; // the innermost first
};

} // namespace

SyncReport sync(Workspace& workspace, const SyncTarget& target, Progress& progress) {
  workspace.repository(); // a package that was never saved has none yet
  const auto place = open_shared_place(target, workspace.folder(), progress);
  SyncReport report = sync_record(workspace.folder(), *place, author_of(workspace.person()), now(), progress);
  workspace.reload();
  place->tidy(progress);
  return report;
}

bool may_receive(const fs::path& folder) {
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_directory(folder, error))
    return false;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().filename() != ".git")
      return false;
  if (!git::Repository::exists(folder))
    return true;
  return !git::Repository::open(folder).newest_version(); // left by one that was interrupted
}

SyncReport receive_package(const fs::path& folder, const SyncTarget& target, Progress& progress) {
  if (!may_receive(folder))
    throw Error("“" + folder.string() +
                "” is not an empty folder. Nothing was changed. Choose a new or an empty folder for your "
                "copy.");
  if (!server_address(target.address))
    refuse_shared_folder(target.address, folder);
  NewCopy copy(folder);
  copy.make();
  const auto place = open_shared_place(target, folder, progress);
  SyncReport report = sync_record(folder, *place, author_of(nullptr), now(), progress);
  if (!git::Repository::open(folder).newest_version())
    fail_without_package();
  copy.keep();
  return report;
}

} // namespace waymark
