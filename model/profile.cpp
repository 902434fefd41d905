// SPDX-License-Identifier: MIT
#include "model/profile.h"

#include "model/error.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace waymark {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Nothing is taken from a file of another shape.
bool take_settings(const json& from, Profile& profile) {
  if (!from.is_object())
    return false;
  profile.name = text_at(from, "name");
  profile.organisation = text_at(from, "organisation");
  profile.role = text_at(from, "role");
  if (const auto list = from.find("identities"); list != from.end() && list->is_array()) {
    for (const json& entry : *list) {
      if (entry.is_object() && text_at(entry, "writer").size() == 32)
        profile.identities.push_back(
            {text_at(entry, "package"), text_at(entry, "person"), text_at(entry, "writer"), nullptr});
    }
  }
  if (const auto map = from.find("settings"); map != from.end() && map->is_object()) {
    for (const auto& [key, value] : map->items()) {
      if (value.is_string())
        profile.settings[key] = value.get<std::string>();
    }
  }
  return true;
}

fs::path key_path(const fs::path& home, const Identity& identity) {
  return home / "keys" / (identity.package + "." + identity.person);
}

std::shared_ptr<const trust::KeyPair> read_key(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error))
    return nullptr;
  auto key = trust::KeyPair::from_openssh(read_whole_file(path));
  return key ? std::make_shared<const trust::KeyPair>(std::move(*key)) : nullptr;
}

fs::path set_aside(const fs::path& path) {
  for (int n = 1;; ++n) {
    const fs::path aside = path.parent_path() / ("settings.damaged-" + std::to_string(n) + ".json");
    std::error_code error;
    if (fs::exists(aside, error))
      continue;
    fs::rename(path, aside, error);
    return error ? path : aside;
  }
}

fs::path home_of_this_process() {
  const auto variable = [](const char* name) {
    return std::string(std::getenv(name) ? std::getenv(name) : "");
  };
  if (const std::string home = variable("WAYMARK_HOME"); !home.empty())
    return home;
  if (const std::string data = variable("XDG_DATA_HOME"); !data.empty())
    return fs::path(data) / "waymark";
  if (const std::string home = variable("HOME"); !home.empty())
    return fs::path(home) / ".local" / "share" / "waymark";
  throw Error("Waymark does not know where to keep your settings. Nothing was changed. Set WAYMARK_HOME to a "
              "folder of your own.");
}

// Who an identity is in a team: whoever the team knows by its key, whatever they had asked to be called.
const Person* owner_of(const Identity& identity, const Roster& roster) {
  const Person* owner = identity.key ? roster.owner_of(identity.key->public_key().line()) : nullptr;
  const Person* person = owner ? owner : roster.find_person(identity.person);
  return person && person->active ? person : nullptr;
}

} // namespace

Profile Profile::load() {
  return load(home_of_this_process());
}

Profile Profile::load(const fs::path& home) {
  Profile profile;
  profile.m_home = home;
  const fs::path path = home / "settings.json";
  std::error_code error;
  if (!fs::exists(path, error))
    return profile;
  if (!take_settings(json::parse(read_whole_file(path), nullptr, false), profile)) {
    const fs::path aside = set_aside(path);
    profile.m_problems.push_back(
        "Your settings could not be read, so Waymark starts with fresh ones. The damaged file is kept as “" +
        aside.string() + "”. Your packages are not affected.");
  }
  for (Identity& identity : profile.identities)
    identity.key = read_key(key_path(home, identity));
  return profile;
}

void Profile::save() const {
  ordered_json out;
  out["format"] = 1;
  out["name"] = name;
  out["organisation"] = organisation;
  out["role"] = role;
  out["identities"] = ordered_json::array();
  for (const Identity& identity : identities)
    out["identities"].push_back(
        {{"package", identity.package}, {"person", identity.person}, {"writer", identity.writer}});
  out["settings"] = settings;
  // The keys first: an identity without its key could not write.
  for (const Identity& identity : identities) {
    std::error_code error;
    const fs::path path = key_path(m_home, identity);
    if (identity.key && !fs::exists(path, error))
      write_private_file(path, identity.key->openssh(identity.person + " of " + identity.package));
  }
  write_file_safely(m_home / "settings.json", out.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

Identity Profile::act_as(const std::string& package, const Roster& roster, const std::string& as) const {
  std::vector<Identity> known;
  for (const Identity& identity : identities) {
    const Person* owner = identity.package == package ? owner_of(identity, roster) : nullptr;
    if (owner)
      known.push_back({package, owner->id, identity.writer, identity.key});
  }
  std::string wanted = as;
  if (const Person* holder = as.empty() || roster.find_person(as) ? nullptr : roster.only_holder(as))
    wanted = holder->id;
  if (wanted.empty()) {
    const auto chosen = settings.find("acting-as/" + package);
    if (chosen != settings.end())
      wanted = chosen->second;
  }
  for (const Identity& identity : known) {
    if (identity.person == wanted)
      return identity;
  }
  if (as.empty() && !known.empty()) {
    for (const Identity& identity : known) {
      if (!role.empty() && roster.find_person(identity.person)->has_role(role))
        return identity;
    }
    return known.front();
  }
  std::string names;
  for (const Identity& identity : known)
    names += (names.empty() ? "" : ", ") + identity.person;
  if (known.empty())
    throw Error("You are not one of the people of this package on this computer, so you can read it but not "
                "change its record. Nothing was changed. Ask to join its team, or start your own package.");
  throw Error("On this computer you cannot act as “" + as +
              "” in this package. Nothing was changed. You can act as: " + names + ".");
}

bool Profile::accepts_team(const std::string& package, const std::string& fingerprint) const {
  const auto known = settings.find("teams/" + package);
  return known == settings.end() ||
         (!fingerprint.empty() && known->second.find(fingerprint) != std::string::npos);
}

void Profile::remember_team(const std::string& package, const std::string& fingerprint) {
  std::string& known = settings["teams/" + package];
  if (known.find(fingerprint) == std::string::npos)
    known += (known.empty() ? "" : " ") + fingerprint;
}

Identity& Profile::add_identity(const std::string& package, const std::string& person) {
  const auto found = std::find_if(identities.begin(), identities.end(), [&](const Identity& identity) {
    return identity.package == package && identity.person == person;
  });
  if (found != identities.end()) {
    if (!found->key)
      found->key = std::make_shared<trust::KeyPair>(trust::KeyPair::make());
    return *found;
  }
  std::array<unsigned char, 16> bytes{};
  if (sodium_init() < 0)
    throw Error("This computer gave no random numbers, so no identity could be made. Nothing was changed. "
                "Try again.");
  randombytes_buf(bytes.data(), bytes.size());
  std::string writer(2 * bytes.size() + 1, '\0');
  sodium_bin2hex(writer.data(), writer.size(), bytes.data(), bytes.size());
  writer.pop_back();
  return identities.emplace_back(
      Identity{package, person, writer, std::make_shared<trust::KeyPair>(trust::KeyPair::make())});
}

} // namespace waymark
