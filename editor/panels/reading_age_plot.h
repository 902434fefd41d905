// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/checks_view.h"

#include <wx/window.h>

#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// What the plot shows, for a screen reader and the tool tip: "Reading age in the saved versions: 13 on 3 May
/// 2026, 12 on 9 May 2026. Now 11. Target 11."
std::string plot_words(const std::vector<PastAge>& past, double now, std::optional<double> target);

/// The reading age over the saved versions of a module, to the text as it is now, with the target as a dashed
/// line. A picture with words: it takes no focus.
class ReadingAgePlot : public wxWindow {
public:
  explicit ReadingAgePlot(wxWindow* parent);
  void show_ages(const std::vector<PastAge>& past, double now, std::optional<double> target);

private:
  void paint();

  std::vector<double> m_ages; ///< the last is the text now
  std::optional<double> m_target;
};

} // namespace waymark::editor
