// SPDX-License-Identifier: MIT
#include "model/discounted.h"

#include "model/calendar_date.h"

#include <algorithm>
#include <iterator>

namespace waymark {

namespace {

std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

struct Noun {
  review::EventKind kind;
  const char* words;
};

constexpr Noun nouns[] = {
    {review::EventKind::comment, "comment"},
    {review::EventKind::suggest, "suggestion"},
    {review::EventKind::reply, "reply"},
    {review::EventKind::resolve, "answer that resolves a comment"},
    {review::EventKind::reopen, "reopened comment"},
    {review::EventKind::accept, "accepted suggestion"},
    {review::EventKind::decline, "declined suggestion"},
    {review::EventKind::sign_off, "sign-off"},
    {review::EventKind::ask_for_changes, "wish for changes"},
    {review::EventKind::withdraw, "something taken back"},
    {review::EventKind::request_review, "request for a review"},
    {review::EventKind::finish_review, "finished review"},
    {review::EventKind::set_aside, "finding set aside"},
    {review::EventKind::take_back, "finding taken back"},
    {review::EventKind::word_added, "word for the team’s list"},
    {review::EventKind::word_removed, "word taken off the team’s list"},
    {review::EventKind::rule_switched, "change to a check"},
    {review::EventKind::choose, "choice between two versions"},
    {review::EventKind::read, "note that a joined text was read"},
    {review::EventKind::remove, "removal for good"},
    {review::EventKind::release, "release"},
    {review::EventKind::withdraw_release, "withdrawal of a release"},
    {review::EventKind::decline_join, "refusal of somebody who asked to join"},
};

std::string noun_for(const review::Event& event) {
  const auto* found = std::ranges::find(nouns, event.kind, &Noun::kind);
  return found == std::end(nouns) ? event.kind_name : found->words;
}

std::string in_words(const review::Event& event, const Package& package) {
  const Person* person = package.roster.find_person(event.person);
  std::string words = (person ? person->name : event.person) + ", " + spoken_date(iso_date(event.time)) +
                      ", " + noun_for(event);
  if (const ContentModule* module = package.find_module(event.target.module))
    words += " on “" + module->title + "”";
  return words + (event.text.empty() ? "" : ": “" + in_one_line(event.text) + "”");
}

} // namespace

std::vector<Discounted> discounted_in(const std::vector<review::Segment>& untrusted, const Package& package) {
  std::vector<Discounted> things;
  for (const review::Segment& segment : untrusted)
    for (const review::Event& event : segment.events)
      things.push_back({in_words(event, package), segment.fault, event.target.module, event.thread});
  return things;
}

std::vector<std::string> in_lines(const std::vector<Discounted>& things) {
  std::vector<std::string> reasons, lines;
  for (const Discounted& thing : things)
    if (std::find(reasons.begin(), reasons.end(), thing.why) == reasons.end())
      reasons.push_back(thing.why);
  for (const std::string& reason : reasons) {
    lines.push_back("Because " + reason + ":");
    for (const Discounted& thing : things)
      if (thing.why == reason)
        lines.push_back("- " + thing.what);
  }
  return lines;
}

} // namespace waymark
