// SPDX-License-Identifier: MIT
#include "model/git/start_library.h"

#include <git2.h>

#include <cstddef>
#include <initializer_list>

namespace waymark::git {

void start_library() {
  static const bool started = [] {
    git_libgit2_init();
    for (int level : {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG,
                      GIT_CONFIG_LEVEL_GLOBAL})
      git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
    git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECT_SIZE, static_cast<std::size_t>(512u << 20));
    return true;
  }();
  (void)started;
}

} // namespace waymark::git
