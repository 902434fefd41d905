// SPDX-License-Identifier: MIT
#include "model/git/open_record.h"

#include "model/git/git_error.h"
#include "model/git/whole_objects.h"

#include <git2/sys/repository.h>

namespace waymark::git {

RepositoryHandle open_without_configuration(const std::filesystem::path& git_folder) {
  RepositoryHandle handle;
  if (git_repository_open_bare(Out(handle), git_folder.c_str()) < 0)
    fail_as_damaged(last_error_words());
  ConfigHandle empty;
  check(git_config_new(Out(empty)), "read");
  check(git_repository_set_config(handle.get(), empty.get()), "read");
  refuse_cut_objects(handle.get());
  return handle;
}

void write_index(git_repository* repository, const git_tree* tree) {
  IndexHandle index;
  if (git_repository_index(Out(index), repository) != 0)
    return;
  if (git_index_read_tree(index.get(), tree) == 0)
    git_index_write(index.get());
}

} // namespace waymark::git
