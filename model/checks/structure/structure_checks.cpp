// SPDX-License-Identifier: MIT
#include "model/checks/structure/structure_checks.h"

namespace waymark::checks {

const std::vector<NamedStructureCheck>& structure_checks() {
  static const std::vector<NamedStructureCheck> checks{
      // what a young person needs from every page
      {"Waymark.SupportRoute", check_support_route},
      {"Waymark.ImageSharingHelp", check_image_sharing_help},
      {"Waymark.NotYourFault", check_not_your_fault},
      {"Waymark.LawReassurance", check_law_reassurance},
      {"Waymark.DoNotView", check_do_not_view},
      {"Waymark.ContactState", check_contact_state},
      // what a kind of module needs
      {"Waymark.StaffText", check_staff_text},
      {"Waymark.GroundRules", check_ground_rules},
      {"Waymark.OptOut", check_opt_out},
      {"Waymark.LessonMinutes", check_lesson_minutes},
      {"Waymark.PlanEnd", check_plan_end},
      // pictures, headings and links
      {"Waymark.AltText", check_alternative_text},
      {"Waymark.MissingPicture", check_missing_pictures},
      {"Waymark.HeadingOrder", check_heading_order},
      {"Waymark.DeadLink", check_dead_links},
      {"Waymark.LinkText", check_link_text},
      // care of the text
      {"Waymark.ReviewBy", check_review_by},
      {"Waymark.PersonalData", check_personal_data},
      {"Waymark.UnclosedBlock", check_unclosed_blocks},
      {"Waymark.UnknownBlock", check_unknown_blocks},
      {"Waymark.Table", check_tables},
      {"Waymark.LongSentence", check_long_sentences},
      {"Waymark.ReadingAge", check_reading_age},
  };
  return checks;
}

Alert finding(const char* rule, Level level, Span span, const Structure& structure) {
  Alert alert;
  alert.rule = rule;
  alert.level = level;
  alert.span = span;
  alert.match = std::string(slice(structure.source, span));
  return alert;
}

} // namespace waymark::checks
