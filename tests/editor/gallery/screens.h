// SPDX-License-Identifier: MIT
#pragma once
#include <wx/toplevel.h>

#include <functional>
#include <string>
#include <vector>

namespace waymark::gallery {

/// One panel or dialog with something to show.
struct Screen {
  std::string name;
  std::function<wxTopLevelWindow*()> make;
};

const std::vector<Screen>& screens();

} // namespace waymark::gallery
