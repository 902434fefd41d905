// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/card_panel.h"

#include <functional>
#include <string>

namespace waymark::editor {

/// A field at the end of a card in which a person writes why, with a button that sends it; hidden until it is
/// asked for. Lives as long as its card, which owns the controls.
class ReasonField {
public:
  struct Words {
    wxString label;
    wxString button;
  };
  /// `sent` gets the words without blanks around them; `resized` is called when the card needs another
  /// height.
  ReasonField(CardPanel& card, const Words& words, std::function<void(const std::string&)> sent,
              std::function<void()> resized);
  bool is_open() const;
  void open();
  /// Keeps what was written; `back_to` gets the focus.
  void close(wxWindow& back_to);
  wxButton& cancel() { return *m_cancel; }

private:
  void show(bool open);

  std::function<void()> m_resized;
  WrappedLabel* m_label;
  wxTextCtrl* m_field;
  wxButton* m_send;
  wxButton* m_cancel;
};

} // namespace waymark::editor
