// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"

namespace waymark::checks {

namespace {

const Pattern& words_for_staff() {
  static const Pattern pattern(
      R"((?ix)\b(?: (?:ask|tell|invite|remind|encourage|let|give|show|seat|split|divide)\s (?:the\s|your\s|each\s)? (?:pupils?|students?)
      | (?:ask|invite|remind|encourage|seat|split|divide)\s (?:the|your)\s (?:class|group)
      | (?:your|each)\s (?:pupils?|students?)
      | (?:pupils|students)\s (?:should|must|will|sit|work|answer|discuss|read|write|choose|pick|sort)
      | read\s (?:it|this|the\s \w+)\s aloud\s to
      | (?:learning|lesson)\s (?:objectives?|outcomes?|aims?|plan)
      | (?:notes?|answers?)\s for\s (?:teachers?|staff) | teachers?['’]?s?\s notes? | for\s (?:teachers?|staff)\s only
      | safeguarding\s polic(?:y|ies) )\b)");
  return pattern;
}

// A note in a module that its readers never get.
void check_note(const Structure& structure, const markdown::Node& note, std::vector<Alert>& alerts) {
  const std::string kind = note.attributes.kind();
  const bool for_teachers = kind == "teacher-note";
  if ((!for_teachers && kind != "parent-note") ||
      structure.module.is_for(for_teachers ? "teachers" : "parents"))
    return;
  const std::size_t end = std::min(structure.source.find_first_of("\r\n", note.span.begin), note.span.end);
  Alert alert = finding("Waymark.StaffText", Level::warning, {note.span.begin, end}, structure);
  alert.message =
      for_teachers
          ? "This note is for teachers, and the module is not for them, so nobody gets it. Move it into the "
            "lesson or another module for teachers."
          : "This note is for parents, and the module is not for them, so nobody gets it. Move it into a "
            "module for parents.";
  alert.why = "Pupils' copies never hold such notes; whoever should read it has to get it somewhere else.";
  alerts.push_back(std::move(alert));
}

} // namespace

void check_staff_text(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_young_people() || structure.is_for_adults())
    return;
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind == markdown::NodeKind::div)
      check_note(structure, node, alerts);
  });
  for (const Passage* passage : own_passages(structure)) {
    if (passage->switches && !passage->switches->allow("Waymark.StaffText"))
      continue;
    for (const PatternMatch& match : words_for_staff().find_all(passage->text)) {
      Alert alert =
          finding("Waymark.StaffText", Level::warning, passage->source_span(match.whole()), structure);
      alert.message = "“" + std::string(slice(passage->text, match.whole())) +
                      "” speaks to staff, and pupils read this page. Speak to the reader as “you”, or move "
                      "it into a module for "
                      "teachers.";
      alert.why = "What is meant for staff can give answers away, or tell pupils how they are talked about.";
      alerts.push_back(std::move(alert));
    }
  }
}

} // namespace waymark::checks
