// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"
#include "model/review/segment.h"

#include <string>
#include <vector>

namespace waymark {

/// Something in the record that counts for nothing: it is kept, and there is a reason.
struct Discounted {
  std::string what;   ///< "Charity reviewer, 3 November 2026, comment on “My plan”: “…”"
  std::string why;    ///< in words that follow “because”
  std::string module; ///< id of the module that it is about; empty: none, or that of its thread
  std::string thread; ///< as Event::thread
  bool operator==(const Discounted&) const = default;
};

/// What these segments hold (SegmentReading::untrusted), in the words of this package.
std::vector<Discounted> discounted_in(const std::vector<review::Segment>& untrusted, const Package& package);

/// For people: a line for each reason, and under it one for each thing that does not count for it.
std::vector<std::string> in_lines(const std::vector<Discounted>& things);

} // namespace waymark
