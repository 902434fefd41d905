// SPDX-License-Identifier: MIT
#include "model/trust/roster_chain.h"

#include "model/error.h"
#include "model/sha256.h"
#include "model/trust/ssh_signature.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace waymark::trust {

namespace {

const std::string folder = "trust/";

// The versions that have a list, each with its text.
std::map<int, const std::string*> lists_in(const FileSet& files) {
  std::map<int, const std::string*> lists;
  for (auto file = files.lower_bound(folder); file != files.end() && file->first.starts_with(folder);
       ++file) {
    const std::string rest = file->first.substr(folder.size());
    int version = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), version);
    if (error == std::errc() && version > 0 && file->first == roster_path(version))
      lists[version] = &file->second;
  }
  return lists;
}

// The keyholders of `before` whose signature of these bytes stands beside them.
std::vector<std::string> agreed(const FileSet& files, int version, std::string_view bytes,
                                const Roster& before) {
  std::vector<std::string> people;
  for (const std::string& id : before.keyholders.people) {
    const Person* person = before.find_person(id);
    const auto text = files.find(roster_signature_path(version, id));
    if (!person || !person->active || text == files.end() ||
        std::find(people.begin(), people.end(), id) != people.end())
      continue;
    const auto signature = read_ssh_signature(text->second);
    if (signature &&
        std::find(person->keys.begin(), person->keys.end(), signature->key.line()) != person->keys.end() &&
        verifies(*signature, purpose::roster, bytes))
      people.push_back(id);
  }
  return people;
}

// Keyholders who could sign: active, with a key.
int able_keyholders(const Roster& roster) {
  const std::set<std::string> named(roster.keyholders.people.begin(), roster.keyholders.people.end());
  return static_cast<int>(std::count_if(named.begin(), named.end(), [&](const std::string& id) {
    const Person* person = roster.find_person(id);
    return person && person->active && !person->keys.empty();
  }));
}

// Why nobody may ever act by this list, or nothing.
std::string fault_in(const Roster& roster) {
  if (roster.keyholders.needed < 1 || able_keyholders(roster) < roster.keyholders.needed)
    return "it asks for more keyholders to agree than it has, so nobody could ever change it again";
  std::set<std::string> keys;
  for (const Person& person : roster.people)
    for (const std::string& key : person.keys)
      if (!keys.insert(key).second)
        return "it gives one key to two people";
  return {};
}

class ChainReader {
public:
  ChainReader(const FileSet& files, std::vector<Problem>& problems) : m_files(files), m_problems(problems) {}

  RosterChain read() {
    for (const auto& [version, text] : lists_in(m_files)) {
      if (!take(version, *text))
        break;
    }
    m_chain.is_damaged = m_chain.versions.empty() && !lists_in(m_files).empty();
    return std::move(m_chain);
  }

private:
  // Whether the next version may be looked at.
  bool take(int version, const std::string& text) {
    const std::string path = roster_path(version);
    if (version != static_cast<int>(m_chain.versions.size()) + 1)
      return refuse(path, "the version before it is missing");
    Roster roster = parse_roster(path, text, m_problems);
    if (version == 1)
      m_chain.fingerprint = sha256(text).substr(0, 32);
    const bool begins = m_chain.versions.empty() || m_chain.current().keyholders.people.empty();
    if (begins && roster.keyholders.people.empty()) {
      roster.version = version;
      return keep(std::move(roster), text);
    }
    if (roster.version != version)
      return refuse(path, "it says that it is another version");
    if (roster.previous != m_previous)
      return refuse(path, "it does not follow from the version before it");
    if (const std::string fault = fault_in(roster); !fault.empty())
      return refuse(path, fault);
    const Roster before = begins ? roster : m_chain.current();
    std::vector<std::string> people = agreed(m_files, version, text, before);
    if (static_cast<int>(people.size()) >= before.keyholders.needed)
      return keep(std::move(roster), text);
    if (begins)
      return refuse(path, "its keyholders have not signed it, or it was changed after they had");
    m_chain.proposals.push_back({std::move(roster), std::move(people), before.keyholders.needed});
    return false;
  }

  bool keep(Roster roster, const std::string& text) {
    m_previous = sha256(text);
    m_chain.versions.push_back(std::move(roster));
    return true;
  }

  bool refuse(const std::string& path, const std::string& why) {
    m_problems.push_back({path, 0,
                          "This version of the team list does not count because " + why + ". " +
                              (m_chain.versions.empty()
                                   ? "Until it is put right, nobody can sign off. Ask a colleague for the "
                                     "file as they have it."
                                   : "The version before it stands.")});
    return false;
  }

  const FileSet& m_files;
  std::vector<Problem>& m_problems;
  RosterChain m_chain;
  std::string m_previous;
};

} // namespace

const Roster* RosterChain::at(int version) const {
  return version >= 1 && version <= static_cast<int>(versions.size())
             ? &versions[static_cast<std::size_t>(version) - 1]
             : nullptr;
}

const Roster& RosterChain::current() const {
  static const Roster none;
  return versions.empty() ? none : versions.back();
}

RosterChain read_roster_chain(const FileSet& files, std::vector<Problem>& problems) {
  return ChainReader(files, problems).read();
}

std::string roster_path(int version) {
  return folder + std::to_string(version) + "/roster.json";
}

std::string roster_signature_path(int version, std::string_view person) {
  return roster_path(version) + "." + std::string(person) + ".sig";
}

FileSet write_next_roster(const FileSet& files, Roster next, const std::string& person, const KeyPair* key) {
  std::vector<Problem> ignored;
  const RosterChain chain = read_roster_chain(files, ignored);
  next.version = static_cast<int>(chain.versions.size()) + 1;
  next.previous = chain.versions.empty() ? std::string() : sha256(files.at(roster_path(next.version - 1)));
  if (const std::string fault = fault_in(next); !fault.empty())
    throw Error("This team list cannot be used: " + fault +
                ". Nothing was changed. Change it, then try again.");
  const std::string text = write_roster(next);
  FileSet written{{roster_path(next.version), text}};
  const Roster& deciding = chain.current().keyholders.people.empty() ? next : chain.current();
  if (key && deciding.is_keyholder(person))
    written[roster_signature_path(next.version, person)] = sign(*key, purpose::roster, text);
  return written;
}

} // namespace waymark::trust
