// SPDX-License-Identifier: MIT
#include "model/git/forget_bytes.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/object_packs.h"
#include "model/git/trees.h"
#include "model/safe_file.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> pack_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    files.push_back(entry->path());
  return files;
}

// Whether a new pack has everything that it should.
void require_whole(const fs::path& objects, const std::vector<git_oid>& wanted) {
  const OdbHandle packs = open_packs(objects);
  for (const git_oid& id : wanted)
    if (!git_odb_exists(packs.get(), &id))
      fail_as_damaged("object " + hex(id) + " is not in the new pack");
}

void write_packs_without(git_repository* repository, const fs::path& objects,
                         const std::set<std::string>& unwanted) {
  std::vector<git_oid> wanted = all_in(open_packs(objects).get());
  std::erase_if(wanted, [&](const git_oid& id) { return unwanted.contains(hex(id)); });
  const std::vector<fs::path> old_files = pack_files(objects / "pack");
  if (!wanted.empty()) {
    PackBuilderHandle builder;
    check(git_packbuilder_new(Out(builder), repository), "read");
    for (const git_oid& id : wanted)
      check(git_packbuilder_insert(builder.get(), &id, nullptr), "read");
    check(git_packbuilder_write(builder.get(), nullptr, 0, nullptr, nullptr), "saved");
    sync_folder(objects / "pack");
    const std::string made = git_packbuilder_name(builder.get());
    const auto is_new = [&](const fs::path& file) {
      return file.filename().string().find(made) != std::string::npos;
    };
    if (std::any_of(old_files.begin(), old_files.end(), is_new))
      fail_as_damaged("a pack without what was removed has the name of one with it");
  }
  std::error_code error;
  for (const fs::path& file : old_files)
    fs::remove(file, error);
  fs::remove(objects / "info" / "packs", error);
  require_whole(objects, wanted);
  sync_folder(objects / "pack");
}

} // namespace

void forget_bytes(git_repository* repository, const fs::path& objects, const std::vector<std::string>& ids) {
  const std::set<std::string> unwanted(ids.begin(), ids.end());
  const OdbHandle packs = open_packs(objects);
  if (std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
        const git_oid packed = oid(id);
        return git_odb_exists(packs.get(), &packed) != 0;
      }))
    write_packs_without(repository, objects, unwanted);
  for (const std::string& id : ids) {
    std::error_code error;
    const fs::path folder = objects / id.substr(0, 2);
    fs::remove(folder / id.substr(2), error);
    if (error)
      throw Error(
          "What was removed from the record could not be taken from the disk. It is in no version any "
          "more. Check that you may change the folder, then sync again.",
          (folder / id.substr(2)).string() + ": " + error.message());
    if (fs::is_directory(folder, error))
      sync_folder(folder);
  }
}

} // namespace waymark::git
