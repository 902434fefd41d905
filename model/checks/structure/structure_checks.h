// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/checks/checker.h"
#include "model/checks/prose.h"

#include <string_view>
#include <vector>

namespace waymark::checks {

/// What a structural check looks at. `source` is valid UTF-8 of the same length as the module's.
struct Structure {
  const ContentModule& module;
  std::string_view source;
  const markdown::Node& document;
  const Prose& prose;
  const Context& context;
  const Measures& measures; ///< of the words for the module's own audience

  bool is_for_young_people() const { return module.is_for("young-people"); }
  bool is_for_adults() const { return module.is_for("parents") || module.is_for("teachers"); }
  /// Where a finding about the module as a whole stands: before its first word.
  Span start() const { return {module.body.begin, module.body.begin}; }
};

/// A finding at a place; its message and reason are still to be said.
Alert finding(const char* rule, Level level, Span span, const Structure& structure);

using StructureCheck = void (*)(const Structure& structure, std::vector<Alert>& alerts);

/// Every structural check there is; each is a file of its own and gives alerts of one rule "Waymark.<Name>".
struct NamedStructureCheck {
  const char* rule;
  StructureCheck run;
};
const std::vector<NamedStructureCheck>& structure_checks();

void check_support_route(const Structure& structure, std::vector<Alert>& alerts);
void check_image_sharing_help(const Structure& structure, std::vector<Alert>& alerts);
void check_not_your_fault(const Structure& structure, std::vector<Alert>& alerts);
void check_law_reassurance(const Structure& structure, std::vector<Alert>& alerts);
void check_do_not_view(const Structure& structure, std::vector<Alert>& alerts);
void check_contact_state(const Structure& structure, std::vector<Alert>& alerts);
void check_staff_text(const Structure& structure, std::vector<Alert>& alerts);
void check_ground_rules(const Structure& structure, std::vector<Alert>& alerts);
void check_opt_out(const Structure& structure, std::vector<Alert>& alerts);
void check_lesson_minutes(const Structure& structure, std::vector<Alert>& alerts);
void check_plan_end(const Structure& structure, std::vector<Alert>& alerts);
void check_alternative_text(const Structure& structure, std::vector<Alert>& alerts);
void check_missing_pictures(const Structure& structure, std::vector<Alert>& alerts);
void check_heading_order(const Structure& structure, std::vector<Alert>& alerts);
void check_dead_links(const Structure& structure, std::vector<Alert>& alerts);
void check_link_text(const Structure& structure, std::vector<Alert>& alerts);
void check_review_by(const Structure& structure, std::vector<Alert>& alerts);
void check_personal_data(const Structure& structure, std::vector<Alert>& alerts);
void check_unclosed_blocks(const Structure& structure, std::vector<Alert>& alerts);
void check_unknown_blocks(const Structure& structure, std::vector<Alert>& alerts);
void check_tables(const Structure& structure, std::vector<Alert>& alerts);
void check_long_sentences(const Structure& structure, std::vector<Alert>& alerts);
void check_reading_age(const Structure& structure, std::vector<Alert>& alerts);

/// Calls `visit` for every node, outer before inner, in order.
template<class Visit> void for_each_node(const markdown::Node& node, const Visit& visit) {
  visit(node);
  for (const markdown::Node& child : node.children)
    for_each_node(child, visit);
}

} // namespace waymark::checks
