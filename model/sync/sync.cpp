// SPDX-License-Identifier: MIT
#include "model/sync/sync.h"

#include "model/sync/server_address.h"
#include "model/sync/sync_record.h"

#include <chrono>

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
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().filename() != ".git")
      return false;
  if (!git::Repository::exists(folder))
    return true;
  return !git::Repository::open(folder).newest_version(); // left by one that was interrupted
}

SyncReport receive_package(const fs::path& folder, const SyncTarget& target, Progress& progress) {
  std::error_code error;
  if (!server_address(target.address) && !fs::exists(target.address, error))
    throw Error("There is no shared folder “" + target.address +
                "”. Nothing was changed. Check that its drive is there and that the name is right.");
  fs::create_directories(folder, error);
  if (!git::Repository::exists(folder))
    git::Repository::create(folder);
  const auto place = open_shared_place(target, folder, progress);
  SyncReport report = sync_record(folder, *place, author_of(nullptr), now(), progress);
  if (!git::Repository::open(folder).newest_version())
    throw Error(
        "There is no package yet where your team shares. Nothing was received. Ask a colleague who has it to "
        "sync first.");
  return report;
}

} // namespace waymark
