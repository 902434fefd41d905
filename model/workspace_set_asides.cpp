// SPDX-License-Identifier: MIT
#include "model/workspace.h"

namespace waymark {

using review::Event;
using review::EventKind;
using review::SetAside;
using review::SetAsideState;

namespace {

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::optional<std::string> only_author_of(const std::vector<git::Version>& versions) {
  std::optional<std::string> only;
  for (const git::Version& version : versions) {
    const std::string person = git::person_of(version.author);
    if (only && *only != person)
      return std::nullopt;
    only = person;
  }
  return only;
}

} // namespace

const SetAside& Workspace::require_set_aside(const std::string& id) const {
  if (const SetAside* found = m_review.find_set_aside(id))
    return *found;
  throw Error("There is no set-aside “" + id +
              "” in this package. Nothing was changed. They are listed by “set-aside list”.");
}

std::string Workspace::set_aside(const std::string& rule, const review::Target& target,
                                 const std::string& finding, const std::string& reason,
                                 std::string_view base_text) {
  if (is_blank(reason))
    throw Error("Setting a finding aside needs a reason, so that reviewers can see why. Nothing was saved. "
                "Write it, then try again.");
  if (rule.empty() || target.module.empty())
    throw Error("A finding is set aside for one rule and one module. Nothing was saved. Name both.");
  for (const SetAside& standing : m_review.set_asides) {
    if (standing.state == SetAsideState::standing && standing.rule == rule &&
        standing.target.module == target.module && standing.target.base == target.base &&
        standing.target.span == target.span && standing.finding == finding)
      throw Refused("This finding is set aside already. Nothing was changed.");
  }
  Event event;
  event.kind = EventKind::set_aside;
  event.rule = rule;
  event.target = target;
  event.finding = finding;
  event.text = reason;
  return append(event, base_of(target, base_text));
}

void Workspace::take_back(const std::string& id, const std::string& why) {
  if (require_set_aside(id).state == SetAsideState::taken_back)
    throw Refused("This set-aside has been taken back already. Nothing was changed.");
  Event event;
  event.kind = EventKind::take_back;
  event.thread = id;
  event.text = why;
  append(event);
}

review::SetAsideReading Workspace::read_set_asides(const std::string& module, std::string_view source,
                                                   const std::vector<checks::Alert>& alerts) const {
  return review::read_set_asides(alerts, m_review.set_asides, module, source,
                                 [&](const review::Target& target) { return place_of(target, source); });
}

std::optional<std::string> Workspace::only_author(const std::string& module) const {
  const std::string newest = m_repository ? m_repository->newest_version().value_or("") : std::string();
  if (newest != m_authors_version) {
    m_only_authors.clear();
    m_authors_version = newest;
  }
  const auto [found, is_new] = m_only_authors.try_emplace(module);
  if (is_new)
    found->second = only_author_of(history(module));
  return found->second;
}

} // namespace waymark
