// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/wrapped_label.h"
#include "editor/ui/value_event.h"

#include <wx/panel.h>

#include <string>

class wxButton;
class wxBoxSizer;

namespace waymark::editor {

/// How many places wait for somebody, on the page on screen and elsewhere in the package.
struct WaitingCounts {
  int choices_here = 0, choices_elsewhere = 0;
  int to_read_here = 0, to_read_elsewhere = 0;
  bool operator==(const WaitingCounts&) const = default;
};

inline const ValueEventTag<bool> choosing_asked{wxNewEventType()};
inline const ValueEventTag<bool> reading_asked{wxNewEventType()};
inline const ValueEventTag<bool> mending_asked{wxNewEventType()};
inline const ValueEventTag<bool> discounted_asked{wxNewEventType()};

/// Above the text: a quiet line when Sync has left two versions to choose between, and one when it has put
/// words together that nobody has read; one when the disk has damaged the record, and one when something in
/// it does not count. Not there when there is nothing.
class WaitingNotice : public wxPanel {
public:
  explicit WaitingNotice(wxWindow* parent);
  void show(const WaitingCounts& counts);
  /// What is wrong with the record, in a sentence, what the button beside it says, and what a screen reader
  /// calls it. Empty: nothing.
  void show_damage(const std::string& sentence, const std::string& button = {}, const std::string& name = {});
  /// Whether something in the record does not count.
  void show_discounted(bool any);

private:
  struct Row {
    wxPanel* panel;
    WrappedLabel* words;
    wxButton* button;
  };
  Row add_row(Tone tone, const char* button, const ValueEventTag<bool>& tag);
  void say(const Row& row, const std::string& words);
  void show_rows();
  void wrap();

  WaitingCounts m_counts;
  std::string m_damage;
  Row m_choices, m_to_read, m_mending, m_discounted;
};

/// The sentences; empty when there is nothing to say.
std::string choices_sentence(const WaitingCounts& counts);
std::string to_read_sentence(const WaitingCounts& counts);

} // namespace waymark::editor
