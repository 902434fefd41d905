// SPDX-License-Identifier: MIT
#include "model/git/rescue_lines.h"

#include "model/git/git_error.h"
#include "model/git/open_record.h"
#include "model/git/repository_hidden.h"
#include "model/git/rescue_objects.h"
#include "model/git/tip_log.h"
#include "model/git/trees.h"
#include "model/safe_file.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <set>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_states_tried = 200;
constexpr int deepest = 16;

bool is_id(const std::string& text) {
  return text.size() == 40 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

struct Line {
  std::string reference;
  std::string words; // on screen
};

class Mender {
public:
  Mender(const fs::path& git_folder, Rescue& rescue) : m_git_folder(git_folder), m_rescue(rescue) {}

  void mend() {
    mend_packed_names();
    set_damaged_names_aside();
    m_repository = open_without_configuration(m_git_folder);
    check(git_repository_odb(Out(m_odb), m_repository.get()), "read");
    for (const Line& line : {Line{review_line, "comments and sign-offs"}, Line{content_line, "text"}})
      mend_line(line);
    mend_releases();
    forget_what_leads_nowhere();
  }

private:
  // Stock git may have put many names into one file. Where a line of it is damaged the others get files of
  // their own, as Waymark's have.
  void mend_packed_names() {
    const fs::path file = m_git_folder / "packed-refs";
    std::error_code error;
    if (!fs::is_regular_file(fs::symlink_status(file, error)))
      return;
    std::vector<std::pair<std::string, std::string>> names;
    const bool damaged = !read_packed(read_whole_file(file), names);
    if (!damaged)
      return;
    for (const auto& [name, id] : names)
      if (!fs::exists(m_git_folder / name, error))
        write_file_safely(m_git_folder / name, id + "\n");
    set_aside(m_git_folder, file);
    m_rescue.done.push_back(
        "The list of the record's marks was damaged and was written anew from what could be read.");
  }

  static bool read_packed(const std::string& text, std::vector<std::pair<std::string, std::string>>& names) {
    bool whole = text.empty() || text.back() == '\n';
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string line = text.substr(begin, end - begin);
      begin = end + 1;
      const bool remark = names.empty() && line.starts_with('#'),
                 of_the_line_before = !names.empty() && line.starts_with('^');
      if (remark || (of_the_line_before && is_id(line.substr(1))))
        continue;
      if (line.size() > 41 && line[40] == ' ' && is_id(line.substr(0, 40)) && is_reference(line.substr(41)))
        names.emplace_back(line.substr(41), line.substr(0, 40));
      else
        whole = false;
    }
    return whole;
  }

  static bool is_reference(const std::string& name) {
    return name.starts_with("refs/") && git_reference_is_valid_name(name.c_str()) == 1;
  }

  // Files that should say where something ends and do not.
  void set_damaged_names_aside() {
    std::vector<fs::path> damaged;
    for (const auto& file : fs::recursive_directory_iterator(m_git_folder / "refs"))
      if (file.is_regular_file() && file.path().extension() != ".lock" && !is_name(file.path()))
        damaged.push_back(file.path());
    for (const fs::path& file : damaged) {
      const std::string name = file.lexically_relative(m_git_folder).generic_string();
      if (name.starts_with("refs/tags/"))
        say_release_lost(name.substr(10));
      m_damaged_names.insert(name);
      set_aside(m_git_folder, file);
    }
  }

  static bool is_name(const fs::path& file) {
    const std::string text = read_whole_file(file);
    return text.starts_with("ref: refs/") ||
           (is_id(text.substr(0, 40)) && (text.size() == 40 || text[40] == '\n'));
  }

  void say_release_lost(const std::string& name) {
    m_rescue.done.push_back(
        "The mark of the release “" + name +
        "” was damaged and was set aside. Sync brings it back if a colleague or the shared folder "
        "has it.");
  }

  void mend_line(const Line& line) {
    git_oid tip;
    const int code = git_reference_name_to_id(&tip, m_repository.get(), line.reference.c_str());
    const bool was_damaged = m_damaged_names.contains(line.reference) || (code != 0 && code != GIT_ENOTFOUND);
    const std::vector<std::string> earlier = remembered_tips(m_git_folder, line.reference);
    if (code == 0 && is_whole(tip))
      return say_gaps(line, tip);
    if (code != 0 && !was_damaged && earlier.empty())
      return; // it has not begun
    const auto found = newest_whole(code == 0 ? std::optional(tip) : std::nullopt, earlier, line);
    if (!found) {
      m_rescue.is_usable = m_rescue.is_usable && code != 0 && !was_damaged && earlier.empty();
      m_rescue.done.push_back(
          "No state of the " + line.words +
          " could be read any more. Get the package again from the shared folder or a colleague, "
          "beside this folder, and copy your changed pages over.");
      return;
    }
    ReferenceHandle moved;
    check(git_reference_create(Out(moved), m_repository.get(), line.reference.c_str(), &*found, 1, "rescue"),
          "saved");
    const bool is_newest = !earlier.empty() && earlier.front() == hex(*found);
    m_rescue.done.push_back(
        is_newest
            ? "The place where the " + line.words + " end was damaged. It was put back; nothing is missing."
            : "The newest state of the " + line.words +
                  " was damaged, so the newest one that can be read stands again. The pages in the folder "
                  "are as "
                  "they were. Sync, to get back what others have, and look at the history.");
    say_gaps(line, *found);
  }

  // The newest first: as remembered, then what each comes from.
  std::optional<git_oid> newest_whole(const std::optional<git_oid>& tip,
                                      const std::vector<std::string>& earlier, const Line& line) {
    std::deque<git_oid> candidates;
    std::set<std::string> tried;
    if (tip)
      candidates.push_back(*tip);
    for (const std::string& id : earlier)
      candidates.push_back(oid(id));
    git_oid seen;
    const std::string shared = "refs/waymark/seen/" + line.reference.substr(line.reference.rfind('/') + 1);
    if (git_reference_name_to_id(&seen, m_repository.get(), shared.c_str()) == 0)
      candidates.push_back(seen);
    while (!candidates.empty() && tried.size() < most_states_tried) {
      const git_oid id = candidates.front();
      candidates.pop_front();
      if (!tried.insert(hex(id)).second)
        continue;
      if (is_whole(id))
        return id;
      CommitHandle commit;
      if (git_commit_lookup(Out(commit), m_repository.get(), &id) == 0)
        for (unsigned int i = 0; i < git_commit_parentcount(commit.get()); ++i)
          candidates.push_back(*git_commit_parent_id(commit.get(), i));
    }
    return std::nullopt;
  }

  bool is_whole(const git_oid& version) {
    CommitHandle commit;
    if (git_commit_lookup(Out(commit), m_repository.get(), &version) != 0)
      return false;
    return is_whole_tree(*git_commit_tree_id(commit.get()), 0);
  }

  // Damaged objects are set aside by now, so what is there is whole.
  bool is_whole_tree(const git_oid& id, int depth) {
    TreeHandle tree;
    if (depth > deepest || git_tree_lookup(Out(tree), m_repository.get(), &id) != 0)
      return false;
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
      const git_oid& child = *git_tree_entry_id(entry);
      const bool whole = git_tree_entry_type(entry) == GIT_OBJECT_TREE
                             ? is_whole_tree(child, depth + 1)
                             : git_odb_exists(m_odb.get(), &child) != 0;
      if (!whole)
        return false;
    }
    return true;
  }

  // Older states that cannot be read do not keep anybody from working.
  void say_gaps(const Line& line, const git_oid& tip) {
    std::deque<git_oid> next{tip};
    std::set<std::string> seen;
    std::size_t gaps = 0;
    while (!next.empty()) {
      const git_oid id = next.front();
      next.pop_front();
      if (!seen.insert(hex(id)).second)
        continue;
      CommitHandle commit;
      if (git_commit_lookup(Out(commit), m_repository.get(), &id) != 0) {
        ++gaps;
        continue;
      }
      for (unsigned int i = 0; i < git_commit_parentcount(commit.get()); ++i)
        next.push_back(*git_commit_parent_id(commit.get(), i));
    }
    if (gaps > 0)
      m_rescue.done.push_back(
          "Older states of the " + line.words +
          " cannot be read any more. Sync brings them back if a colleague or the shared folder has "
          "them.");
  }

  void mend_releases() {
    git_strarray names{};
    check(git_tag_list(&names, m_repository.get()), "read");
    const std::unique_ptr<git_strarray, Release<git_strarray_dispose>> owner(&names);
    for (std::size_t i = 0; i < names.count; ++i) {
      const std::string reference = "refs/tags/" + std::string(names.strings[i]);
      git_oid id;
      if (git_reference_name_to_id(&id, m_repository.get(), reference.c_str()) == 0 &&
          git_odb_exists(m_odb.get(), &id) != 0)
        continue;
      ReferenceHandle mark;
      if (git_reference_lookup(Out(mark), m_repository.get(), reference.c_str()) == 0)
        git_reference_delete(mark.get());
      say_release_lost(names.strings[i]);
    }
  }

  // Notes of our own: where the shared lines ended, what was refused.
  void forget_what_leads_nowhere() {
    git_reference_iterator* raw = nullptr;
    check(git_reference_iterator_new(&raw, m_repository.get()), "read");
    const std::unique_ptr<git_reference_iterator, Release<git_reference_iterator_free>> all(raw);
    for (ReferenceHandle one; git_reference_next(Out(one), all.get()) == 0;) {
      const std::string name = git_reference_name(one.get());
      const git_oid* id = git_reference_target(one.get());
      const bool ours = name.starts_with("refs/waymark/") || name.starts_with("refs/rescue/");
      if (ours && id && git_odb_exists(m_odb.get(), id) == 0)
        git_reference_delete(one.get());
    }
  }

  fs::path m_git_folder;
  Rescue& m_rescue;
  RepositoryHandle m_repository;
  OdbHandle m_odb;
  std::set<std::string> m_damaged_names;
};

} // namespace

void put_lines_right(const fs::path& git_folder, Rescue& rescue) {
  Mender(git_folder, rescue).mend();
}

} // namespace waymark::git
