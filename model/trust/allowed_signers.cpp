// SPDX-License-Identifier: MIT
#include "model/trust/allowed_signers.h"

#include "model/iso_time.h"
#include "model/trust/public_key.h"
#include "model/trust/ssh_signature.h"

#include <algorithm>

namespace waymark::trust {

namespace {

std::string purposes_of(const Person& person, const Roster& roster) {
  std::string purposes(purpose::review);
  if (roster.may_publish(person.id))
    purposes += "," + std::string(purpose::version) + "," + std::string(purpose::release);
  if (roster.is_keyholder(person.id))
    purposes += "," + std::string(purpose::roster);
  return purposes;
}

// "20260303" for "2026-03-02"; nothing when it is no day.
std::string day_after(const std::string& day) {
  const auto begin = from_iso_time(day + "T00:00:00Z");
  std::string next = begin ? to_iso_time(*begin + 24 * 60 * 60).substr(0, 10) : std::string();
  std::erase(next, '-');
  return next;
}

std::string line(const std::string& person, const std::string& options, const std::string& key) {
  const auto known = public_key_of_line(key);
  return known ? person + " " + options + " " + known->line() + "\n" : std::string();
}

} // namespace

std::string allowed_signers(const Roster& roster) {
  std::string lines;
  for (const Person& person : roster.people)
    for (const std::string& key : person.active ? person.keys : std::vector<std::string>())
      lines += line(person.id, "namespaces=\"" + purposes_of(person, roster) + "\"", key);
  for (const Revocation& revocation : roster.revocations)
    if (const std::string day = day_after(revocation.after); !day.empty())
      lines += line(revocation.person,
                    "namespaces=\"" + std::string(purpose::review) + "\",valid-before=\"" + day + "Z\"",
                    revocation.key);
  return lines;
}

} // namespace waymark::trust
