// SPDX-License-Identifier: MIT
#include "model/git/record_lines.h"

#include "model/git/git_error.h"
#include "model/git/line_ends.h"
#include "model/git/open_record.h"
#include "model/git/record_lock.h"
#include "model/git/repository_hidden.h"
#include "model/git/start_library.h"
#include "model/git/tip_log.h"
#include "model/git/tree_union.h"
#include "model/git/trees.h"

namespace waymark::git {

namespace {

constexpr const char* seen_content = "refs/waymark/seen/main";
constexpr const char* seen_review = "refs/waymark/seen/review";

const char* reference_of(Line line) {
  return line == Line::content ? content_line : review_line;
}

} // namespace

struct RecordLines::Hidden {
  std::filesystem::path git_folder;
  RepositoryHandle handle;

  void set(const std::string& reference, const std::string& id) const {
    const git_oid to = oid(id);
    ReferenceHandle made;
    check(git_reference_create(Out(made), handle.get(), reference.c_str(), &to, 1, "sync"), "saved");
  }
};

RecordLines::RecordLines(const std::filesystem::path& git_folder) : m_hidden(std::make_unique<Hidden>()) {
  start_library();
  m_hidden->git_folder = git_folder;
  m_hidden->handle = open_without_configuration(git_folder);
}

RecordLines::~RecordLines() = default;

void RecordLines::reopen() {
  m_hidden->handle = open_without_configuration(m_hidden->git_folder);
}

const std::filesystem::path& RecordLines::git_folder() const {
  return m_hidden->git_folder;
}

LineEnds RecordLines::ends() const {
  return line_ends(m_hidden->handle.get());
}

LineEnds RecordLines::last_seen() const {
  return {line_end(m_hidden->handle.get(), seen_content), line_end(m_hidden->handle.get(), seen_review), {}};
}

void RecordLines::remember(const LineEnds& seen) {
  const LineEnds before = last_seen();
  if (before.content == seen.content && before.review == seen.review)
    return;
  const RecordLock lock(m_hidden->git_folder);
  if (seen.content && seen.content != before.content)
    m_hidden->set(seen_content, *seen.content);
  if (seen.review && seen.review != before.review)
    m_hidden->set(seen_review, *seen.review);
}

bool RecordLines::leads_to(const std::string& earlier, const std::string& later) const {
  if (earlier == later)
    return true;
  const git_oid from = oid(earlier), to = oid(later);
  const int found = git_graph_descendant_of(m_hidden->handle.get(), &to, &from);
  check(found, "read");
  return found == 1;
}

std::optional<std::string> RecordLines::common_version(const std::string& a, const std::string& b) const {
  const git_oid one = oid(a), two = oid(b);
  git_oid common;
  const int code = git_merge_base(&common, m_hidden->handle.get(), &one, &two);
  if (code == GIT_ENOTFOUND)
    return std::nullopt;
  check(code, "read");
  return hex(common);
}

std::string RecordLines::tree_of(const std::string& version) const {
  const git_oid id = oid(version);
  CommitHandle commit;
  check(git_commit_lookup(Out(commit), m_hidden->handle.get(), &id), "read");
  return hex(*git_commit_tree_id(commit.get()));
}

bool RecordLines::knows_review(const std::string& id) const {
  const git_oid tree_id = oid(tree_of(id));
  TreeHandle tree;
  check(git_tree_lookup(Out(tree), m_hidden->handle.get(), &tree_id), "read");
  const auto format = find_file(tree.get(), "format");
  return !format || read_blob(m_hidden->handle.get(), *format, {.file_bytes = 1000}) == known_review_format;
}

FileSet RecordLines::files_of_tree(const std::string& tree_id) const {
  const git_oid id = oid(tree_id);
  TreeHandle tree;
  check(git_tree_lookup(Out(tree), m_hidden->handle.get(), &id), "read");
  return read_tree(m_hidden->handle.get(), tree.get(), {});
}

FileSet RecordLines::review_files(const std::string& state) const {
  const git_oid id = oid(tree_of(state));
  TreeHandle tree;
  check(git_tree_lookup(Out(tree), m_hidden->handle.get(), &id), "read");
  return read_tree(m_hidden->handle.get(), tree.get(), review_limits);
}

std::vector<std::string> RecordLines::names_in(const std::string& state, const std::string& folder) const {
  const git_oid id = oid(tree_of(state));
  TreeHandle tree, below;
  check(git_tree_lookup(Out(tree), m_hidden->handle.get(), &id), "read");
  const git_tree_entry* entry = git_tree_entry_byname(tree.get(), folder.substr(0, folder.find('/')).c_str());
  std::vector<std::string> names;
  if (!entry || git_tree_entry_type(entry) != GIT_OBJECT_TREE)
    return names;
  check(git_tree_lookup(Out(below), m_hidden->handle.get(), git_tree_entry_id(entry)), "read");
  for (std::size_t i = 0; i < git_tree_entrycount(below.get()); ++i)
    names.push_back(git_tree_entry_name(git_tree_entry_byindex(below.get(), i)));
  return names;
}

std::optional<std::string> RecordLines::blob(const std::string& id) const {
  const git_oid wanted = oid(id);
  BlobHandle found;
  const int code = git_blob_lookup(Out(found), m_hidden->handle.get(), &wanted);
  if (code == GIT_ENOTFOUND)
    return std::nullopt;
  check(code, "read");
  return read_blob(m_hidden->handle.get(), wanted, review_limits);
}

std::string RecordLines::write_files(const FileSet& files) {
  return hex(write_tree(m_hidden->handle.get(), files));
}

std::string RecordLines::union_of(const std::string& tree_a, const std::string& tree_b) {
  return hex(union_of_trees(m_hidden->handle.get(), oid(tree_a), oid(tree_b)));
}

std::string RecordLines::join(const std::string& tree_id, const std::string& first, const std::string& second,
                              const Author& author, Time time, const std::string& message) {
  git_repository* repository = m_hidden->handle.get();
  const git_oid tree_oid = oid(tree_id), one = oid(first), two = oid(second);
  TreeHandle tree;
  check(git_tree_lookup(Out(tree), repository, &tree_oid), "read");
  CommitHandle parent, other;
  check(git_commit_lookup(Out(parent), repository, &one), "read");
  check(git_commit_lookup(Out(other), repository, &two), "read");
  const git_commit* parents[] = {parent.get(), other.get()};
  const SignatureHandle who = signature(author, time);
  git_oid made;
  check(git_commit_create(&made, repository, nullptr, who.get(), who.get(), nullptr, (message + "\n").c_str(),
                          tree.get(), 2, parents),
        "saved");
  sync_objects(repository);
  return hex(made);
}

bool RecordLines::move(Line line, const std::optional<std::string>& expected, const std::string& to) {
  const RecordLock lock(m_hidden->git_folder);
  sync_objects(m_hidden->handle.get());
  if (!move_end(m_hidden->handle.get(), reference_of(line), expected, to))
    return false;
  remember_tip(m_hidden->git_folder, reference_of(line), to);
  if (line == Line::content) {
    const git_oid tree_id = oid(tree_of(to));
    TreeHandle tree;
    if (git_tree_lookup(Out(tree), m_hidden->handle.get(), &tree_id) == 0)
      write_index(m_hidden->handle.get(), tree.get());
  }
  return true;
}

bool RecordLines::add_release(const std::string& name, const std::string& id) {
  const RecordLock lock(m_hidden->git_folder);
  sync_objects(m_hidden->handle.get());
  return move_end(m_hidden->handle.get(), "refs/tags/" + name, std::nullopt, id);
}

void RecordLines::keep_aside(const std::string& name, const std::string& id) {
  git_reference_iterator* raw = nullptr;
  check(git_reference_iterator_glob_new(&raw, m_hidden->handle.get(), "refs/rescue/*"), "read");
  const std::unique_ptr<git_reference_iterator, Release<git_reference_iterator_free>> all(raw);
  const git_oid wanted = oid(id);
  for (ReferenceHandle one; git_reference_next(Out(one), all.get()) == 0;)
    if (const git_oid* kept = git_reference_target(one.get()); kept && git_oid_equal(kept, &wanted))
      return;
  const RecordLock lock(m_hidden->git_folder);
  sync_objects(m_hidden->handle.get());
  m_hidden->set("refs/rescue/" + name, id);
}

} // namespace waymark::git
