// SPDX-License-Identifier: MIT
#pragma once
#include <wx/app.h>
#include <wx/frame.h>
#include <wx/utils.h>

#include <chrono>
#include <functional>

namespace waymark::tests {

/// Lets the window work until `condition` holds or the deadline passes; returns whether it holds.
inline bool until(const std::function<bool()>& condition,
                  std::chrono::milliseconds deadline = std::chrono::seconds(5)) {
  const auto end = std::chrono::steady_clock::now() + deadline;
  while (std::chrono::steady_clock::now() < end) {
    wxYield();
    if (condition())
      return true;
    wxMilliSleep(2);
  }
  return condition();
}

/// A frame on the test display, destroyed with the fixture.
class WindowFixture {
public:
  WindowFixture() : m_frame(new wxFrame(nullptr, wxID_ANY, "Test", wxPoint(0, 0), wxSize(900, 700))) {}
  ~WindowFixture() {
    m_frame->Destroy();
    wxYield();
  }
  wxFrame* frame() { return m_frame; }
  bool show() {
    m_frame->Show();
    m_frame->Raise();
    return until([&] { return m_frame->IsShownOnScreen(); });
  }

private:
  wxFrame* m_frame;
};

} // namespace waymark::tests
