// SPDX-License-Identifier: MIT
#include "model/git/line_ends.h"

#include "model/git/git_error.h"
#include "model/git/repository_hidden.h"
#include "model/git/trees.h"

namespace waymark::git {

std::optional<std::string> line_end(git_repository* repository, const std::string& reference) {
  ReferenceHandle found;
  const int code = git_reference_lookup(Out(found), repository, reference.c_str());
  if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC)
    return std::nullopt;
  check(code, "read");
  const git_oid* id = git_reference_target(found.get());
  return id ? std::optional(hex(*id)) : std::nullopt;
}

namespace {

// A mark with a text of its own, on a version: the only kind that Waymark makes.
bool is_release(git_repository* repository, const std::string& id) {
  const git_oid wanted = oid(id);
  TagHandle tag;
  const int code = git_tag_lookup(Out(tag), repository, &wanted);
  return code == 0 && git_tag_target_type(tag.get()) == GIT_OBJECT_COMMIT;
}

} // namespace

LineEnds line_ends(git_repository* repository) {
  LineEnds ends{line_end(repository, content_line), line_end(repository, review_line), {}};
  git_strarray names{};
  check(git_tag_list(&names, repository), "read");
  const std::unique_ptr<git_strarray, Release<git_strarray_dispose>> owner(&names);
  if (names.count > 10'000)
    fail_as_damaged(std::to_string(names.count) + " releases");
  for (std::size_t i = 0; i < names.count; ++i)
    if (auto id = line_end(repository, "refs/tags/" + std::string(names.strings[i]));
        id && is_release(repository, *id))
      ends.releases.emplace(names.strings[i], *std::move(id));
  return ends;
}

std::vector<git_oid> all_ends(const LineEnds& ends) {
  std::vector<git_oid> all;
  for (const auto* line : {&ends.content, &ends.review})
    if (*line)
      all.push_back(oid(**line));
  return all;
}

bool move_end(git_repository* repository, const std::string& reference,
              const std::optional<std::string>& expected, const std::string& to) {
  const git_oid id = oid(to);
  const git_oid before = expected ? oid(*expected) : git_oid{};
  ReferenceHandle moved;
  const int code = git_reference_create_matching(Out(moved), repository, reference.c_str(), &id,
                                                 expected ? 1 : 0, expected ? &before : nullptr, "sync");
  if (code == GIT_EMODIFIED || code == GIT_EEXISTS || code == GIT_ELOCKED ||
      (code == GIT_ENOTFOUND && expected))
    return false;
  check(code, "saved");
  return line_end(repository, reference) == to;
}

} // namespace waymark::git
