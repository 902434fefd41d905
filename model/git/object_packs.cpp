// SPDX-License-Identifier: MIT
#include "model/git/object_packs.h"

#include "model/git/git_error.h"

#include <git2/odb_backend.h>

namespace waymark::git {

namespace {

OdbHandle with_backend(git_odb_backend* backend) {
  OdbHandle store;
  check(git_odb_new(Out(store)), "read");
  check(git_odb_add_backend(store.get(), backend, 1), "read");
  return store;
}

} // namespace

OdbHandle open_packs(const std::filesystem::path& objects) {
  git_odb_backend* backend = nullptr;
  check(git_odb_backend_pack(&backend, objects.c_str()), "read");
  return with_backend(backend);
}

OdbHandle open_pack(const std::filesystem::path& index_file) {
  git_odb_backend* backend = nullptr;
  check(git_odb_backend_one_pack(&backend, index_file.c_str()), "read");
  return with_backend(backend);
}

std::vector<git_oid> all_in(git_odb* store) {
  std::vector<git_oid> all;
  const auto add = [](const git_oid* id, void* list) {
    static_cast<std::vector<git_oid>*>(list)->push_back(*id);
    return 0;
  };
  check(git_odb_foreach(store, add, &all), "read");
  return all;
}

} // namespace waymark::git
