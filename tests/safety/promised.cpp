// SPDX-License-Identifier: MIT
#include "tests/safety/promised.h"

#include "model/journal.h"

#include <algorithm>
#include <sstream>

namespace waymark::tests {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view begins = "\n\nDraft ", ends = " begins.\n", last = " ends.\n";

int number_in(const std::string& promise, const std::string& kind) {
  return promise.starts_with(kind + " ") ? std::atoi(promise.c_str() + kind.size() + 1) : 0;
}

// Drafts and typing go on: a later one keeps the promise of an earlier.
int highest(const Promised& promised, const std::string& kind) {
  int found = 0;
  for (const std::string& promise : promised)
    found = std::max(found, number_in(promise, kind));
  return found;
}

int typed_words(const fs::path& package, const Profile& profile) {
  int words = 0;
  for (const JournalReading& journal : journals_of(profile.journal_folder(), package)) {
    for (std::size_t at = 0; (at = journal.text.find("typed ", at)) != std::string::npos; ++at)
      ++words;
  }
  return words;
}

// A page that was being added: it is there, whole, and says that it is not in the list yet.
bool is_page_without_place(const Problem& problem) {
  return problem.message.ends_with("so it comes last.");
}

void read_every_version(const Workspace& workspace) {
  for (const git::Version& version : workspace.history()) {
    if (workspace.files_of(version.id).empty())
      throw Error("a version is empty: " + version.id);
  }
}

} // namespace

Promised promises_in(const std::string& output) {
  Promised promised;
  for (std::size_t at = 0, end; (end = output.find('\n', at)) != std::string::npos; at = end + 1)
    promised.push_back(output.substr(at, end - at));
  return promised;
}

std::string draft_text(const std::string& source, int number) {
  const std::string body = source.substr(0, source.find(begins)), digits = std::to_string(number);
  std::string text = body + std::string(begins) + digits + std::string(ends);
  for (int line = 0; line < 60; ++line)
    text += "Words of a draft that is long enough to be cut in the middle of it.\n";
  return text + "Draft " + digits + std::string(last);
}

int draft_number(const std::string& source) {
  const std::size_t at = source.find(begins);
  if (at == std::string::npos)
    return source.ends_with("pushes you.\n") ? 0 : -1;
  const int number = std::atoi(source.c_str() + at + begins.size());
  return source == draft_text(source, number) ? number : -1;
}

Promised all_kept(Workspace& workspace, const Profile& profile) {
  Promised kept;
  if (workspace.record()) {
    for (const auto& [path, bytes] : workspace.repository().review_files())
      kept.push_back("kept " + path);
    for (const git::Version& version : workspace.history())
      kept.push_back("version " + version.id);
    for (const git::Tag& tag : workspace.releases())
      kept.push_back("release " + tag.name);
  }
  kept.push_back("draft " + std::to_string(draft_number(workspace.package().find_module("first")->source)));
  kept.push_back("typed " + std::to_string(typed_words(workspace.folder(), profile)));
  return kept;
}

std::vector<std::string> broken_promises(const fs::path& folder, const fs::path& home,
                                         const Promised& promised) {
  try {
    const Profile profile = Profile::load(home);
    Workspace workspace = Workspace::open(folder, profile, "police-author");
    const Promised kept = all_kept(workspace, profile);
    const std::set<std::string> there(kept.begin(), kept.end());
    std::vector<std::string> broken;
    for (const std::string& promise : promised) {
      if (!number_in(promise, "draft") && !number_in(promise, "typed") && !promise.ends_with(" 0") &&
          !there.contains(promise))
        broken.push_back("lost: " + promise);
    }
    for (const char* kind : {"draft", "typed"}) {
      if (highest(kept, kind) < highest(promised, kind))
        broken.push_back("lost: " + std::string(kind) + " " + std::to_string(highest(promised, kind)));
    }
    if (there.contains("draft -1"))
      broken.push_back("half a text on disk");
    for (const Problem& problem : workspace.package().problems) {
      if (!is_page_without_place(problem))
        broken.push_back("problem: " + problem.path + ": " + problem.message);
    }
    for (const Problem& problem : workspace.review().problems)
      broken.push_back("problem: " + problem.path + ": " + problem.message);
    read_every_version(workspace);
    return broken;
  } catch (const std::exception& error) {
    return {"cannot be opened: " + std::string(error.what())};
  }
}

} // namespace waymark::tests
