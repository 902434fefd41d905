// SPDX-License-Identifier: MIT
#include "editor/dialogs/sending_dialogs.h"

#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/path_field.h"
#include "editor/dialogs/release_words.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"
#include "model/calendar_date.h"

#include <wx/radiobut.h>

#include <algorithm>

namespace waymark::editor {
namespace {

using publish::KnownRelease;

constexpr int width = 480;

/// What both windows share: a release of the package, and whether it is for the chosen recipients only.
class SendingDialog : public DialogPage {
public:
  SendingDialog(wxWindow* parent, const wxString& title, const SendingShown& shown)
      : DialogPage(parent, title, width), m_shown(shown) {
    add_heading(title);
  }

protected:
  void add_release_choice(const std::string& start) {
    add_field("Release", [&](wxWindow* page) {
      m_release = make_choice(page);
      for (const KnownRelease& release : m_shown.releases)
        m_release->Append(to_wx(release.name + (release.withdrawn ? " (withdrawn)"
                                                : release.pilot   ? " (pilot)"
                                                                  : "")));
      m_release->SetSelection(0);
      for (std::size_t i = 0; i < m_shown.releases.size(); ++i)
        if (m_shown.releases[i].tag == start)
          m_release->SetSelection(static_cast<int>(i));
      return m_release;
    });
  }

  // The chosen ones can only be meant when there are any.
  void add_for_whom(const wxString& everybody, bool only_chosen) {
    add_words("For whom", Tone::ink, 1.0, true);
    m_everybody = add_radio(everybody, true);
    m_only_chosen = add_radio(m_shown.chosen == 0 ? wxString("Only those chosen in the list (nobody is)")
                                                  : "Only the " + to_wx(recipients_in_words(m_shown.chosen)) +
                                                        " chosen in the list",
                              false);
    m_only_chosen->Enable(m_shown.chosen > 0);
    if (only_chosen && m_shown.chosen > 0)
      m_only_chosen->SetValue(true);
  }

  wxRadioButton* add_radio(const wxString& label, bool first) {
    auto* radio =
        new wxRadioButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, first ? wxRB_GROUP : 0);
    column()->Add(radio, 0, wxEXPAND | wxBOTTOM, FromDIP(first ? space::hair : space::medium));
    return radio;
  }

  const KnownRelease& release() const {
    return m_shown.releases[static_cast<std::size_t>(std::max(0, m_release->GetSelection()))];
  }

  const SendingShown& m_shown;
  wxChoice* m_release = nullptr;
  wxRadioButton *m_everybody = nullptr, *m_only_chosen = nullptr;
};

class SentDialog : public SendingDialog {
public:
  SentDialog(wxWindow* parent, const SendingShown& shown, const std::string& today)
      : SendingDialog(parent, "Record that it was sent", shown) {
    add_words("The register then says that they have it. Nothing is sent by this.", Tone::quiet);
    add_release_choice({});
    add_for_whom("All " + to_wx(recipients_in_words(shown.listed)) + " that the list shows",
                 shown.chosen > 0);
    add_field("The day, as year-month-day",
              [&](wxWindow* page) { return m_day = make_line(page, to_wx(today)); });
    auto* done = add_way_out("Record it");
    m_day->Bind(wxEVT_TEXT, [this, done](wxCommandEvent&) { done->Enable(is_date(day())); });
    fit_page();
    m_release->SetFocus();
  }
  SentAnswer answer() const { return {release().tag, m_only_chosen->GetValue(), day()}; }

private:
  std::string day() const { return from_wx(m_day->GetValue().Trim().Trim(false)); }

