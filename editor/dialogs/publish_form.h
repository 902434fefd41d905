// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/publish_plan.h"
#include "editor/panels/wrapped_label.h"

#include <wx/scrolwin.h>

#include <functional>
#include <vector>

class wxRadioButton;
class wxTextCtrl;

namespace waymark::editor {

class ContentsTicks;
class PathField;

/// The choices of a release: what stands in its way, name, pilot or full, formats and audiences, what
/// changed, folder.
class PublishForm : public wxPanel {
public:
  /// `publish` is called when the choices are complete, `cancel` when the person wants to leave.
  PublishForm(wxWindow* parent, const PublishPlan& plan, int width, std::function<void()> publish,
              std::function<void()> cancel);
  publish::ReleaseRequest request() const;
  bool has_typed() const;
  void focus_first();

private:
  void add_requirements(const std::vector<review::Obstacle>& obstacles);
  void add_name(const PublishPlan& plan);
  void add_summary(const PublishPlan& plan);
  void add_buttons(bool ready, std::function<void()> cancel);
  WrappedLabel* add_words(const wxString& text, Tone tone = Tone::ink, bool bold = false);
  void publish();

  int m_width;
  wxString m_suggested_summary;
  std::function<void()> m_publish;
  wxScrolledWindow* m_page = nullptr;
  wxSizer* m_rows = nullptr;
  wxTextCtrl* m_name = nullptr;
  wxRadioButton* m_pilot = nullptr;
  wxTextCtrl* m_summary = nullptr;
  ContentsTicks* m_contents = nullptr;
  PathField* m_folder = nullptr;
  WrappedLabel* m_missing = nullptr;
  wxButton* m_go = nullptr;
};

} // namespace waymark::editor
