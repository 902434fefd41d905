// SPDX-License-Identifier: MIT
#include "model/git/shared_folder.h"

#include "model/error.h"
#include "model/git/bring_lines.h"
#include "model/git/copy_objects.h"
#include "model/git/folder_turn.h"
#include "model/git/git_error.h"
#include "model/git/line_ends.h"
#include "model/git/maintenance.h"
#include "model/git/open_record.h"
#include "model/git/plain_record.h"
#include "model/git/repository_hidden.h"
#include "model/git/start_library.h"
#include "model/git/trees.h"
#include "model/safe_file.h"
#include "model/sync_policy.h"

#include <unistd.h>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

// The person chose this folder, so it may belong to somebody else.
class AnyOwner {
public:
  AnyOwner() { git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0); }
  ~AnyOwner() { git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 1); }
  AnyOwner(const AnyOwner&) = delete;
  AnyOwner& operator=(const AnyOwner&) = delete;
};

bool may_be_made_ready(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename();
    bool ours = false; // what a making that was interrupted has left
    for (const char* part : {"HEAD", "config", "description", "hooks", "info", "objects", "refs", turn_file})
      ours |= name == part;
    if (!ours && !name.ends_with(".lock"))
      return false;
  }
  return !error;
}

void make_ready(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
  options.flags = GIT_REPOSITORY_INIT_BARE;
  options.initial_head = "main";
  RepositoryHandle made;
  if (error || git_repository_init_ext(Out(made), folder.c_str(), &options) < 0)
    throw Error(
        "The shared folder “" + folder.string() +
            "” could not be made ready. Nothing was changed. Check that the folder's drive is there and "
            "that you may change it.",
        error ? error.message() : last_error_words());
  for (const char* part : {"refs/heads", "refs/tags", "refs", "objects", "."})
    sync_folder(folder / part);
}

RepositoryHandle open_folder(const fs::path& folder) {
  std::error_code ignored;
  if (!is_shared_folder(folder)) {
    if (fs::exists(folder / "package.yaml", ignored))
      throw Error("“" + folder.string() +
                  "” is a package itself, so it cannot be the shared folder. Nothing was changed. Choose an "
                  "empty folder that the whole team can reach.");
    if (fs::exists(folder, ignored) && !may_be_made_ready(folder))
      throw Error(
          "“" + folder.string() +
          "” holds other files, so it cannot be the shared folder. Nothing was changed. Choose an empty "
          "folder, or the one that your team uses.");
    make_ready(folder);
  }
  refuse_odd_record(folder);
  return open_without_configuration(folder);
}

class SharedFolder : public SharedPlace {
public:
  SharedFolder(fs::path folder, fs::path git_folder)
      : m_folder(std::move(folder)), m_git_folder(std::move(git_folder)) {
    const AnyOwner any;
    m_shared = open_folder(m_folder);
    m_turn = std::make_unique<FolderTurn>(m_folder);
  }

  LineEnds get() override {
    try {
      m_ours = open_without_configuration(m_git_folder); // its packs may be others than at the last get
      return bring_lines(m_shared.get(), m_ours.get());
    } catch (const Error& error) {
      throw Error(
          "The shared folder could not be read. Your own text and comments are safe on this computer. "
          "Check that the folder's drive is there and has room, then sync again; if this comes again, "
          "ask whoever looks after the folder.",
          error.detail().empty() ? error.what() : error.detail());
    }
  }

  Sent send(Line line, const std::optional<std::string>& expected, const std::string& id) override {
    return send_to(line == Line::content ? content_line : review_line, expected, id);
  }

  Sent send_release(const std::string& name, const std::string& id) override {
    return send_to("refs/tags/" + name, std::nullopt, id);
  }

  Sent blank_out(const Blanks& blanks) override {
    const AnyOwner any;
    if (!holds_any(m_folder, blanks))
      return Sent::yes;
    if (!may_write())
      return Sent::not_allowed;
    git::blank_out(m_folder, blanks);
    m_shared = open_without_configuration(m_folder); // its packs may be others now
    return Sent::yes;
  }

  void tidy(Progress& progress) override {
    if (!may_write() || !count_object_files(m_folder).is_worth_packing())
      return;
    try {
      const AnyOwner any;
      pack_objects(m_folder, std::chrono::hours(1), progress);
    } catch (const Error&) {
      // The folder is as it was, and the next Sync tries again.
    }
  }

private:
  bool may_write() const {
    return ::access((m_folder / "refs").c_str(), W_OK) == 0 &&
           ::access((m_folder / "objects").c_str(), W_OK) == 0;
  }

  Sent send_to(const std::string& reference, const std::optional<std::string>& expected,
               const std::string& id) {
    if (!may_write())
      return Sent::not_allowed;
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, sync_each_write() ? 1 : 0);
    if (line_end(m_shared.get(), reference) != expected)
      return Sent::moved; // before anything is written: each try that is too late would leave its objects
    copy_line(m_ours.get(), m_shared.get(), oid(id), all_ends(line_ends(m_shared.get())));
    sync_objects(m_shared.get());
    if (move_end(m_shared.get(), reference, expected, id))
      return Sent::yes;
    clear_forgotten_lock(m_folder, reference);
    return Sent::moved;
  }

  fs::path m_folder, m_git_folder;
  RepositoryHandle m_ours, m_shared;
  std::unique_ptr<FolderTurn> m_turn; // until this Sync ends
};

} // namespace

bool is_shared_folder(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_directory(folder / "objects", ignored) && fs::is_directory(folder / "refs", ignored) &&
         fs::is_regular_file(folder / "HEAD", ignored);
}

std::unique_ptr<SharedPlace> open_shared_folder(const fs::path& folder, const fs::path& git_folder) {
  start_library();
  return std::make_unique<SharedFolder>(folder, git_folder);
}

} // namespace waymark::git
