// SPDX-License-Identifier: MIT
#include "model/roster.h"

#include "model/content_module.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

bool has(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

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

bool matches(const SignOffRule& rule, const ContentModule& module) {
  return (rule.kind.empty() || rule.kind == module.kind) &&
         (rule.audience.empty() || module.is_for(rule.audience)) &&
         (rule.modules.empty() || has(rule.modules, module.id));
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

} // namespace

bool Person::has_role(std::string_view role) const {
  return has(roles, role);
}

const Person* Roster::find_person(std::string_view id) const {
  const auto found =
      std::find_if(people.begin(), people.end(), [&](const Person& person) { return person.id == id; });
  return found == people.end() ? nullptr : &*found;
}

std::string Roster::organisation_name(std::string_view id) const {
  const auto found = std::find_if(organisations.begin(), organisations.end(),
                                  [&](const Organisation& one) { return one.id == id; });
  return found == organisations.end() || found->name.empty() ? std::string(id) : found->name;
}

const Person* Roster::only_holder(std::string_view role) const {
  const Person* holder = nullptr;
  for (const Person& person : people) {
    if (!person.active || !person.has_role(role))
      continue;
    if (holder)
      return nullptr;
    holder = &person;
  }
  return holder;
}

std::vector<std::string> Roster::roles_for(const ContentModule& module) const {
  const auto rule = std::find_if(sign_off.begin(), sign_off.end(),
                                 [&](const SignOffRule& one) { return matches(one, module); });
  return rule == sign_off.end() ? std::vector<std::string>() : rule->roles;
}

std::vector<std::string> Roster::required_roles() const {
  std::vector<std::string> roles;
  // The last rule has no condition and usually names the most roles: its order is the one people expect.
  for (auto rule = sign_off.rbegin(); rule != sign_off.rend(); ++rule)
    for (const auto& role : rule->roles)
      if (!has(roles, role))
        roles.push_back(role);
  return roles;
}

Roster parse_roster(const std::string& path, std::string_view source, std::vector<Problem>& problems) {
  Roster roster;
  const json from = json::parse(source, nullptr, false);
  if (!from.is_object()) {
    problems.push_back({path, 0,
                        "The team list cannot be read (it is not valid JSON), so nobody can sign off until "
                        "it is put right."});
    return roster;
  }
  const auto version = from.find("version");
  roster.version = version != from.end() && version->is_number_integer() ? version->get<int>() : 1;
  read_lists(from, path, roster, problems);
  return roster;
}

std::string write_roster(const Roster& roster, std::string_view package_id) {
  ordered_json out;
  out["version"] = roster.version;
  out["package"] = package_id;
  out["organisations"] = ordered_json::array();
  for (const auto& one : roster.organisations)
    out["organisations"].push_back({{"id", one.id}, {"name", one.name}});
  out["people"] = ordered_json::array();
  for (const auto& person : roster.people)
    out["people"].push_back({{"id", person.id},
                             {"name", person.name},
                             {"organisation", person.organisation},
                             {"roles", person.roles},
                             {"keys", person.keys},
                             {"state", person.active ? "active" : "left"}});
  out["sign-off"] = ordered_json::array();
  for (const auto& rule : roster.sign_off) {
    ordered_json entry = ordered_json::object();
    if (!rule.kind.empty())
      entry["kind"] = rule.kind;
    if (!rule.audience.empty())
      entry["audience"] = rule.audience;
    if (!rule.modules.empty())
      entry["modules"] = rule.modules;
    entry["roles"] = rule.roles;
    out["sign-off"].push_back(entry);
  }
  return out.dump(2) + "\n";
}

} // namespace waymark
