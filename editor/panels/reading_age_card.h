// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/card_panel.h"
#include "editor/panels/checks_view.h"
#include "model/checks/checker.h"

#include <optional>
#include <string>

namespace waymark::editor {

/// What the reading age means against its target, in words and tone.
struct ReadingAgeWords {
  std::string headline; ///< "Reading age 11, target 11"
  std::string verdict;  ///< what that means and what helps
  Tone tone;
};
ReadingAgeWords reading_age_words(double age, std::optional<double> target);

class ReadingAgePlot;

/// The reading age, big, with a small scale that shows it beside its target,
/// and how it came about: the ages of the last versions.
class ReadingAgeCard : public CardPanel {
public:
  explicit ReadingAgeCard(wxWindow* parent);
  void show_measures(const checks::Findings& findings, const std::vector<PastAge>& past = {});

private:
  double m_age = 0;
  std::optional<double> m_target;
  Tone m_tone = Tone::quiet;
  WrappedLabel* m_headline = nullptr;
  WrappedLabel* m_verdict = nullptr;
  WrappedLabel* m_counts = nullptr;
  WrappedLabel* m_change = nullptr;
  wxWindow* m_scale = nullptr;
  ReadingAgePlot* m_plot = nullptr;
};

} // namespace waymark::editor