  wxTextCtrl* m_day = nullptr;
};

class MessagesDialog : public SendingDialog {
public:
  MessagesDialog(wxWindow* parent, const SendingShown& shown, const MessagesAnswer& start,
                 std::function<std::size_t(const std::string&)> meant,
                 std::function<std::filesystem::path(const KnownRelease&)> folder_for);
  MessagesAnswer answer() const {
    return {release().tag, m_only_chosen->GetValue(), m_mail->GetValue(),
            m_mail->GetValue() ? from() : std::string(), m_folder->path()};
  }

private:
  void choose_release();
  void refresh() { m_done->Enable(is_complete()); }
  std::string from() const { return from_wx(m_from->GetValue().Trim().Trim(false)); }
  bool is_complete() const {
    const std::size_t count = m_only_chosen->GetValue() ? m_shown.chosen : m_meant(release().tag);
    return count > 0 && !m_folder->path().empty() &&
           (!m_mail->GetValue() || publish::is_mail_address(from()));
  }

  std::function<std::size_t(const std::string&)> m_meant;
  std::function<std::filesystem::path(const KnownRelease&)> m_folder_for;
  WrappedLabel* m_about = nullptr;
  wxRadioButton* m_mail = nullptr;
  wxTextCtrl* m_from = nullptr;
  PathField* m_folder = nullptr;
  wxButton* m_done = nullptr;
};

MessagesDialog::MessagesDialog(wxWindow* parent, const SendingShown& shown, const MessagesAnswer& start,
                               std::function<std::size_t(const std::string&)> meant,
                               std::function<std::filesystem::path(const KnownRelease&)> folder_for)
    : SendingDialog(parent, "Write messages", shown), m_meant(std::move(meant)),
      m_folder_for(std::move(folder_for)) {
  add_words(
      "One message for each recipient, as files that you look at and send yourself. Nothing is sent by this.",
      Tone::quiet);
  add_release_choice(start.release);
  m_about = add_words(" \n ");
  add_for_whom("Everybody whom it is meant for", start.only_chosen);
  add_words("As what", Tone::ink, 1.0, true);
  m_mail = add_radio("E-mails, which mail programs open as drafts (.eml)", true);
  auto* text = add_radio("Text files, to copy from (.txt)", false);
  text->SetValue(!start.mail);
  add_field("Your e-mail address",
            [&](wxWindow* page) { return m_from = make_line(page, to_wx(start.from)); });
  add_field("Folder for the messages, new or empty", [&](wxWindow* page) {
    return m_folder = new PathField(page, "Folder for the messages, new or empty", PathKind::folder, {});
  });
  m_done = add_way_out("Write them");
  m_release->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { choose_release(); });
  for (wxRadioButton* radio : {m_everybody, m_only_chosen, m_mail, text})
    radio->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) {
      m_from->Enable(m_mail->GetValue());
      refresh();
    });
  m_from->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { refresh(); });
  m_folder->line().Bind(wxEVT_TEXT, [this](wxCommandEvent&) { refresh(); });
  m_from->Enable(start.mail);
  fit_page();
  choose_release();
  m_release->SetFocus();
}

void MessagesDialog::choose_release() {
  const KnownRelease& release = this->release();
  const std::size_t count = m_meant(release.tag);
  m_about->set_text(
      to_wx(release.withdrawn
                ? "It is withdrawn, so this is the recall, meant for everybody who was sent it: " +
                      recipients_in_words(count) + "."
                : "It is meant for everybody who was not sent it yet: " + recipients_in_words(count) + "."));
  m_folder->line().ChangeValue(to_wx(m_folder_for(release).string()));
  refresh();
  Layout();
}

} // namespace

std::optional<SentAnswer> ask_what_was_sent(wxWindow* parent, const SendingShown& shown,
                                            const std::string& today) {
  SentDialog dialog(wxGetTopLevelParent(parent), shown, today);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.answer();
}

std::optional<MessagesAnswer>
ask_for_messages(wxWindow* parent, const SendingShown& shown, const MessagesAnswer& start,
                 const std::function<std::size_t(const std::string& release)>& meant,
                 const std::function<std::filesystem::path(const KnownRelease&)>& folder_for) {
  MessagesDialog dialog(wxGetTopLevelParent(parent), shown, start, meant, folder_for);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.answer();
}

} // namespace waymark::editor
