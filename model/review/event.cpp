// SPDX-License-Identifier: MIT
#include "model/review/event.h"

#include <array>
#include <utility>

namespace waymark::review {

namespace {

constexpr std::array<std::pair<EventKind, std::string_view>, 23> names{{
    {EventKind::comment, "comment"},
    {EventKind::suggest, "suggest"},
    {EventKind::reply, "reply"},
    {EventKind::resolve, "resolve"},
    {EventKind::reopen, "reopen"},
    {EventKind::accept, "accept"},
    {EventKind::decline, "decline"},
    {EventKind::sign_off, "sign-off"},
    {EventKind::ask_for_changes, "ask-for-changes"},
    {EventKind::withdraw, "withdraw"},
    {EventKind::request_review, "request-review"},
    {EventKind::finish_review, "finish-review"},
    {EventKind::set_aside, "set-aside"},
    {EventKind::take_back, "take-back"},
    {EventKind::word_added, "word-added"},
    {EventKind::word_removed, "word-removed"},
    {EventKind::rule_switched, "rule-switched"},
    {EventKind::choose, "choose"},
    {EventKind::read, "read"},
    {EventKind::remove, "remove"},
    {EventKind::release, "release"},
    {EventKind::withdraw_release, "withdraw-release"},
    {EventKind::decline_join, "decline-join"},
}};

} // namespace

std::string_view name_of(EventKind kind) {
  for (const auto& [value, name] : names) {
    if (value == kind)
      return name;
  }
  return "unknown";
}

EventKind kind_named(std::string_view name) {
  for (const auto& [value, known] : names) {
    if (known == name)
      return value;
  }
  return EventKind::unknown;
}

bool PictureRegion::is_valid() const {
  constexpr double rounding = 1e-9;
  return left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1 + rounding &&
         top + height <= 1 + rounding; // and no comparison holds for what is no number
}

} // namespace waymark::review
