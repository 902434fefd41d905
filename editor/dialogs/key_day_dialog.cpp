// SPDX-License-Identifier: MIT
#include "editor/dialogs/key_day_dialog.h"

#include "editor/panels/small_controls.h"
#include "editor/ui/wx_text.h"
#include "model/calendar_date.h"
#include "model/trust/public_key.h"

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int width = 500;

wxString in_words(const std::string& key) {
  const auto read = trust::public_key_of_line(key);
  return to_wx(read ? read->fingerprint() : key);
}

} // namespace

KeyDayDialog::KeyDayDialog(wxWindow* parent, const KeyDayQuestion& question)
    : DialogPage(parent, to_wx(question.title), width), m_keys(question.keys) {
  add_heading(to_wx(question.title));
  add_words(to_wx(question.words));
  if (!m_keys.empty())
    add_field("The key of that computer", [&](wxWindow* page) {
      m_key = make_choice(page);
      for (const std::string& key : m_keys)
        m_key->Append(in_words(key));
      m_key->SetSelection(0);
      return m_key;
    });
  add_field("The last day on which it counts, as year-month-day",
            [&](wxWindow* page) { return m_day = make_line(page, to_wx(question.day)); });
  auto* done = add_way_out("Go on");
  done->SetDefault();
  m_day->Bind(wxEVT_TEXT, [this, done](wxCommandEvent&) { done->Enable(is_date(answer().day)); });
  fit_page();
  m_day->SetFocus();
}

KeyDay KeyDayDialog::answer() const {
  return {m_key ? m_keys.at(static_cast<std::size_t>(std::max(0, m_key->GetSelection()))) : std::string(),
          from_wx(m_day->GetValue().Trim().Trim(false))};
}

std::optional<KeyDay> ask_for_key_day(wxWindow* parent, const KeyDayQuestion& question) {
  KeyDayDialog dialog(parent, question);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.answer();
}

} // namespace waymark::editor
