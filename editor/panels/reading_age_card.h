// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/card_panel.h"
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

/// The reading age, big, with a small scale that shows it beside its target.
class ReadingAgeCard : public CardPanel {
public:
  explicit ReadingAgeCard(wxWindow* parent);
  void show_measures(const checks::Findings& findings);

private:
  double m_age = 0;
  std::optional<double> m_target;
  Tone m_tone = Tone::quiet;
  WrappedLabel* m_headline = nullptr;
  WrappedLabel* m_verdict = nullptr;
  WrappedLabel* m_counts = nullptr;
  wxWindow* m_scale = nullptr;
};

} // namespace waymark::editor
