// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_windows.h"

namespace waymark::checks {

std::vector<ToneWindow> tone_windows(const std::vector<Span>& sentences) {
  std::vector<ToneWindow> windows;
  if (sentences.size() == 1)
    windows.push_back({sentences[0], 0, 0});
  for (std::size_t i = 0; i + 1 < sentences.size(); ++i)
    windows.push_back({{sentences[i].begin, sentences[i + 1].end}, i, i + 1});
  return windows;
}

} // namespace waymark::checks
