// SPDX-License-Identifier: MIT
#include "tests/sync/simulated_team.h"

#include "model/error.h"
#include "model/git/shared_folder.h"
#include "model/safe_file.h"
#include "model/sync/sync_record.h"
#include "model/sync_policy.h"
#include "model/trust/roster_chain.h"

#include <array>
#include <stdexcept>

namespace waymark::tests {

namespace fs = std::filesystem;

namespace {

constexpr const char* package = "simulated";
constexpr const char* page = "page";
constexpr int lines = 12;
const std::array<std::string, 3> roles{"police", "charity", "school"};

Profile people_with_keys(const fs::path& home, int count) {
  Profile profile = Profile::load(home);
  for (int i = 0; i < count; ++i) {
    std::array<unsigned char, 32> seed{};
    seed[0] = static_cast<unsigned char>(i + 1);
    const std::string number = std::to_string(100 + i);
    profile.identities.push_back({package, "writer-" + number, std::string(29, 'a') + number,
                                  std::make_shared<trust::KeyPair>(trust::KeyPair::from_seed(seed))});
  }
  return profile;
}

FileSet first_files(const Profile& profile) {
  Roster roster;
  roster.package = package;
  for (std::size_t i = 0; i < profile.identities.size(); ++i) {
    const Identity& who = profile.identities[i];
    const std::string& role = roles[i % roles.size()];
    if (i < roles.size())
      roster.organisations.push_back({role, role});
    roster.people.push_back({who.person, who.person, role, {role}, {who.key->public_key().line()}});
  }
  roster.keyholders.people = {profile.identities.front().person};
  roster.sign_off = {{"", "", {}, {roles.begin(), roles.end()}}};
  FileSet files = trust::write_next_roster({}, roster, profile.identities.front().person,
                                           profile.identities.front().key.get());
  files["package.yaml"] = "id: simulated\ntitle: Simulated\nlanguage: en-GB\naudiences:\n"
                          "  - {id: young-people, name: Young people}\nmodules: [page]\n";
  std::string text = "---\nid: page\ntitle: Page\naudience: young-people\nkind: page\n---\n\n";
  for (int i = 0; i < lines; ++i)
    text += "Line " + std::to_string(i) + ": as it was at first.\n\n";
  files["modules/page.md"] = text;
  return files;
}

// What is not allowed just now, such as signing off what is not saved, is simply not done.
template<typename Act> bool is_done(const Act& act) {
  try {
    act();
    return true;
  } catch (const Error&) {
    return false;
  }
}

} // namespace

git::LineEnds Crashing::get() {
  step();
  git::LineEnds ends = m_place.get();
  step();
  return ends;
}

git::Sent Crashing::send(git::Line line, const std::optional<std::string>& expected, const std::string& id) {
  step();
  const git::Sent sent = m_place.send(line, expected, id);
  step();
  return sent;
}

git::Sent Crashing::send_release(const std::string& name, const std::string& id) {
  step();
  return m_place.send_release(name, id);
}

void Crashing::step() {
  if (m_steps-- == 0)
    throw Crash();
}

SimulatedTeam::SimulatedTeam(int people) : m_profile(people_with_keys(m_scratch / "home", people)) {
  const SyncOnceAtEnd quick;
  const FileSet files = first_files(m_profile);
  for (const auto& [path, bytes] : files) {
    fs::create_directories((folder() / path).parent_path());
    write_file_safely(folder() / path, bytes);
  }
  git::Repository::create(folder()).save_version(files, {"First", "first@team.invalid"}, 0, "First", {});
}

SimulatedWriter::SimulatedWriter(const SimulatedTeam& team, int index, fs::path folder)
    : m_profile(&team.profile()), m_person(team.person(index)),
      m_role(roles[static_cast<std::size_t>(index) % roles.size()]), m_folder(std::move(folder)) {
  fs::copy(team.folder(), m_folder, fs::copy_options::recursive);
}

bool SimulatedWriter::act(std::mt19937& random, int time) {
  Workspace workspace = open();
  workspace.set_time(time);
  switch (random() % 8) {
  case 0:
  case 1:
    return comment(workspace, random, time);
  case 2:
    return answer(workspace, random);
  case 3:
    return is_done([&] { workspace.sign_off(page, m_role); });
  case 4:
    return is_done([&] { workspace.ask_for_changes(page, "Line 1 is unclear."); });
  case 5:
    return settle(workspace, random);
  default:
    edit(workspace, random, time);
    return false;
  }
}

bool SimulatedWriter::comment(Workspace& workspace, std::mt19937& random, int time) const {
  const std::string& source = workspace.package().find_module(page)->source;
  review::Target target;
  target.module = page;
  const std::string quote = "Line " + std::to_string(random() % lines) + ":";
  if (const std::size_t at = source.find(quote); at != std::string::npos) {
    target.span = {at, at + quote.size()};
    target.quote = quote;
  }
  workspace.comment(target, "Said at " + std::to_string(time) + ".");
  return true;
}

bool SimulatedWriter::answer(Workspace& workspace, std::mt19937& random) const {
  const auto& threads = workspace.review().threads;
  if (threads.empty())
    return false;
  const std::string id = threads[random() % threads.size()].id;
  return is_done([&] {
    if (random() % 2 == 0)
      workspace.reply(id, "So it is.");
    else
      workspace.resolve(id, "Done.");
  });
}

void SimulatedWriter::edit(Workspace& workspace, std::mt19937& random, int time) {
  std::string text = workspace.package().find_module(page)->source;
  const std::size_t at = text.find("Line " + std::to_string(random() % lines) + ":");
  const std::size_t words = text.find(':', at);
  if (at == std::string::npos)
    return;
  text.replace(words, text.find('\n', words) - words,
               ": by " + m_person + " at " + std::to_string(time) + ".");
  workspace.write_module(page, text);
  m_versions.insert(workspace.save_version("Changed").id);
}

bool SimulatedWriter::settle(Workspace& workspace, std::mt19937& random) const {
  const auto choices = workspace.open_choices();
  const std::array<Keep, 4> ways{Keep::first, Keep::second, Keep::both, Keep::now};
  return !choices.empty() &&
         is_done([&] { workspace.choose(choices.front().choice.id, ways[random() % ways.size()]); });
}

bool SimulatedWriter::sync(const fs::path& shared, int steps_before_crash) {
  const auto place = git::open_shared_folder(shared, m_folder / ".git");
  Crashing crashing(*place, steps_before_crash);
  NoProgress silent;
  try {
    const SyncReport report =
        sync_record(m_folder, crashing, {m_person, m_person + "@team.invalid"}, 1, silent);
    if (!report.left_undone.empty())
      throw std::runtime_error("Sync left undone: " + report.left_undone.front());
    return true;
  } catch (const Crashing::Crash&) {
    return false;
  }
}

} // namespace waymark::tests
