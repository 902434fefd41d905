// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

using review::Event;
using review::EventKind;

namespace {

// By the team list that the event names: whoever left later had the right when they did it.
bool might_publish(const Package& package, const Event& event) {
  const Roster* roster = package.roster_chain.at(event.roster_version);
  return package.roster.keyholders.people.empty() || (roster && roster->may_publish(event.person));
}

} // namespace

void Workspace::withdraw_release(const std::string& name, const std::string& manifest_sha256,
                                 const std::string& reason) {
  require_publisher();
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error(
        "Withdrawing a release needs a reason, which every school is told. Nothing was changed. Write "
        "it, then try again.");
  const auto tags = releases();
  if (std::none_of(tags.begin(), tags.end(), [&](const git::Tag& tag) { return tag.name == name; }))
    throw Error("This package has no such release. Nothing was changed. “status” lists its releases.");
  for (const Withdrawal& done : withdrawals())
    if (done.release == name)
      throw Refused("This release is withdrawn already. Nothing was changed.");
  Event event;
  event.kind = EventKind::withdraw_release;
  event.setting = name;
  event.bytes_sha256 = manifest_sha256;
  event.text = reason;
  event.roster_version = m_package.roster.version;
  append(event);
}

std::vector<Withdrawal> Workspace::withdrawals() const {
  std::vector<Withdrawal> list;
  for (const Event& event : m_review.others) {
    const bool counts = event.kind == EventKind::withdraw_release && might_publish(m_package, event);
    if (counts && std::none_of(list.begin(), list.end(),
                               [&](const Withdrawal& one) { return one.release == event.setting; }))
      list.push_back({event.setting, event.bytes_sha256, event.text, event.person, event.time});
  }
  return list;
}

} // namespace waymark
