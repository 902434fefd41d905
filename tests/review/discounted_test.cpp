// SPDX-License-Identifier: MIT
#include "model/discounted.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::review;

namespace {

Segment segment(const std::string& fault, std::vector<Event> events) {
  Segment segment;
  segment.fault = fault;
  segment.events = std::move(events);
  return segment;
}

Event event(EventKind kind, const std::string& person, const std::string& module, const std::string& text) {
  Event event;
  event.kind = kind;
  event.person = person;
  event.time = 1'793'750'400; // 4 November 2026
  event.target.module = module;
  event.text = text;
  return event;
}

} // namespace

TEST_CASE("what does not count is named by its reason, with who is said to have said it, and where") {
  Package package;
  package.modules.emplace_back();
  package.modules.back().id = "plan";
  package.modules.back().title = "My plan";
  package.roster.people.push_back({"cat", "Charity reviewer", "charity", {}, {}, true});
  Event answer = event(EventKind::reply, "cat", "", "Yes.");
  answer.thread = "a thread";
  const auto things =
      discounted_in({segment("it is not signed", {event(EventKind::comment, "cat", "plan", "Two\nlines."),
                                                  event(EventKind::sign_off, "nobody", "gone", "")}),
                     segment("it was lost", {answer}),
                     segment("it is not signed", {event(EventKind::suggest, "cat", "plan", "More.")})},
                    package);
  CHECK(in_lines(things) == std::vector<std::string>{
                                "Because it is not signed:",
                                "- Charity reviewer, 4 November 2026, comment on “My plan”: “Two lines.”",
                                "- nobody, 4 November 2026, sign-off",
                                "- Charity reviewer, 4 November 2026, suggestion on “My plan”: “More.”",
                                "Because it was lost:",
                                "- Charity reviewer, 4 November 2026, reply: “Yes.”",
                            });
  CHECK(things[0].module == "plan");
  CHECK(things[2].module.empty());
  CHECK(things[2].thread == "a thread");
  CHECK(in_lines({}).empty());
}
