// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string_view>
#include <vector>

namespace waymark::checks {

/// A sentence or two that the tone model judges together: the next sentence can make a hard one right.
struct ToneWindow {
  Span span;             ///< bytes of the text
  std::size_t first = 0; ///< the sentences that it holds
  std::size_t last = 0;
};

/// Every pair of neighbours; a single sentence is a window of its own.
std::vector<ToneWindow> tone_windows(const std::vector<Span>& sentences);

} // namespace waymark::checks
