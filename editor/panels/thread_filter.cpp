// SPDX-License-Identifier: MIT
#include "editor/panels/thread_filter.h"

#include <algorithm>

namespace waymark::editor {
namespace {

std::string opened_by(const CommentCard& card, const Roster& roster) {
  if (card.thread.events.empty())
    return "";
  const Person* person = roster.find_person(card.thread.events.front().person);
  return person ? person->organisation : "";
}

bool takes_part(const CommentCard& card, const std::string& person) {
  return std::ranges::any_of(card.thread.events,
                             [&](const review::Event& event) { return event.person == person; });
}

} // namespace

bool shows(const ThreadFilter& filter, const CommentCard& card, const CommentsView& view) {
  if (!filter.organisation.empty() && opened_by(card, view.roster) != filter.organisation)
    return false;
  const bool open = card.thread.state == review::ThreadState::open;
  switch (filter.kind) {
  case ThreadFilter::Kind::open:
    return open;
  case ThreadFilter::Kind::mine:
    return takes_part(card, view.me);
  case ThreadFilter::Kind::suggestions:
    return open && card.thread.suggestion;
  case ThreadFilter::Kind::all:
    break;
  }
  return true;
}

int count_shown(const ThreadFilter& filter, const CommentsView& view) {
  return static_cast<int>(
      std::ranges::count_if(view.cards, [&](const CommentCard& card) { return shows(filter, card, view); }));
}

std::vector<Organisation> organisations_in(const CommentsView& view) {
  std::vector<Organisation> found;
  for (const Organisation& organisation : view.roster.organisations)
    if (std::ranges::any_of(view.cards, [&](const CommentCard& card) {
          return opened_by(card, view.roster) == organisation.id;
        }))
      found.push_back(organisation);
  return found;
}

} // namespace waymark::editor
