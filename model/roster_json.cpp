// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/roster.h"

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int newest_format = 1;

std::string text(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> texts(const json& object, const char* key) {
  std::vector<std::string> list;
  const auto found = object.find(key);
  if (found == object.end() || !found->is_array())
    return list;
  for (const auto& item : *found)
    if (item.is_string())
      list.push_back(item.get<std::string>());
  return list;
}

const json& list(const json& object, const char* key) {
  static const json none = json::array();
  const auto found = object.find(key);
  return found != object.end() && found->is_array() ? *found : none;
}

Person read_person(const json& from) {
  return {text(from, "id"),     text(from, "name"),  text(from, "organisation"),
          texts(from, "roles"), texts(from, "keys"), text(from, "state") != "left"};
}

int number(const json& object, const char* key, int otherwise) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number_integer() ? found->get<int>() : otherwise;
}

const json& part(const json& object, const char* key) {
  static const json none = json::object();
  const auto found = object.find(key);
  return found != object.end() && found->is_object() ? *found : none;
}

Revocation read_revocation(const json& from) {
  Revocation revocation{text(from, "person"), text(from, "key"), text(from, "after"), {}};
  for (const auto& item : list(from, "known"))
    if (item.is_object())
      revocation.known.push_back({text(item, "writer"), number(item, "number", 0), text(item, "sha256")});
  return revocation;
}

void read_lists(const json& from, const std::string& path, Roster& roster, std::vector<Problem>& problems) {
  for (const auto& item : list(from, "organisations"))
    if (item.is_object())
      roster.organisations.push_back({text(item, "id"), text(item, "name")});
  for (const auto& item : list(from, "people")) {
    Person person = item.is_object() ? read_person(item) : Person{};
    if (person.id.empty())
      problems.push_back({path, 0, "Somebody in the team list has no id, so they were left out."});
    else if (roster.find_person(person.id))
      problems.push_back({path, 0, "“" + person.id + "” is in the team list twice; the first entry counts."});
    else
      roster.people.push_back(std::move(person));
  }
  for (const auto& item : list(from, "sign-off"))
    if (item.is_object())
      roster.sign_off.push_back(
          {text(item, "kind"), text(item, "audience"), texts(item, "modules"), texts(item, "roles")});
}

void read_trust(const json& from, Roster& roster) {
  const json& keyholders = part(from, "keyholders");
  roster.keyholders = {texts(keyholders, "people"), number(keyholders, "needed", 1)};
  const json& publishing = part(from, "publishing");
  roster.publishing = {texts(publishing, "people"), number(publishing, "organisations", 1)};
  for (const auto& item : list(from, "revoked"))
    if (item.is_object())
      roster.revocations.push_back(read_revocation(item));
}

ordered_json people_of(const Roster& roster) {
  ordered_json out = ordered_json::array();
  for (const auto& person : roster.people)
    out.push_back({{"id", person.id},
                   {"name", person.name},
                   {"organisation", person.organisation},
                   {"roles", person.roles},
                   {"keys", person.keys},
                   {"state", person.active ? "active" : "left"}});
  return out;
}

ordered_json rules_of(const Roster& roster) {
  ordered_json out = ordered_json::array();
  for (const auto& rule : roster.sign_off) {
    ordered_json entry = ordered_json::object();
    if (!rule.kind.empty())
      entry["kind"] = rule.kind;
    if (!rule.audience.empty())
      entry["audience"] = rule.audience;
    if (!rule.modules.empty())
      entry["modules"] = rule.modules;
    entry["roles"] = rule.roles;
    out.push_back(entry);
  }
  return out;
}

ordered_json revoked_of(const Roster& roster) {
  ordered_json out = ordered_json::array();
  for (const auto& revocation : roster.revocations) {
    ordered_json known = ordered_json::array();
    for (const auto& head : revocation.known)
      known.push_back({{"writer", head.writer}, {"number", head.number}, {"sha256", head.sha256}});
    out.push_back({{"person", revocation.person},
                   {"key", revocation.key},
                   {"after", revocation.after},
                   {"known", known}});
  }
  return out;
}

} // namespace

Roster parse_roster(const std::string& path, std::string_view source, std::vector<Problem>& problems) {
  Roster roster;
  const json from = json::parse(source, nullptr, false);
  if (!from.is_object()) {
    problems.push_back({path, 0,
                        "The team list cannot be read (it is not valid JSON), so nobody can sign off until "
                        "it is put right."});
    return roster;
  }
  if (number(from, "format", newest_format) > newest_format)
    throw Error("The team list of this package was written by a newer Waymark. Nothing was changed. Install "
                "the newest Waymark to open it.");
  roster.version = number(from, "version", 1);
  roster.package = text(from, "package");
  roster.previous = text(from, "previous");
  read_lists(from, path, roster, problems);
  read_trust(from, roster);
  return roster;
}

std::string write_roster(const Roster& roster) {
  ordered_json out;
  out["format"] = newest_format;
  out["version"] = roster.version;
  out["package"] = roster.package;
  if (!roster.previous.empty())
    out["previous"] = roster.previous;
  out["organisations"] = ordered_json::array();
  for (const auto& one : roster.organisations)
    out["organisations"].push_back({{"id", one.id}, {"name", one.name}});
  out["people"] = people_of(roster);
  if (!roster.keyholders.people.empty())
    out["keyholders"] = {{"people", roster.keyholders.people}, {"needed", roster.keyholders.needed}};
  if (!roster.publishing.people.empty() || roster.publishing.organisations != 1)
    out["publishing"] = {{"people", roster.publishing.people},
                         {"organisations", roster.publishing.organisations}};
  if (!roster.revocations.empty())
    out["revoked"] = revoked_of(roster);
  out["sign-off"] = rules_of(roster);
  return out.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace waymark
