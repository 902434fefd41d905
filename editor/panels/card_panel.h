// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/flow_sizer.h"
#include "editor/panels/small_controls.h"
#include "editor/panels/wrapped_label.h"

#include <wx/panel.h>

#include <vector>

namespace waymark::editor {

/// A rounded box with native children under each other, so that a screen reader, the Tab key and large text
/// work as everywhere else. Whoever places it asks height_for() first.
class CardPanel : public wxPanel {
public:
  enum class Frame { card, bare };
  explicit CardPanel(wxWindow* parent, Frame frame = Frame::card);

  WrappedLabel* add_text(const wxString& text, Tone tone = Tone::ink, double scale = 1.0, bool bold = false,
                         WrappedLabel::Form form = WrappedLabel::Form::plain);
  /// Shows this one text and nothing else.
  void say(const wxString& text, Tone tone = Tone::quiet);
  FlowSizer* add_flow(FlowSizer::LastItem last = FlowSizer::LastItem::flows);
  /// A control across the whole width.
  void add_wide(wxWindow* control);
  /// Space above what is added next; it goes when that is hidden.
  void add_gap(int pixels);
  /// A hairline between what was added before and what comes.
  void add_rule();

  /// Breaks every text for this width and returns the height that the card needs.
  int height_for(int width);

  /// The stripe at the left edge; the tone is also said in words on the card.
  void set_bar(Tone tone);
  /// Lit: a stronger edge.
  void set_lit(bool lit);
  bool is_lit() const { return m_lit; }

protected:
  /// Forgets and removes everything inside.
  void clear_body();
  wxBoxSizer* body() { return m_body; }

private:
  void paint();
  int take_gap();

  Frame m_frame;
  wxBoxSizer* m_body = nullptr;
  std::vector<WrappedLabel*> m_texts;
  std::vector<FlowSizer*> m_flows;
  int m_gap = 0;
  Tone m_bar = Tone::quiet;
  bool m_has_bar = false;
  bool m_lit = false;
};

} // namespace waymark::editor
