// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/listed.h"
#include "model/safe_file.h"
#include "model/sha256.h"
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

using review::Event;
using review::EventKind;

namespace {

std::string module_at(const Package& package, const std::string& path) {
  for (const ContentModule& module : package.modules)
    if (module.path == path)
      return module.id;
  return {};
}

// The one person on whose word all the sign-offs of a module rest; empty when there are several.
std::string only_signer(const review::ModuleStatus& module) {
  std::string only;
  for (const auto& [role, cell] : module.roles) {
    if (cell.state != review::CellState::signed_off)
      continue;
    if (!only.empty() && only != cell.by)
      return {};
    only = cell.by;
  }
  return only;
}

} // namespace

// Whoever wrote the newest words may sign them off, but not be the only one who does, unless they are the
// whole team.
void Workspace::refuse_own_word(review::ModuleStatus& module, std::vector<review::Obstacle>& blocks) const {
  const std::string signer =
      module.state == review::ModuleState::signed_off ? only_signer(module) : std::string();
  const auto& people = m_package.roster.people;
  const bool alone =
      std::count_if(people.begin(), people.end(), [](const Person& one) { return one.active; }) < 2;
  if (signer.empty() || alone || !m_package.roster.find_person(signer))
    return;
  const std::vector<git::Version> versions = history(module.id);
  if (versions.empty() || git::person_of(versions.front().author) != signer)
    return;
  module.state = review::ModuleState::in_review;
  blocks.push_back({m_package.roster.find_person(signer)->name + " wrote the newest words of “" +
                        module.title + "” and is the only one who has signed them off.",
                    "Ask somebody else who may sign it off to read it too.", module.id});
}

review::PackageStatus Workspace::status() const {
  review::PackageStatus status = review::status_of(m_package, m_review);
  for (review::ModuleStatus& module : status.modules)
    refuse_own_word(module, status.blocks);
  for (const OpenChoice& open : open_choices())
    status.blocks.push_back(
        {open.choice.where + ": two people changed the same words, and nobody has chosen yet.",
         "Read both versions and choose one.", module_at(m_package, open.choice.path)});
  const auto tags = releases();
  if (tags.empty())
    return status;
  for (review::ModuleStatus& module : status.modules) {
    const ContentModule* now = m_package.find_module(module.id);
    if (module.state == review::ModuleState::signed_off && now &&
        m_repository->file(tags.back().version, now->path) == now->source)
      module.state = review::ModuleState::released;
  }
  return status;
}

// An event that names a module with its exact bytes in the newest version.
Event Workspace::about_module(EventKind kind, const ContentModule& module) const {
  Event event;
  event.kind = kind;
  event.target.module = module.id;
  event.bytes_sha256 = sha256(module.source);
  event.roster_version = m_package.roster.version;
  if (const auto newest = m_repository ? m_repository->newest_version() : std::nullopt) {
    event.version = *newest;
    event.tree = m_repository->tree_of(*newest);
  }
  return event;
}

void Workspace::sign_off(const std::string& id, const std::string& role) {
  const Person& who = require_person();
  const ContentModule& module = require_module(id);
  const std::vector<std::string> needed = m_package.roster.roles_for(module);
  if (std::find(needed.begin(), needed.end(), role) == needed.end())
    throw Refused("“" + module.title + "” does not need a sign-off by “" + role + "”; it needs " +
                  listed(needed) + ". Nothing was changed. Choose one of those roles.");
  if (!who.has_role(role))
    throw Refused(who.name + " does not have the role “" + role +
                  "”, so this cannot be signed off. Nothing was changed. " +
                  (m_package.roster.only_holder(role)
                       ? "Ask " + m_package.roster.only_holder(role)->name + "."
                       : "Ask somebody who has that role."));
  const auto newest = m_repository ? m_repository->newest_version() : std::nullopt;
  const auto saved = newest ? m_repository->file(*newest, module.path) : std::nullopt;
  if (saved != module.source || read_whole_file(m_folder / module.path) != module.source)
    throw Refused(
        "“" + module.title +
        "” has changes that are not in a version yet, so it cannot be signed off. Nothing was changed. "
        "Save a version, read it once more, then sign it off.");
  Event event = about_module(EventKind::sign_off, module);
  event.role = role;
  append(event);
}

void Workspace::ask_for_changes(const std::string& id, const std::string& reason) {
  require_person();
  const ContentModule& module = require_module(id);
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error("Asking for changes needs a reason, so that the others know what to do. Nothing was saved. "
                "Write it, then try again.");
  Event event = about_module(EventKind::ask_for_changes, module);
  event.text = reason;
  append(event);
}

void Workspace::withdraw(const std::string& id, const std::string& reason) {
  const Person& who = require_person();
  const ContentModule& module = require_module(id);
  bool standing = false;
  for (const Event& event : m_review.sign_offs) {
    if (event.person == who.id && event.target.module == id)
      standing = event.kind != EventKind::withdraw;
  }
  if (!standing)
    throw Refused("You have no sign-off or objection on “" + module.title +
                  "” to take back. Nothing was changed.");
  Event event = about_module(EventKind::withdraw, module);
  event.text = reason;
  append(event);
}

} // namespace waymark
