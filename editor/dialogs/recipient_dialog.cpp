// SPDX-License-Identifier: MIT
#include "editor/dialogs/recipient_dialog.h"

#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/recipient_list.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"
#include "model/package_writer.h"

#include <array>

namespace waymark::editor {
namespace {

using publish::Recipient;
using publish::RecipientKind;

constexpr int width = 460;
constexpr std::array kinds{RecipientKind::school, RecipientKind::college, RecipientKind::partner,
                           RecipientKind::everyone};

class RecipientDialog : public DialogPage {
public:
  RecipientDialog(wxWindow* parent, const Recipient* known);
  Recipient recipient() const;

private:
  void build(const Recipient& start, bool is_new);
  void suggest_id();
  void finish();

  Recipient m_start;
  bool m_id_is_ours = false; ///< made from the name, until the person writes another
  wxTextCtrl *m_name = nullptr, *m_id = nullptr, *m_contact = nullptr;
  wxChoice* m_kind = nullptr;
  WrappedLabel* m_fault = nullptr;
};

std::string written(const wxTextCtrl& line) {
  return from_wx(line.GetValue().Trim().Trim(false));
}

RecipientDialog::RecipientDialog(wxWindow* parent, const Recipient* known)
    : DialogPage(parent, known ? "Change a recipient" : "Add a recipient", width),
      m_start(known ? *known : Recipient{}), m_id_is_ours(!known) {
  build(m_start, !known);
  auto* cancel = make_sized_button(this, "Cancel", ButtonKind::plain);
  cancel->SetId(wxID_CANCEL);
  auto* done = make_sized_button(this, known ? "Change" : "Add", ButtonKind::main);
  done->SetDefault();
  add_buttons({cancel, done});
  has_typed = [this] { return written(*m_name) != m_start.name || written(*m_contact) != m_start.contact; };
  m_name->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { suggest_id(); });
  m_id->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_id_is_ours = false; });
  done->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { finish(); });
  fit_page();
  m_name->SetFocus();
}

void RecipientDialog::build(const Recipient& start, bool is_new) {
  add_heading(GetTitle());
  add_field("Name of the school, college or agency",
            [&](wxWindow* page) { return m_name = make_line(page, to_wx(start.name)); });
  add_field("Kind", [&](wxWindow* page) {
    m_kind = make_choice(page);
    for (const RecipientKind kind : kinds) {
      m_kind->Append(to_wx(kind_in_words(kind)));
      if (kind == start.kind)
        m_kind->SetSelection(static_cast<int>(m_kind->GetCount()) - 1);
    }
    return m_kind;
  });
  add_field("E-mail address, or another line (may stay empty)",
            [&](wxWindow* page) { return m_contact = make_line(page, to_wx(start.contact)); });
  add_field("Short name, for files: small letters, digits and hyphens",
            [&](wxWindow* page) { return m_id = make_line(page, to_wx(start.id)); });
  m_id->SetEditable(is_new);
  m_fault = add_words("", Tone::bad);
  m_fault->Hide();
}

void RecipientDialog::suggest_id() {
  if (m_id_is_ours)
    m_id->ChangeValue(to_wx(id_from_title(written(*m_name))));
}

Recipient RecipientDialog::recipient() const {
  return {written(*m_id), written(*m_name), kinds[static_cast<std::size_t>(m_kind->GetSelection())],
          written(*m_contact), m_start.had};
}

void RecipientDialog::finish() {
  const std::string fault = publish::fault_of(recipient());
  if (fault.empty())
    return leave(wxID_OK);
  m_fault->set_text(to_wx(fault));
  m_fault->Show();
  fit_page();
  announce(*m_fault, fault);
}

std::optional<Recipient> ask(wxWindow* parent, const Recipient* known) {
  RecipientDialog dialog(wxGetTopLevelParent(parent), known);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.recipient();
}

} // namespace

std::optional<Recipient> ask_for_recipient(wxWindow* parent) {
  return ask(parent, nullptr);
}

std::optional<Recipient> ask_for_changes_of(wxWindow* parent, const Recipient& recipient) {
  return ask(parent, &recipient);
}

} // namespace waymark::editor
