// SPDX-License-Identifier: MIT
#include "model/demo_recipe.h"
#include "model/error.h"
#include "model/new_folder.h"
#include "model/sha256.h"
#include "model/workspace.h"

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace waymark {

namespace fs = std::filesystem;

namespace {

// Everybody of the sample's team, under names and with keys that are the same each time, so that the record
// is too. Anybody can make these keys: they are good for a sample only.
Profile team_of(const Package& package) {
  Profile team;
  for (const Person& person : package.roster.people) {
    const std::string digest = sha256("sample " + package.id + " " + person.id);
    std::array<unsigned char, 32> seed{};
    std::copy_n(digest.begin(), seed.size(), seed.begin());
    team.identities.push_back({package.id, person.id, digest.substr(0, 32),
                               std::make_shared<trust::KeyPair>(trust::KeyPair::from_seed(seed))});
  }
  return team;
}

// The team list, knowing everybody by their key and signed by its keyholders.
FileSet signed_roster(const Package& package, const Recipe& recipe, const Profile& team) {
  if (package.roster.version == 0)
    return {};
  Roster roster = package.roster;
  roster.package = package.id;
  roster.keyholders = recipe.keyholders;
  for (std::size_t i = 0; i < roster.people.size(); ++i)
    roster.people[i].keys = {team.identities[i].key->public_key().line()};
  FileSet files;
  for (const Identity& identity : team.identities)
    files.merge(trust::write_next_roster({}, roster, identity.person, identity.key.get()));
  return files;
}

// Does one step after another in a workspace, as its people would have.
class Player {
public:
  Player(Workspace& workspace, const Recipe& recipe) : m_workspace(workspace), m_recipe(recipe) {}

  void play() {
    for (const RecipeStep& step : m_recipe.steps) {
      try {
        m_workspace.act_as(step.by);
        m_workspace.set_time(step.at);
        play(step);
      } catch (const Error& error) {
        if (std::string_view(error.what()).starts_with("history.yaml, line "))
          throw;
        fail_at(step.line, error.what());
      }
    }
    if (m_workspace.has_unsaved_changes())
      fail_at(m_recipe.steps.back().line,
              "the last steps leave changes that are in no version; end with a “version”.");
  }

private:
  void play(const RecipeStep& step) {
    switch (step.action) {
    case RecipeAction::version:
      m_workspace.save_version(step.text);
      break;
    case RecipeAction::edit:
      edit(step);
      break;
    case RecipeAction::comment:
      m_threads[step.id] = m_workspace.comment(target_of(step), step.text);
      break;
    case RecipeAction::suggest:
      m_threads[step.id] = m_workspace.suggest(target_of(step), step.new_words, step.text);
      break;
    case RecipeAction::reply:
      m_workspace.reply(m_threads.at(step.thread), step.text);
      break;
    case RecipeAction::resolve:
      m_workspace.resolve(m_threads.at(step.thread), step.text);
      break;
    case RecipeAction::reopen:
      m_workspace.reopen(m_threads.at(step.thread), step.text);
      break;
    case RecipeAction::accept:
      m_workspace.accept(m_threads.at(step.thread));
      break;
    case RecipeAction::decline:
      m_workspace.decline(m_threads.at(step.thread), step.text);
      break;
    case RecipeAction::sign_off:
      for (const std::string& module : step.modules)
        m_workspace.sign_off(module, step.role);
      break;
    case RecipeAction::ask_for_changes:
      m_workspace.ask_for_changes(step.module(), step.text);
      break;
    }
  }

  const ContentModule& module_of(const RecipeStep& step) const {
    const ContentModule* module = m_workspace.package().find_module(step.module());
    if (!module)
      fail_at(step.line, "there is no module “" + step.module() + "”.");
    return *module;
  }

  Span only_place(const RecipeStep& step, const std::string& source) const {
    const std::size_t at = source.find(step.old_words);
    if (step.old_words.empty() || at == std::string::npos ||
        source.find(step.old_words, at + 1) != std::string::npos)
      fail_at(step.line, "the words “" + step.old_words + "” are not in “" + step.module() +
                             "” exactly once at this point.");
    return {at, at + step.old_words.size()};
  }

  review::Target target_of(const RecipeStep& step) const {
    review::Target target;
    target.picture = step.picture;
    if (!step.picture.empty() && !m_workspace.package().files.contains(step.picture))
      fail_at(step.line, "there is no picture " + step.picture + ".");
    if (step.modules.empty())
      return target;
    const ContentModule& module = module_of(step);
    if (!step.old_words.empty())
      return review::passage(module.id, module.source, only_place(step, module.source));
    target.module = module.id;
    return target;
  }

  void edit(const RecipeStep& step) {
    std::string source = module_of(step).source;
    const Span place = only_place(step, source);
    source.replace(place.begin, place.size(), step.new_words);
    m_workspace.write_module(step.module(), source);
  }

  Workspace& m_workspace;
  const Recipe& m_recipe;
  std::map<std::string, std::string> m_threads; // name in the recipe -> id
};

} // namespace

void build_demo(const fs::path& folder, const fs::path& sample_folder, Profile& profile) {
  FileSet files = read_folder(sample_folder).files;
  const auto history = files.find("history.yaml");
  if (history == files.end())
    throw Error("The sample “" + sample_folder.string() +
                "” has no history.yaml. Nothing was made. Install Waymark again.");
  const Recipe recipe = read_recipe(history->second);
  files.erase(history);
  const Package package = read_package(files);
  const Profile team = team_of(package);
  std::erase_if(files, [](const auto& file) { return file.first.starts_with("trust/"); });
  files.merge(signed_roster(package, recipe, team));
  NewFolder place(folder);
  place.write(files_before(recipe, files));
  {
    Workspace workspace = Workspace::open(place.path(), team);
    Player(workspace, recipe).play();
    if (workspace.package().files != files)
      fail_at(recipe.steps.back().line, "the steps do not lead to the text of the sample.");
  }
  Profile changed = profile;
  for (const Identity& identity : team.identities)
    changed.add_identity(package.id, identity.person).key = identity.key;
  changed.save();
  place.move_into_place();
  profile = std::move(changed);
}

} // namespace waymark
