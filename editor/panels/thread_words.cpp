// SPDX-License-Identifier: MIT
#include "editor/panels/thread_words.h"

#include "editor/panels/when_words.h"
#include "model/code_points.h"

#include <array>

namespace waymark::editor {
namespace {

std::string quoted(const std::string& words) {
  return "“" + words + "”";
}

} // namespace

std::string file_name(const std::string& path) {
  return path.substr(path.find_last_of('/') + 1);
}

std::string person_name(const Roster& roster, const std::string& person) {
  const Person* found = roster.find_person(person);
  return found && !found->name.empty() ? found->name : person;
}

std::string organisation_of(const Roster& roster, const std::string& person) {
  const Person* found = roster.find_person(person);
  return found ? roster.organisation_name(found->organisation) : "";
}

StateWords state_words(const review::Thread& thread) {
  switch (thread.state) {
  case review::ThreadState::resolved:
    return {"Resolved", Tone::good};
  case review::ThreadState::accepted:
    return {"Accepted", Tone::good};
  case review::ThreadState::declined:
    return {"Declined", Tone::quiet};
  case review::ThreadState::open:
    break;
  }
  return thread.suggestion ? StateWords{"Suggestion", Tone::info} : StateWords{"Open", Tone::warn};
}

std::string place_words(const review::PictureRegion& region) {
  const double across = region.left + region.width / 2, down = region.top + region.height / 2;
  const auto third = [](double middle) -> std::size_t {
    return middle < 1.0 / 3 ? 0 : middle <= 2.0 / 3 ? 1 : 2;
  };
  constexpr std::array<std::array<const char*, 3>, 3> words = {{
      {"at the top left", "at the top", "at the top right"},
      {"on the left", "in the middle", "on the right"},
      {"at the bottom left", "at the bottom", "at the bottom right"},
  }};
  return words[third(down)][third(across)];
}

std::string subject_words(const review::Target& target) {
  if (!target.picture.empty())
    return "About the picture " + file_name(target.picture) +
           (target.region ? ", " + place_words(*target.region) : "");
  if (target.is_package())
    return "About the whole package";
  return target.block.empty() ? "About the whole module" : "About the part “" + target.block + "”";
}

std::string suggestion_words(const review::Thread& thread) {
  if (thread.replacement().empty())
    return "Delete " + quoted(thread.target().quote);
  return "Replace " + quoted(thread.target().quote) + " with " + quoted(thread.replacement());
}

std::string deed_words(review::EventKind kind) {
  switch (kind) {
  case review::EventKind::resolve:
    return "Resolved";
  case review::EventKind::reopen:
    return "Opened again";
  case review::EventKind::accept:
    return "Accepted";
  case review::EventKind::decline:
    return "Declined";
  default:
    return "";
  }
}

std::string shortened(const std::string& words, std::size_t most) {
  const CodePointMap map(words);
  if (map.size() <= most)
    return words;
  const std::string start = words.substr(0, map.to_byte(most));
  const std::size_t space = start.find_last_of(" \n");
  return (space != std::string::npos && space > start.size() / 2 ? start.substr(0, space) : start) + "…";
}

std::string spoken_words(const CommentCard& card, const Roster& roster) {
  const review::Thread& thread = card.thread;
  if (thread.events.empty())
    return subject_words(thread.target());
  const review::Event& first = thread.events.front();
  std::string words = person_name(roster, first.person);
  if (const std::string organisation = organisation_of(roster, first.person); !organisation.empty())
    words += ", " + organisation;
  words += ", " + when_in_full(first.time) + ". " + state_words(thread).words + ". ";
  if (card.passage_changed)
    words += "This passage has changed. ";
  if (thread.suggestion)
    words += suggestion_words(thread) + ". ";
  else
    words += (thread.target().is_passage() ? "About " + quoted(thread.target().quote)
                                           : subject_words(thread.target())) +
             ". ";
  words += first.text;
  if (const std::size_t replies = thread.events.size() - 1)
    words += " " + std::to_string(replies) + (replies == 1 ? " answer." : " answers.");
  return words;
}

} // namespace waymark::editor
