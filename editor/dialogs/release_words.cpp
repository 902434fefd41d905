// SPDX-License-Identifier: MIT
#include "editor/dialogs/release_words.h"

#include "editor/panels/thread_words.h"
#include "editor/panels/when_words.h"
#include "model/calendar_date.h"

namespace waymark::editor {
namespace {

using publish::ReleaseLine;
using publish::ReleaseState;

std::string publishers_of(const Roster& roster) {
  std::string names;
  for (const Person& person : roster.people)
    if (person.active && roster.may_publish(person.id))
      names += (names.empty() ? "" : ", ") + person.name;
  return names;
}

// As Workspace::require_publisher says it, before anybody tries.
std::string why_no_publisher(const ReleasesView& view) {
  if (view.me.empty())
    return "You are only reading this package. Ask to join its team first.";
  if (view.roster.keyholders.people.empty() || view.roster.may_publish(view.me))
    return {};
  return "Only those who may publish this package can do that: " + publishers_of(view.roster) + ".";
}

std::string signatures_in_words(const ReleaseLine& line) {
  return "Signed by " + std::to_string(line.release.signatures.organisations) + " of " +
         std::to_string(line.release.signatures.needed) + " organisations.";
}

std::string state_sentence(const ReleaseLine& line, const ReleasesView& view) {
  const publish::KnownRelease& release = line.release;
  switch (line.state) {
  case ReleaseState::withdrawn:
    return "Withdrawn on " + day_in_full(release.withdrawn->time) + " by " +
           person_name(view.roster, release.withdrawn->person) +
           ". Schools that have it should stop using it.";
  case ReleaseState::waiting:
    return signatures_in_words(line) +
           " Its file for schools is made once another organisation has signed it too.";
  case ReleaseState::forced:
    return "Made although something was missing.";
  case ReleaseState::pilot:
    return "A pilot, for schools that try it out first.";
  case ReleaseState::released:
    break;
  }
  return line.current ? "This is the release that schools should have."
                      : "A newer release has taken its place.";
}

} // namespace

std::string state_in_words(const ReleaseLine& line) {
  switch (line.state) {
  case ReleaseState::withdrawn:
    return "✗  Withdrawn on " + day_in_full(line.release.withdrawn->time);
  case ReleaseState::waiting:
    return line.waits_for_me ? "◷  Waits for your signature" : "◷  Waits for another organisation to sign";
  case ReleaseState::forced:
    return "!  Made without every sign-off";
  case ReleaseState::pilot:
    return "⚑  Pilot";
  case ReleaseState::released:
    break;
  }
  return line.current ? "✓  Released, the one to use" : "✓  Released, replaced since";
}

Tone tone_of(const ReleaseLine& line) {
  switch (line.state) {
  case ReleaseState::withdrawn:
    return Tone::bad;
  case ReleaseState::waiting:
  case ReleaseState::forced:
    return Tone::warn;
  case ReleaseState::pilot:
    return Tone::info;
  case ReleaseState::released:
    break;
  }
  return line.current ? Tone::good : Tone::quiet;
}

std::vector<std::string> sentences_about(const ReleaseLine& line, const ReleasesView& view,
                                         const Holders& holders) {
  const publish::KnownRelease& release = line.release;
  std::vector<std::string> sentences{state_sentence(line, view)};
  if (release.withdrawn && !release.withdrawn->reason.empty())
    sentences.push_back("Why: " + release.withdrawn->reason);
  if (!release.forced.empty())
    sentences.push_back("Why it was made without every sign-off: " + release.forced);
  if (!release.review_by.empty())
    sentences.push_back("To be looked at again by " + spoken_date(release.review_by) + ".");
  if (holders) {
    const auto found = holders->find(release.tag);
    const std::size_t count = found == holders->end() ? 0 : found->second;
    sentences.push_back(count == 0 ? "Nobody in the register has it."
                                   : recipients_in_words(count) + (count == 1 ? " has it." : " have it."));
  }
  return sentences;
}

WhyNot why_not(const ReleaseLine& line, const ReleasesView& view) {
  const publish::KnownRelease& release = line.release;
  WhyNot why;
  const std::string no_publisher = why_no_publisher(view);
  why.sign = why.withdraw = why.notice = no_publisher;
  if (!no_publisher.empty())
    why.said = "You cannot sign or withdraw it. " + no_publisher;
  if (release.manifest_sha256.empty()) {
    why.sign = why.pack = why.notice =
        "It was made by an older Waymark, which kept no list of its contents. Its file is where it was saved "
        "then.";
    why.said += (why.said.empty() ? "" : "\n") + why.pack;
  } else if (!line.can_be_packed()) {
    why.pack = signatures_in_words(line) + " Its file is made once the others have signed.";
  }
  if (why.sign.empty() && release.withdrawn)
    why.sign = "It is withdrawn.";
  else if (why.sign.empty() && line.state != ReleaseState::waiting)
    why.sign = "It has every signature that it needs.";
  else if (why.sign.empty() && !line.waits_for_me)
    why.sign = "You have signed it. Somebody of another organisation signs next.";
  if (why.withdraw.empty() && release.withdrawn)
    why.withdraw = "It is withdrawn already.";
  if (why.notice.empty() && !release.withdrawn)
    why.notice = "It is not withdrawn, so there is nothing to tell.";
  else if (why.notice.empty() && !view.has_key)
    why.notice = "You have no key on this computer. Use the computer on which you sign.";
  return why;
}

std::string recipients_in_words(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " recipient" : " recipients");
}

} // namespace waymark::editor
