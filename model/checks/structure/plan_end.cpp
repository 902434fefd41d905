// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"

#include <algorithm>

namespace waymark::checks {

namespace {

const Pattern& next_step() {
  static const Pattern pattern(
      R"((?ix)\b(?: next\s (?:\w+\s)?(?:step|thing|time) | first\s thing | then\s I\s will | I\s will
      | (?:pick|choose|set)\s a\s (?:day|time|date) | look\s (?:at\s .{0,30})? again | come\s back | (?:today|tonight|tomorrow|this\s week) )\b)");
  return pattern;
}

const Pattern& person_to_tell() {
  static const Pattern pattern(
      R"((?ix)\b(?: tell | talk(?:ing)?\s to | speak\s to | chat\s (?:to|with) | ask | message | call | ring | go\s to )\s
      [^.!?]{0,40}? \b(?: someone | somebody | adult | friend | teacher | parent | carer | cousin | aunt | uncle | sister | brother
      | grandparent | nurse | tutor | coach | youth\s worker | person | people | counsellor | Childline ) \b
      | \b(?: person | people | adult | someone | somebody )\b [^.!?]{0,40} \b(?: tell | talk | trust )\b)");
  return pattern;
}

bool has_contact(const markdown::Node& node) {
  bool found = false;
  for_each_node(node, [&](const markdown::Node& one) {
    found = found || (one.kind == markdown::NodeKind::link && one.url.starts_with("contact:"));
  });
  return found;
}

// Where the end of a plan begins: its last activity, or the last heading when it has none.
std::size_t end_begins(const markdown::Node& document) {
  std::size_t activity = std::string::npos, heading = std::string::npos;
  for_each_node(document, [&](const markdown::Node& node) {
    if (node.kind == markdown::NodeKind::div && node.attributes.kind() == "activity")
      activity = node.span.begin;
    else if (node.kind == markdown::NodeKind::heading)
      heading = node.span.begin;
  });
  return activity != std::string::npos ? activity : heading != std::string::npos ? heading : 0;
}

} // namespace

void check_plan_end(const Structure& structure, std::vector<Alert>& alerts) {
  if (structure.module.kind != "plan")
    return;
  const std::size_t begin = end_begins(structure.document);
  const auto says = [&](const Pattern& pattern) {
    const auto passages = own_passages(structure);
    return std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
      return passage->source_span({0, passage->text.size()}).begin >= begin &&
             pattern.found_in(passage->text);
    });
  };
  const auto& parts = structure.document.children;
  const bool contact = std::any_of(parts.begin(), parts.end(), [&](const markdown::Node& part) {
    return part.span.end > begin && has_contact(part);
  });
  const bool step = says(next_step()), person = contact || says(person_to_tell());
  if (step && person)
    return;
  const std::size_t end = structure.source.size();
  Alert alert = finding("Waymark.PlanEnd", Level::warning, {end, end}, structure);
  if (!step)
    alert.message = "This plan does not end with a next step. Close it with one small thing to do and when, "
                    "for example: Pick a "
                    "day to look at your plan again.";
  if (!person)
    alert.message +=
        std::string(step ? "" : " ") +
        "This plan does not end with a person to tell. Close it with somebody to talk to, for example "
        "[Childline](contact:childline) or an adult you trust.";
  alert.why = "A plan with a day and a person in it is likelier to be used, and nobody should carry alone "
              "what it brings up.";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
