// SPDX-License-Identifier: MIT
#include "export/export_words.h"
#include "model/checks/checker.h"
#include "model/checks/rule_set.h"
#include "model/package.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::publish;

namespace {

// What the sample's own rules say about words in a page for these readers. The small model beside them reads
// sentences among others, and takes a label for half a thought.
std::vector<std::string> findings(const std::string& audience, std::string_view words) {
  const Package sample = read_package(tests::sample_folder("take-control"));
  static const checks::RuleSet rules = checks::load_rules(sample.files);
  const ContentModule page =
      parse_module("modules/own.md", "---\nid: own\ntitle: Own\naudience: " + audience +
                                         "\nkind: page\n---\n\n" + std::string(words) + "\n");
  std::vector<std::string> found;
  for (const auto& alert : checks::check_module(page, rules, checks::context_of(sample, "2026-12-01")).alerts)
    if (alert.rule.starts_with("Safeguarding.") && !alert.rule.starts_with("Safeguarding.Tone"))
      found.push_back(alert.rule + ": " + alert.message);
  return found;
}

} // namespace

TEST_CASE("What exports say of their own accord passes the team's own rules on tone") {
  for (const std::string_view words :
       {export_words::find_a_word, export_words::typed_words_stay, export_words::before_you_read_on,
        export_words::where_to_get_help, export_words::what_may_happen, export_words::read_nothing_first,
        export_words::any_order, export_words::note_to_yourself, export_words::no_name_needed,
        export_words::tick_any, export_words::cut_out, export_words::read_alone,
        export_words::help_title(true), export_words::contents_title(true), export_words::others_title(true),
        export_words::others_title(false)}) {
    INFO(words);
    CHECK(findings("young-people", words) == std::vector<std::string>());
  }
  for (const std::string_view words :
       {export_words::disclosure, export_words::leave_slide_up, export_words::kept_off_slides}) {
    INFO(words);
    CHECK(findings("teachers", words) == std::vector<std::string>());
  }
}

TEST_CASE("The team's rules would find what exports must never say") {
  CHECK_FALSE(findings("young-people", "You should have known better than to send it.").empty());
}

TEST_CASE("Minutes are said as people say them") {
  CHECK(export_words::minutes(1) == "1 minute");
  CHECK(export_words::minutes(50) == "50 minutes");
  CHECK(export_words::minutes("1") == "1 minute");
}
