// SPDX-License-Identifier: MIT
#include "model/discounted.h"

#include "model/calendar_date.h"

#include <algorithm>

namespace waymark {

namespace {

std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string in_words(const review::Event& event, const Package& package) {
  const Person* person = package.roster.find_person(event.person);
  std::string words =
      (person ? person->name : event.person) + ", " + spoken_date(iso_date(event.time)) + ", " +
      (event.kind == review::EventKind::unknown ? event.kind_name : std::string(name_of(event.kind)));
  if (const ContentModule* module = package.find_module(event.target.module))
    words += " on “" + module->title + "”";
  return words + (event.text.empty() ? "" : ": “" + in_one_line(event.text) + "”");
}

} // namespace

std::vector<Discounted> discounted_in(const std::vector<review::Segment>& untrusted, const Package& package) {
  std::vector<Discounted> things;
  for (const review::Segment& segment : untrusted)
    for (const review::Event& event : segment.events)
      things.push_back({in_words(event, package), segment.fault});
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
