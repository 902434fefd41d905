// SPDX-License-Identifier: MIT
#include "model/git/repository.h"

#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/open_record.h"
#include "model/git/plain_record.h"
#include "model/git/record_lock.h"
#include "model/git/repository_hidden.h"
#include "model/git/start_library.h"
#include "model/git/tip_log.h"
#include "model/git/trees.h"
#include "model/safe_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

bool is_real_folder(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(fs::symlink_status(path, ignored));
}

// The record's own settings are read as text, for the one question whether this program understands the
// record.
void refuse_unknown_format(const fs::path& git_folder) {
  std::error_code error;
  if (!fs::exists(git_folder / "config", error))
    return;
  std::string text = read_whole_file(git_folder / "config");
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  const std::size_t at = text.find("repositoryformatversion");
  const std::size_t digit = at == std::string::npos ? at : text.find_first_of("0123456789", at);
  const bool unknown_number = digit != std::string::npos && std::atoi(text.c_str() + digit) > 1;
  if (unknown_number || text.find("objectformat") != std::string::npos)
    throw Error("The record of this package was made by a newer program. Nothing was changed. Install the "
                "newest Waymark to open it.",
                "record format in " + (git_folder / "config").string());
}

void refuse_newer_review_format(const Repository& repository) {
  const auto format = repository.review_format();
  if (format && *format != known_review_format)
    throw Error(
        "The comments and sign-offs of this package were written by a newer Waymark. Nothing was changed. "
        "Install the newest Waymark to open it.",
        "review format: " + format->substr(0, 60));
}

} // namespace

std::optional<git_oid> Repository::Hidden::tip(const char* line) const {
  git_oid id;
  const int code = git_reference_name_to_id(&id, get(), line);
  if (code == GIT_ENOTFOUND)
    return std::nullopt;
  check(code, "read");
  return id;
}

CommitHandle Repository::Hidden::commit(const git_oid& id) const {
  CommitHandle found;
  check(git_commit_lookup(Out(found), get(), &id), "read");
  return found;
}

TreeHandle Repository::Hidden::tree(const git_oid& commit_id) const {
  TreeHandle found;
  check(git_commit_tree(Out(found), commit(commit_id).get()), "read");
  return found;
}

bool Repository::Hidden::extend(const char* line, const std::optional<git_oid>& parent,
                                const git_oid& tree_id, const Author& author, Time time,
                                const std::string& message, git_oid& made) const {
  TreeHandle tree;
  check(git_tree_lookup(Out(tree), get(), &tree_id), "saved");
  const SignatureHandle who = signature(author, time);
  CommitHandle before = parent ? commit(*parent) : nullptr;
  const git_commit* parents[] = {before.get()};
  check(git_commit_create(&made, get(), nullptr, who.get(), who.get(), nullptr, (message + "\n").c_str(),
                          tree.get(), parent ? 1 : 0, parents),
        "saved");
  sync_objects(get());
  ReferenceHandle moved;
  const int code = git_reference_create_matching(Out(moved), get(), line, &made, parent ? 1 : 0,
                                                 parent ? &*parent : nullptr, "save");
  if (code == GIT_EMODIFIED || code == GIT_EEXISTS || (code == GIT_ENOTFOUND && parent))
    return false;
  check(code, "saved");
  remember_tip(git_folder, line, hex(made));
  return true;
}

SignatureHandle signature(const Author& author, Time time) {
  const auto clean = [](std::string text, const char* fallback) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == '<' || c == '>'; }, ' ');
    return text.find_first_not_of(" .,:;\"'\\") == std::string::npos ? std::string(fallback) : text;
  };
  SignatureHandle made;
  check(git_signature_new(Out(made), clean(author.name, "Somebody").c_str(),
                          clean(author.email, "somebody@invalid").c_str(), time, 0),
        "saved");
  return made;
}

Repository::Repository(std::unique_ptr<Hidden> hidden) : m_hidden(std::move(hidden)) {}
Repository::~Repository() = default;
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;

bool Repository::exists(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(folder / ".git", ignored));
}

// Made aside and moved into place, so that a crash leaves either no record or a whole one.
Repository Repository::create(const fs::path& folder) {
  start_library();
  if (exists(folder))
    throw Error("This folder already has a record of versions. Nothing was changed. Open it instead.",
                folder.string());
  std::string pattern = (folder / ".git-new-XXXXXX").string();
  if (!is_real_folder(folder) || !::mkdtemp(pattern.data()))
    throw Error("The package's record could not be made in “" + folder.string() +
                "”. Nothing was changed. Check that the folder exists and that you may change it.");
  const fs::path aside = pattern;
  try {
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = "main";
    RepositoryHandle made;
    check(git_repository_init_ext(Out(made), aside.c_str(), &options), "made");
    made.reset();
    fs::remove_all(aside / "hooks");
    write_file_safely(aside / "config",
                      "[core]\n\trepositoryformatversion = 0\n\tfilemode = false\n\tbare = false\n");
    for (const char* part : {"refs/heads", "refs/tags", "refs", "objects", "."})
      sync_folder(aside / part);
    ::chmod(aside.c_str(), 0755);
    fs::rename(aside, folder / ".git");
    sync_folder(folder);
  } catch (const fs::filesystem_error& error) {
    std::error_code ignored;
    fs::remove_all(aside, ignored);
    throw Error(
        "The package's record could not be made. Nothing was changed. Check that you may change the folder.",
        error.what());
  } catch (...) {
    std::error_code ignored;
    fs::remove_all(aside, ignored);
    throw;
  }
  return open(folder);
}

Repository Repository::open(const fs::path& folder) {
  start_library();
  const fs::path git_folder = folder / ".git";
  if (!exists(folder))
    throw Error("This package has no saved versions yet. Nothing was changed. Save a version first.",
                folder.string());
  if (!is_real_folder(git_folder))
    throw Error("The record of this package is kept somewhere else, which Waymark does not follow. Nothing "
                "was changed. "
                "Open the folder that holds the record itself.",
                git_folder.string() + " is not a folder");
  refuse_odd_record(git_folder);
  refuse_unknown_format(git_folder);
  clear_stale_locks(git_folder);
  auto hidden = std::make_unique<Hidden>();
  hidden->git_folder = git_folder;
  hidden->handle = open_without_configuration(git_folder);
  for (const char* line : {content_line, review_line}) {
    if (const auto tip = hidden->tip(line))
      hidden->tree(*tip);
    else if (!remembered_tips(git_folder, line).empty())
      fail_as_damaged(std::string(line) + " is gone");
  }
  Repository repository(std::move(hidden));
  refuse_newer_review_format(repository);
  return repository;
}

} // namespace waymark::git
