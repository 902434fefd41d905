// SPDX-License-Identifier: MIT
#include "model/git/rescue.h"
#include "model/git/shared_folder.h"
#include "model/sync/shared_address.h"
#include "model/workspace.h"

namespace waymark {

namespace fs = std::filesystem;

namespace {

// Gets what is missing from the team's shared folder, if there is one and it can be read now.
bool bring_back(const fs::path& git_folder, const std::string& address) {
  std::error_code error;
  if (address.empty() || !fs::is_directory(address, error))
    return false;
  try {
    git::open_shared_folder(address, git_folder)->get();
    return true;
  } catch (const Error&) {
    return false;
  }
}

} // namespace

void Workspace::reload() {
  try {
    return read_everything();
  } catch (const git::DamagedRecord&) {
    m_repository.reset();
  }
  const fs::path git_folder = m_folder / ".git";
  NoProgress quiet;
  git::Rescue rescue = git::rescue_record(git_folder, quiet);
  std::vector<std::string> done = rescue.done;
  if (!rescue.is_usable && bring_back(git_folder, sync_address(m_profile, read_package(m_folder).id))) {
    rescue = git::rescue_record(git_folder, quiet);
    done = {
        "The disk had damaged the record of this package. What was missing was got from the shared folder."};
  }
  if (!rescue.is_usable)
    throw git::DamagedRecord(rescue.done.back());
  read_everything();
  m_put_right.insert(m_put_right.end(), done.begin(), done.end());
}

} // namespace waymark
