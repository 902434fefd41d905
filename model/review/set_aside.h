// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/review/event.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::review {

enum class SetAsideState {
  standing,  ///< covers its finding
  lapsed,    ///< its words, or what the rule says of the text, have changed: the finding shows again
  taken_back ///< somebody took it back
};

std::string_view name_of(SetAsideState state); ///< "standing", "lapsed", "taken-back"

/// A finding that somebody set aside, with the reason. The record knows `standing` and `taken_back`; whether
/// one has lapsed depends on the text and is said by read_set_asides().
struct SetAside {
  std::string id;      ///< as a thread's
  std::string rule;    ///< "Style.Rule"
  Target target;       ///< the words; the module alone for a finding about its text as a whole
  std::string finding; ///< what the rule said of them
  std::string reason;
  std::string person;    ///< roster id
  std::int64_t time = 0; ///< seconds since 1970
  SetAsideState state = SetAsideState::standing;
  std::string taken_back_by; ///< roster id; empty while nobody has
  std::int64_t taken_back_at = 0;
  std::string taken_back_why; ///< may be empty
};

/// What one module's set-asides mean for its text as it is now.
struct SetAsideReading {
  std::vector<SetAside> set_asides;        ///< the module's, in the order in which they were made
  std::vector<std::optional<Span>> places; ///< of each: where its words stand now; none when lapsed or about
                                           ///< the whole text
  std::vector<std::optional<std::size_t>> by_alert; ///< of each alert: which of `set_asides` covers it

  /// What covers an alert (by its place in the list that was read); null when it stands.
  const SetAside* covering(std::size_t alert) const;
  int standing() const; ///< how many of them are in force
};

/// Where a passage stands in the text now; nothing when it has changed (see Workspace::place_of).
using PlaceOf = std::function<std::optional<Span>(const Target&)>;

/// A set-aside about words covers alerts of its rule that touch the place where these words stand now. It
/// lapses when the words have changed, in whatever way apart from blanks and line ends. One about the text as
/// a whole covers an alert without a place of the same rule that says the same; it lapses when no alert does.
/// `alerts` are those of `source`, the text of `module`. Pure: any thread, as far as `place_of` allows.
SetAsideReading read_set_asides(const std::vector<checks::Alert>& alerts,
                                const std::vector<SetAside>& set_asides, std::string_view module,
                                std::string_view source, const PlaceOf& place_of);

/// What a set-aside of this finding is about: its words, or the module when it has no place.
Target target_of(std::string_view module, std::string_view source, const checks::Alert& alert);

} // namespace waymark::review
