// SPDX-License-Identifier: MIT
#include "model/git/blank_out.h"
#include "model/git/record_lock.h"
#include "model/review/removal.h"
#include "model/review/signed_segments.h"
#include "model/sha256.h"
#include "model/workspace.h"

#include <algorithm>
#include <set>

namespace waymark {

using review::Event;
using review::EventKind;
using review::Removed;

bool Workspace::may_remove() const {
  return person() && review::has_keys(m_package.roster) && review::may_remove(m_package.roster, *person());
}

void Workspace::require_remover() const {
  require_person();
  if (!review::has_keys(m_package.roster))
    throw Refused(
        "This team knows nobody by a key yet, so nobody could see who asked for a removal. Nothing was "
        "removed. Give the people of the team keys first.");
  if (!may_remove())
    throw Refused("Only those who look after the team list may remove something for good. Nothing was "
                  "removed. Ask one of "
                  "them, and say what and why.");
}

namespace {

Removed removed(const std::string& path, const std::string& bytes) {
  return {path, git::Repository::blob_id(bytes), sha256(bytes), sha256(review::left_of(path, bytes))};
}

// Whether the package says this today, or has said it in a version of the page.
bool is_saved(const git::Repository& record, const Package& package, const review::Target& passage) {
  const ContentModule* module = package.find_module(passage.module);
  if (!module)
    return false;
  const auto is_it = [&](const std::string& text) { return git::Repository::blob_id(text) == passage.base; };
  if (is_it(module->source))
    return true;
  for (const git::Version& version : record.history(module->path))
    if (const auto text = record.file(version.id, module->path); text && is_it(*text))
      return true;
  return false;
}

// The texts that were on screen when these words were written and that no version of the page has: they
// stand beside the words, only so that these find their passage again.
std::vector<Removed> texts_beside(const git::Repository& record, const Package& package,
                                  const review::Segment& segment) {
  std::vector<Removed> found;
  for (const Event& event : segment.events) {
    const std::string path = "texts/" + event.target.base;
    const auto text = event.target.is_passage() ? record.review_file(path) : std::nullopt;
    if (text && git::Repository::blob_id(*text) == event.target.base &&
        !is_saved(record, package, event.target))
      found.push_back(removed(path, *text));
  }
  return found;
}

bool may_ever_go(const std::string& path) {
  return !path.starts_with("trust/") && !path.starts_with("release/") && path != "package.yaml";
}

} // namespace

void Workspace::remove_event(const std::string& id, const std::string& reason) {
  require_remover();
  reload();
  const review::SegmentReading reading = judged_segments();
  for (const review::Segment& segment : reading.segments)
    for (const Event& event : segment.events) {
      const bool opens = event.kind == EventKind::comment || event.kind == EventKind::suggest ||
                         event.kind == EventKind::set_aside;
      if (event.id != id && !(opens && event.thread == id))
        continue;
      if (segment.blanked)
        throw Refused("These words were removed already. Nothing else was changed.");
      if (event.kind == EventKind::sign_off || event.kind == EventKind::withdraw ||
          event.kind == EventKind::release)
        throw Refused(
            "A sign-off is not removed: nobody could see any more who gave it. Nothing was removed. Whoever "
            "gave it can take it back.");
      if (event.kind == EventKind::remove)
        throw Refused(
            "That something was removed, by whom and why, stays in the record. Nothing was removed.");
      std::vector<Removed> what = texts_beside(*m_repository, m_package, segment);
      what.insert(what.begin(), removed(segment.path, m_repository->review_file(segment.path).value()));
      return remove(std::move(what), reason);
    }
  throw Error("Nobody's words in this package are called “" + id +
              "”. Nothing was removed. Comments and answers are listed by “comment list --json”.");
}

std::vector<Removed> Workspace::old_texts(const std::string& path, const std::string& version) const {
  if (!may_ever_go(path))
    throw Refused("“" + path +
                  "” says what the package is or who may do what, so it stays. Nothing was removed.");
  std::vector<git::Version> versions;
  if (version.empty())
    versions = m_repository ? m_repository->history(path) : std::vector<git::Version>();
  else
    versions.push_back(find_version(version));
  std::set<std::string> seen;
  std::vector<Removed> found;
  const std::string nothing_but_blank = review::left_of(path, {});
  for (const git::Version& one : versions)
    if (const auto bytes = m_repository->file(one.id, path);
        bytes && *bytes != nothing_but_blank && seen.insert(*bytes).second)
      found.push_back(removed(path, *bytes));
  return found;
}

void Workspace::remove_file(const std::string& path, const std::string& version, const std::string& reason) {
  require_remover();
  reload();
  std::vector<Removed> found = old_texts(path, version);
  const auto stands = [&](const Removed& one) {
    const auto is_it = [&](const auto& file) { return git::Repository::blob_id(file.second) == one.blob; };
    return std::any_of(m_package.files.begin(), m_package.files.end(), is_it) ||
           std::any_of(newest_files().begin(), newest_files().end(), is_it);
  };
  if (version.empty())
    std::erase_if(found, stands);
  else if (!found.empty() && stands(found.front()))
    throw Refused(
        "The package still says this today. Nothing was removed. Change the page or take the file out, save "
        "a version, then remove the old one.");
  if (found.empty())
    throw Refused("There is no old text of “" + path +
                  "” to remove. Nothing was removed. Its versions are listed by “history”.");
  remove(std::move(found), reason);
}

// Who asked and why comes first: if that is as far as it gets, the next Sync does the rest.
void Workspace::remove(std::vector<Removed> what, const std::string& reason) {
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error(
        "Removing something for good needs a reason, which the team will see. Nothing was removed. Write it, "
        "then try again.");
  Event event;
  event.kind = EventKind::remove;
  event.text = reason;
  event.removed = std::move(what);
  git::Blanks blanks;
  for (const Removed& one : event.removed)
    blanks[one.blob] = review::left_of(one.path, m_repository->blob(one.blob).value());
  append(event);
  {
    const git::RecordLock lock(m_folder / ".git");
    m_repository.reset();
    git::blank_out(m_folder / ".git", blanks);
  }
  reload();
}

} // namespace waymark
