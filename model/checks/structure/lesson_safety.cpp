// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"

namespace waymark::checks {

namespace {

const Pattern& opt_out() {
  static const Pattern pattern(
      R"((?ix)\b(?: (?:can|may|could|is\s free\s to|are\s free\s to|always) [^.!?]{0,30}? \b
        (?:pass|skip|step\s out|opt\s out|look\s away|stop|leave|sit\s (?:it|this|that)\s out)
      | right\s to\s pass | opt(?:ing)?[\s-]out
      | (?:do\s not|don['’]t|does\s not|doesn['’]t|nobody|no\s one)\s (?:have|has)\s to\s (?:answer|take\s part|join\s in|share|speak|say)
      )\b)");
  return pattern;
}

bool has_block(const markdown::Node& document, std::string_view kind) {
  bool found = false;
  for_each_node(document, [&](const markdown::Node& node) {
    found = found || (node.kind == markdown::NodeKind::div && node.attributes.kind() == kind);
  });
  return found;
}

} // namespace

void check_ground_rules(const Structure& structure, std::vector<Alert>& alerts) {
  if (structure.module.kind != "lesson" || has_block(structure.document, "ground-rules"))
    return;
  Alert alert = finding("Waymark.GroundRules", Level::error, structure.start(), structure);
  alert.message = "This lesson has no ground rules. Add a ground-rules block near its start: no names, "
                  "anyone can pass, nobody is "
                  "asked what has happened to them.";
  alert.why = "Without them a pupil may tell the class what should be told to one adult.";
  alerts.push_back(std::move(alert));
}

void check_opt_out(const Structure& structure, std::vector<Alert>& alerts) {
  if (structure.module.kind != "lesson" || own_words_match(structure, opt_out()))
    return;
  Alert alert = finding("Waymark.OptOut", Level::error, structure.start(), structure);
  alert.message = "Nothing that pupils see in this lesson says that they can pass. Write among the ground "
                  "rules, for example: Anyone "
                  "can pass, look away or step out.";
  alert.why = "Some in the room have been through this, and must be able to stay out of it without a reason.";
  alerts.push_back(std::move(alert));
}

} // namespace waymark::checks
