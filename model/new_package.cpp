// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/new_folder.h"
#include "model/package_writer.h"
#include "model/workspace.h"

#include <algorithm>
#include <cstdlib>

namespace waymark {

namespace fs = std::filesystem;

namespace {

// package.yaml with another id; everything else stays as it is.
std::string with_package_id(const std::string& yaml, const std::string& id) {
  std::size_t begin = yaml.starts_with("id:") ? 0 : yaml.find("\nid:");
  if (begin == std::string::npos)
    return "id: " + id + "\n" + yaml;
  begin += yaml[begin] == '\n' ? 1 : 0;
  const std::size_t end = std::min(yaml.find('\n', begin), yaml.size());
  return yaml.substr(0, begin) + "id: " + id + yaml.substr(end);
}

std::string first_of(std::initializer_list<std::string> words) {
  for (const std::string& word : words) {
    if (word.find_first_not_of(" \t") != std::string::npos)
      return word;
  }
  return {};
}

// The template's rules about who must sign, with the user as the only person.
Roster team_of_one(const Roster& rules, const Profile& profile) {
  Roster roster;
  roster.version = 1;
  const std::string organisation = first_of({profile.organisation, "My organisation"});
  const std::string name = first_of({profile.name, "Package author"});
  roster.organisations.push_back({id_from_title(organisation), organisation});
  Person person;
  person.id = id_from_title(name);
  person.name = name;
  person.organisation = id_from_title(organisation);
  if (!profile.role.empty())
    person.roles.push_back(profile.role);
  roster.people.push_back(std::move(person));
  roster.sign_off = rules.sign_off;
  if (roster.sign_off.empty())
    roster.sign_off.push_back({"", "", {}, {"police", "charity", "school"}});
  return roster;
}

// The rules on tone have one source, the sample; a template that wants them leaves them out.
void add_shared_style(FileSet& files, const fs::path& samples) {
  const std::string style = "styles/Safeguarding/";
  const auto own = files.lower_bound(style);
  if (own != files.end() && own->first.starts_with(style))
    return;
  std::error_code ignored;
  const fs::path source = samples / "take-control";
  if (!fs::is_directory(source / style, ignored))
    return;
  const FileSet shared = read_folder(source).files;
  for (auto each = shared.lower_bound(style); each != shared.end() && each->first.starts_with(style); ++each)
    files.insert(*each);
}

} // namespace

void make_package(const fs::path& folder, const fs::path& template_folder, Profile& profile) {
  FileSet files = read_folder(template_folder).files;
  const Package pattern = read_package(files);
  files.erase("history.yaml");
  add_shared_style(files, template_folder.parent_path());
  NewFolder place(folder);
  const fs::path named = fs::absolute(folder).lexically_normal();
  const std::string id =
      id_from_title((named.has_filename() ? named : named.parent_path()).filename().string());
  Roster roster = team_of_one(pattern.roster, profile);
  Profile changed = profile;
  const Identity& identity = changed.add_identity(id, roster.people.front().id);
  roster.package = id;
  roster.keyholders.people = {identity.person};
  roster.people.front().keys = {identity.key->public_key().line()};
  std::erase_if(files, [](const auto& file) { return file.first.starts_with("trust/"); });
  files.merge(trust::write_next_roster({}, roster, identity.person, identity.key.get()));
  files["package.yaml"] = with_package_id(files["package.yaml"], id);
  place.write(files);
  changed.remember_team(id, read_package(place.path()).roster_chain.fingerprint);
  Workspace::open(place.path(), changed, roster.people.front().id).save_version("Start of the package");
  changed.save();
  place.move_into_place();
  profile = std::move(changed);
}

fs::path samples_folder() {
  if (const char* set = std::getenv("WAYMARK_SAMPLES"); set && *set)
    return set;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path installed = program.parent_path().parent_path() / "share" / "waymark" / "samples";
  if (!error && fs::is_directory(installed, error))
    return installed;
  return WAYMARK_SAMPLES_FOLDER;
}

} // namespace waymark
