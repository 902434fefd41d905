// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/value_event.h"

#include <wx/app.h>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/evtloop.h>
#include <wx/frame.h>
#include <wx/sizer.h>

#include <chrono>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace waymark::gallery {

/// Works off one event, or what can be done without one. Whether there was anything to do.
inline bool work_a_little() {
  wxEventLoopBase* loop = wxEventLoopBase::GetActive();
  wxTheApp->ProcessPendingEvents();
  if (loop->Pending()) {
    loop->Dispatch();
    return true;
  }
  return loop->ProcessIdle() || static_cast<wxEventLoop*>(loop)->DispatchTimeout(2) != -1;
}

/// Works off events until `condition` holds; false when it does not within ten seconds.
inline bool wait_until(const std::function<bool()>& condition) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end)
      return false;
    work_a_little();
  }
  return true;
}

/// Works off what is waiting now: calls that were put off, also by such calls, and the events that they
/// cause.
inline void settle() {
  for (int round = 0; round < 4; ++round) {
    bool reached = false;
    wxTheApp->CallAfter([&] { reached = true; });
    if (!wait_until([&] { return reached; }))
      throw std::runtime_error("the window never came to rest");
    for (int events = 0; events < 40 && work_a_little(); ++events) {
    }
  }
}

template<typename Kind> void collect(wxWindow& window, std::vector<Kind*>& found) {
  for (wxWindow* child : window.GetChildren()) {
    if (auto* wanted = dynamic_cast<Kind*>(child))
      found.push_back(wanted);
    collect(*child, found);
  }
}

template<typename Kind> std::vector<Kind*> all_of(wxWindow& window) {
  std::vector<Kind*> found;
  collect(window, found);
  return found;
}

/// The shown button with this label; nothing when there is none.
inline wxButton* find_button(wxWindow& window, const wxString& label) {
  for (wxButton* button : all_of<wxButton>(window))
    if (button->IsShown() && button->GetLabel() == label)
      return button;
  return nullptr;
}

inline void press(wxWindow& window, const wxString& label) {
  wxButton* button = find_button(window, label);
  if (!button || !button->IsEnabled())
    throw std::runtime_error("cannot press " + label.utf8_string());
  wxCommandEvent event(wxEVT_BUTTON, button->GetId());
  event.SetEventObject(button);
  button->ProcessWindowEvent(event);
  settle();
}

/// Presses the mouse at one place and lets it go at another.
inline void drag(wxWindow& window, wxPoint from, wxPoint to) {
  for (const auto& [kind, place] :
       {std::pair(wxEVT_LEFT_DOWN, from), {wxEVT_MOTION, to}, {wxEVT_LEFT_UP, to}}) {
    wxMouseEvent event(kind);
    event.SetPosition(place);
    window.ProcessWindowEvent(event);
  }
  settle();
}

/// Chooses a line of a list that drops down.
inline void choose(wxChoice& choice, int line) {
  choice.SetSelection(line);
  wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
  event.SetEventObject(&choice);
  choice.ProcessWindowEvent(event);
  settle();
}

/// A shown frame with one panel in it, gone at the end of the test.
template<typename Panel> class PanelWindow {
public:
  PanelWindow()
      : m_frame(new wxFrame(nullptr, wxID_ANY, "Test", wxPoint(0, 0))), m_panel(new Panel(m_frame)) {
    m_frame->SetSizer(new wxBoxSizer(wxVERTICAL));
    m_frame->GetSizer()->Add(m_panel, 1, wxEXPAND);
    m_frame->SetClientSize(400, 900);
    m_frame->Layout();
    m_frame->Show();
    settle();
  }
  ~PanelWindow() {
    m_frame->Destroy();
    settle();
  }
  PanelWindow(const PanelWindow&) = delete;
  PanelWindow& operator=(const PanelWindow&) = delete;

  Panel& panel() { return *m_panel; }

  /// Keeps every value that the panel sends by this event.
  template<typename Value> std::vector<Value>& listen(const editor::ValueEventTag<Value>& tag) {
    auto values = std::make_shared<std::vector<Value>>();
    m_panel->Bind(tag, [values](editor::ValueEvent<Value>& event) { values->push_back(event.value()); });
    m_kept.push_back(values);
    return *values;
  }

private:
  wxFrame* m_frame;
  Panel* m_panel;
  std::vector<std::shared_ptr<void>> m_kept;
};

} // namespace waymark::gallery
