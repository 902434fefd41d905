// SPDX-License-Identifier: MIT
#include "model/calendar_date.h"
#include "model/contacts.h"

#include <catch2/catch.hpp>

using namespace waymark;

namespace {

Service service(const std::string& last_verified, const std::string& expires) {
  Service one;
  one.id = "line";
  one.name = "The line";
  one.last_verified = last_verified;
  one.expires = expires;
  return one;
}

} // namespace

TEST_CASE(
    "A contact is good for a year after it was verified, and until the end of the day on which it expires") {
  struct Case {
    const char *last_verified, *expires, *state;
  };
  const std::vector<Case> cases{
      {"2026-11-02", "2027-11-02", "good"},
      {"2026-11-02", "", "good"},
      {"2026-12-01", "2026-12-01", "good"},
      {"2026-11-02", "2026-11-30", "expired"},
      {"2025-12-01", "", "good"},
      {"2025-11-30", "", "overdue"},
      {"", "", "unverified"},
      {"", "2027-01-01", "unverified"},
      {"last week", "2027-01-01", "unverified"},
      {"2026-02-30", "", "unverified"},
      {"2026-11-02", "one day", "expired"},
      {"", "2026-01-01", "expired"},
      {"2020-01-01", "2027-01-01", "overdue"},
      {"2026-12-24", "", "good"},
  };
  for (const Case& one : cases) {
    INFO(one.last_verified << " / " << one.expires);
    const Service checked = service(one.last_verified, one.expires);
    CHECK(name_of(state_of(checked, "2026-12-01")) == one.state);
    CHECK(contact_fault(checked, "2026-12-01").empty() == (std::string_view(one.state) == "good"));
  }
}

TEST_CASE("Months are counted to the same day, or to the last of a shorter month") {
  CHECK(months_later("2026-12-01", 12) == "2027-12-01");
  CHECK(months_later("2024-02-29", 12) == "2025-02-28");
  CHECK(months_later("2026-08-31", 6) == "2027-02-28");
  CHECK(is_date("2026-12-31"));
  CHECK_FALSE(is_date("2026-13-01"));
  CHECK_FALSE(is_date("2026-1-1"));
  CHECK_FALSE(is_date(""));
}

TEST_CASE("Every place that sends people to a service is listed with its heading and line") {
  const Package package = read_package(FileSet{
      {"package.yaml", "id: demo\naudiences:\n  - {id: teachers}\nmodules: [a, b]\n"},
      {"contacts.yaml", "services:\n  - {id: line, name: The line}\n  - {id: other, name: Other}\n"},
      {"modules/a.md",
       "---\nid: a\ntitle: Page A\naudience: teachers\n---\n[The line](contact:line)\n\n## Help *now*\n\n"
       "::: support\n- [here](contact:line), [none](contact:none)\n:::\n\n"
       "::: message\n### Within\n:::\n\n[after](contact:line)\n"},
      {"modules/b.md", "---\nid: b\ntitle: Page B\naudience: teachers\n---\n[The line](contact:line)\n"}});
  const auto reports = report_contacts(package, "2026-12-01");
  REQUIRE(reports.size() == 2);
  CHECK(reports[0].state == ContactState::unverified);
  CHECK(places_in_words(reports[0].uses) ==
        "Page A (line 6); Page A, under “Help now” (line 11); Page A, under “Help now” (line 18); Page B "
        "(line 6)");
  CHECK(reports[1].uses.empty());
  CHECK(places_in_words(reports[1].uses) == "nowhere yet");
}
