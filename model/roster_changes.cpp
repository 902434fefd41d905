// SPDX-License-Identifier: MIT
#include "model/roster_changes.h"

#include "model/error.h"
#include "model/package_writer.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

Person& find(Roster& roster, const std::string& id) {
  const auto found = std::find_if(roster.people.begin(), roster.people.end(),
                                  [&](const Person& person) { return person.id == id; });
  if (found == roster.people.end() || !found->active)
    throw Error("Nobody in the team is called “" + id +
                "”. Nothing was changed. The team is listed by “people list”.");
  return *found;
}

void require_new_key(const Roster& roster, const std::string& key) {
  if (const Person* owner = roster.owner_of(key))
    throw Error("The team knows " + owner->name + " by this key already. Nothing was changed.");
}

void require_people(const Roster& roster, const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    const Person* person = roster.find_person(id);
    if (!person || !person->active)
      throw Error("Nobody in the team is called “" + id +
                  "”. Nothing was changed. The team is listed by “people list”.");
  }
}

void revoke(Roster& roster, const Person& person, const std::string& key, const std::string& after,
            const std::vector<WrittenUpTo>& known) {
  roster.revocations.push_back({person.id, key, after, known});
}

std::string organisation_id(Roster& roster, const std::string& name) {
  for (const Organisation& one : roster.organisations)
    if (one.name == name || one.id == name)
      return one.id;
  const std::string id = id_from_title(name);
  if (std::none_of(roster.organisations.begin(), roster.organisations.end(),
                   [&](const Organisation& one) { return one.id == id; }))
    roster.organisations.push_back({id, name});
  return id;
}

} // namespace

Roster with_person(Roster roster, Person person, const std::string& organisation_name) {
  if (roster.find_person(person.id))
    throw Error("Somebody in the team is called “" + person.id +
                "” already. Nothing was changed. Give another id, or say that this is another computer of "
                "theirs.");
  for (const std::string& key : person.keys)
    require_new_key(roster, key);
  person.organisation = organisation_id(roster, organisation_name);
  roster.people.push_back(std::move(person));
  return roster;
}

Roster with_key(Roster roster, const std::string& person, const std::string& key) {
  require_new_key(roster, key);
  find(roster, person).keys.push_back(key);
  return roster;
}

Roster with_roles(Roster roster, const std::string& person, const std::vector<std::string>& roles) {
  find(roster, person).roles = roles;
  return roster;
}

Roster without_person(Roster roster, const std::string& id, const std::string& after,
                      const std::vector<WrittenUpTo>& known) {
  Person& person = find(roster, id);
  std::erase(roster.keyholders.people, id);
  std::erase(roster.publishing.people, id);
  for (const std::string& key : person.keys)
    revoke(roster, person, key, after, known);
  person.keys.clear();
  person.active = false;
  return roster;
}

Roster without_key(Roster roster, const std::string& id, const std::string& key, const std::string& after,
                   const std::vector<WrittenUpTo>& known) {
  Person& person = find(roster, id);
  if (std::erase(person.keys, key) == 0)
    throw Error(person.name + " has no such key. Nothing was changed. Keys are listed by “people list”.");
  revoke(roster, person, key, after, known);
  return roster;
}

Roster with_confirmed(Roster roster, const std::string& person, const std::string& after,
                      const std::vector<WrittenUpTo>& known) {
  bool any = false;
  for (Revocation& revocation : roster.revocations) {
    if (revocation.person != person)
      continue;
    any = true;
    revocation.after = after;
    revocation.known = known;
  }
  if (!any)
    throw Error("No key of “" + person +
                "” was declared lost or misused, so there is nothing to confirm. "
                "Nothing was changed.");
  return roster;
}

Roster with_keyholders(Roster roster, Keyholders keyholders) {
  require_people(roster, keyholders.people);
  roster.keyholders = std::move(keyholders);
  return roster;
}

Roster with_publishing(Roster roster, Publishing publishing) {
  require_people(roster, publishing.people);
  std::set<std::string> organisations;
  for (const Person& person : roster.people)
    if (person.active && (publishing.people.empty() ? roster.is_keyholder(person.id)
                                                    : std::count(publishing.people.begin(),
                                                                 publishing.people.end(), person.id) > 0))
      organisations.insert(person.organisation);
  if (publishing.organisations < 1 || publishing.organisations > static_cast<int>(organisations.size()))
    throw Error("Those who may publish belong to " + std::to_string(organisations.size()) +
                " organisations, so a release cannot ask for signatures from " +
                std::to_string(publishing.organisations) + ". Nothing was changed.");
  roster.publishing = std::move(publishing);
  return roster;
}

} // namespace waymark
