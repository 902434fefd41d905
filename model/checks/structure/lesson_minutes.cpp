// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"

#include <charconv>
#include <optional>

namespace waymark::checks {

namespace {

std::optional<int> minutes_of(const markdown::Node& activity) {
  const std::string text = activity.attributes.value("minutes");
  int minutes = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
  return error == std::errc() && end == text.data() + text.size() && minutes > 0 ? std::optional(minutes)
                                                                                 : std::nullopt;
}

// Activities in order; one inside another is part of its time.
void find_activities(const markdown::Node& node, std::vector<const markdown::Node*>& activities) {
  if (node.kind == markdown::NodeKind::div && node.attributes.kind() == "activity")
    return activities.push_back(&node);
  for (const markdown::Node& child : node.children)
    find_activities(child, activities);
}

void add(const Structure& structure, std::vector<Alert>& alerts, Span span, std::string message) {
  Alert alert = finding("Waymark.LessonMinutes", Level::warning, span, structure);
  alert.message = std::move(message);
  alert.why = "A lesson that runs over loses its end, and the end says where help is.";
  alerts.push_back(std::move(alert));
}

} // namespace

void check_lesson_minutes(const Structure& structure, std::vector<Alert>& alerts) {
  if (structure.module.kind != "lesson")
    return;
  std::vector<const markdown::Node*> activities;
  find_activities(structure.document, activities);
  int sum = 0;
  bool complete = true;
  for (const markdown::Node* activity : activities) {
    const auto minutes = minutes_of(*activity);
    sum += minutes.value_or(0);
    complete = complete && minutes;
    const std::size_t end =
        std::min(structure.source.find_first_of("\r\n", activity->span.begin), activity->span.end);
    if (!minutes)
      add(structure, alerts, {activity->span.begin, end},
          "This activity does not say how long it takes. Add its minutes to its first line, such as "
          "{.activity minutes=10}.");
  }
  if (!structure.module.minutes)
    return add(structure, alerts, structure.start(),
               "This lesson does not say how long it takes. Add a line such as “minutes: 50” at the top of "
               "the file.");
  if (complete && !activities.empty() && sum != *structure.module.minutes)
    add(structure, alerts, structure.start(),
        "The activities add up to " + std::to_string(sum) + " minutes, and the lesson says " +
            std::to_string(*structure.module.minutes) + ". Make an activity " +
            (sum > *structure.module.minutes ? "shorter" : "longer") + ", or change the lesson's minutes.");
}

} // namespace waymark::checks
