// SPDX-License-Identifier: MIT
#pragma once
#include <wx/event.h>

#include <utility>

namespace waymark::editor {

/// An event that carries one value. Panels send these up; only the frame listens.
///   wxDECLARE_EVENT-free use:  inline const wxEventTypeTag<ValueEvent<ThreadReply>>
///   thread_reply{wxNewEventType()}; panel.Bind(thread_reply, [](ValueEvent<ThreadReply>& event) {
///   event.value(); });
template<typename T> class ValueEvent : public wxCommandEvent {
public:
  ValueEvent(wxEventType type, T value) : wxCommandEvent(type), m_value(std::move(value)) {}
  const T& value() const { return m_value; }
  wxEvent* Clone() const override { return new ValueEvent(*this); }

private:
  T m_value;
};

template<typename T> using ValueEventTag = wxEventTypeTag<ValueEvent<T>>;

/// Sends `value` from `window` up to its parents at once.
template<typename T> void send(wxEvtHandler& window, const ValueEventTag<T>& tag, T value) {
  ValueEvent<T> event(tag, std::move(value));
  event.SetEventObject(&window);
  window.ProcessEvent(event);
}

} // namespace waymark::editor
