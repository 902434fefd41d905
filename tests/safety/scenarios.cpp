// SPDX-License-Identifier: MIT
#include "tests/safety/scenarios.h"

#include "model/git/maintenance.h"
#include "model/journal.h"
#include "tests/safety/promised.h"

#include <algorithm>
#include <optional>

namespace waymark::tests {

namespace {

const std::string& source_of(const Workspace& workspace, const std::string& module) {
  return workspace.package().find_module(module)->source;
}

review::Target words(const Workspace& workspace, const std::string& module, const std::string& quote) {
  const std::string& source = source_of(workspace, module);
  const std::size_t at = source.find(quote);
  if (at == std::string::npos)
    throw Error("the small package has no “" + quote + "”");
  return review::passage(module, source, {at, at + quote.size()});
}

// One more than the draft on disk: rounds of an earlier run count.
void write_draft(Workspace& workspace) {
  const std::string& source = source_of(workspace, "first");
  workspace.write_module("first", draft_text(source, draft_number(source) + 1));
}

void write(Workspace& workspace, const Profile&, int) {
  write_draft(workspace);
}

void save(Workspace& workspace, const Profile&, int round) {
  write_draft(workspace);
  workspace.save_version("Round " + std::to_string(round));
}

void comment(Workspace& workspace, const Profile&, int round) {
  const std::string thread =
      workspace.comment(words(workspace, "second", "you"), "Remark " + std::to_string(round));
  workspace.reply(thread, "Seen.");
  workspace.resolve(thread, "Done.");
}

void suggest(Workspace& workspace, const Profile&, int) {
  const bool first = source_of(workspace, "first").find("Nobody") != std::string::npos;
  const std::string old_word = first ? "Nobody" : "No one", new_word = first ? "No one" : "Nobody";
  workspace.accept(workspace.suggest(words(workspace, "first", old_word), new_word, "Shorter."));
}

// A name or a word that no round, of this run or one that was killed, has had.
std::string unused(Workspace& workspace) {
  std::string letters;
  for (std::size_t left = workspace.repository().review_files().size(); left > 0; left /= 26)
    letters += static_cast<char>('a' + left % 26);
  return letters;
}

void sign_off(Workspace& workspace, const Profile&, int) {
  for (const review::ModuleStatus& module : workspace.status().modules) {
    if (module.id == "first" && module.roles.at("charity").state == review::CellState::signed_off)
      workspace.withdraw("first", "To be read again.");
  }
  workspace.sign_off("first", "charity");
}

void set_aside(Workspace& workspace, const Profile&, int) {
  workspace.take_back(workspace.set_aside("Safeguarding.Blame", words(workspace, "first", "never your fault"),
                                          "Finding " + unused(workspace), "It says the opposite."));
}

void words_of_the_team(Workspace& workspace, const Profile&, int) {
  const std::string word = "waymark" + unused(workspace);
  const auto listed = checks::listed_words(workspace.package().files);
  if (checks::find_word(listed, word, checks::WordList::accept))
    workspace.remove_word(word, checks::WordList::accept, "Half added.");
  workspace.add_word(word, checks::WordList::accept, "Our own word.");
  workspace.remove_word(word, checks::WordList::accept, "Not any more.");
}

void restore(Workspace& workspace, const Profile&, int) {
  if (workspace.has_unsaved_changes())
    workspace.save_version("What was half put back");
  const auto versions = workspace.history();
  const auto now = workspace.files_of(versions.front().id);
  const auto other = std::find_if(versions.begin(), versions.end(), [&](const git::Version& version) {
    return workspace.files_of(version.id) != now;
  });
  workspace.restore(other->id);
}

void release(Workspace& workspace, const Profile&, int round) {
  workspace.record_release(std::to_string(workspace.releases().size() + 1),
                           "Release " + std::to_string(round));
}

void modules(Workspace& workspace, const Profile&, int round) {
  workspace.add_module("Page " + std::to_string(round), "young-people", "page");
  std::vector<std::string> order;
  for (const ContentModule& module : workspace.package().modules)
    order.push_back(module.id);
  std::swap(order.front(), order.back());
  workspace.reorder_modules(order);
}

void maintain(Workspace& workspace, const Profile&, int round) {
  write_draft(workspace);
  workspace.save_version("Round " + std::to_string(round));
  NoProgress quiet;
  git::pack_objects(workspace.folder() / ".git", {}, quiet);
}

// Each word is one edit at the end. What an earlier run left is where this one begins, as in the window.
void type(Workspace& workspace, const Profile& profile, int round) {
  static std::optional<Journal> journal;
  static std::size_t size = 0;
  if (!journal) {
    const std::string& text = source_of(workspace, "first");
    journal.emplace(Journal::begin(profile.journal_folder(), workspace.folder(), "first", text));
    size = text.size();
  }
  const std::string word = "typed " + std::to_string(round) + "\n";
  journal->add({size, 0, word});
  journal->sync();
  size += word.size();
}

} // namespace

const std::vector<Scenario>& scenarios() {
  static const std::vector<Scenario> all{
      {"write", "police-author", write},
      {"save", "police-author", save},
      {"comment", "charity-reviewer", comment},
      {"suggest", "police-author", suggest},
      {"sign-off", "charity-reviewer", sign_off},
      {"set-aside", "police-author", set_aside},
      {"team-words", "police-author", words_of_the_team},
      {"restore", "police-author", restore},
      {"release", "police-author", release},
      {"modules", "police-author", modules},
      {"maintain", "police-author", maintain},
      {"type", "police-author", type},
  };
  return all;
}

} // namespace waymark::tests
