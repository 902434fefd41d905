// SPDX-License-Identifier: MIT
#include "editor/dialogs/server_dialogs.h"

#include "editor/dialogs/dialogs.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <utility>

namespace waymark::editor {
namespace {

constexpr int width = 500;

wxTextCtrl* make_shown(wxWindow* page, const std::string& text, int lines) {
  auto* field = make_lines(page, to_wx(text), lines); // long words without spaces wrap
  field->SetEditable(false);
  return field;
}

} // namespace

void SharedPlacePage::add_place(const std::string& address) {
  add_field("Folder or address", [&](wxWindow* page) {
    return m_place = new PathField(page, "Folder or address", PathKind::folder, address);
  });
}

void SharedPlacePage::add_key(const std::string& key) {
  add_field("Your key for servers", [&](wxWindow* page) { return make_shown(page, key, 3); });
  add_words(to_wx("A server whose address begins with ssh or a name and “@” knows you by this key. It is no "
                  "secret: send it to whoever looks after the server. Other servers ask for a name and a "
                  "password."),
            Tone::quiet);
}

std::string SharedPlacePage::address() const {
  return m_place->path().string();
}

SharedPlaceDialog::SharedPlaceDialog(wxWindow* parent, const std::string& address, ServerMemory servers)
    : SharedPlacePage(parent, "Where your team shares", width), m_servers(std::move(servers)) {
  add_heading("Where your team shares");
  add_words(
      to_wx("A folder that the whole team can reach, or the address of your team’s place on a server, as "
            "whoever looks after the server gives it to you."));
  add_place(address);
  add_forgetting();
  add_key(m_servers.key);
  auto* done = add_way_out("Sync");
  done->Enable(!this->address().empty());
  place().line().Bind(wxEVT_TEXT, [this, done](wxCommandEvent&) {
    done->Enable(!this->address().empty());
    offer_to_forget();
  });
  offer_to_forget();
  fit_page();
  place().line().SetFocus();
}

void SharedPlaceDialog::add_forgetting() {
  m_forget = make_sized_button(this, wxString::FromUTF8("Forget this server…"), ButtonKind::plain);
  set_accessible_description(*m_forget, "For a server that was set up anew");
  m_forget->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter([this] { forget(); }); });
  column()->Add(m_forget, 0, wxBOTTOM, FromDIP(space::medium));
}

void SharedPlaceDialog::offer_to_forget() {
  if (m_forget->Show(!m_servers.known_server(address()).empty()))
    fit_page();
}

void SharedPlaceDialog::forget() {
  const std::string server = m_servers.known_server(address());
  if (!ask_yes_no(this, to_wx("Forget “" + server + "”?"),
                  "Waymark then asks again whether it is the right server, and for your password there. Do "
                  "this only when whoever looks after the server has told you that it was set up anew.",
                  "Forget it"))
    return;
  m_servers.forget(server);
  offer_to_forget();
  announce(place().line(), "It is forgotten");
}

NewServerDialog::NewServerDialog(wxWindow* parent, const git::ServerIdentity& shown)
    : DialogPage(parent, "Is this the right server?", width) {
  const bool is_key = shown.kind == git::ServerIdentity::Kind::key;
  add_heading("Is this the right server?");
  add_words(
      to_wx("“" + shown.server + "” is new to Waymark on this computer" +
            (is_key ? "." : ", and no authority that this computer trusts vouches for it.") +
            " Compare the fingerprint below with the one that whoever looks after the server tells you, "
            "by telephone or on paper. Nothing has been sent yet."));
  add_field(is_key ? "Fingerprint of its key" : "Fingerprint of its certificate",
            [&](wxWindow* page) { return make_shown(page, shown.fingerprint, 2); });
  add_words("Your answer is remembered. If the server ever shows another one, Waymark refuses it.",
            Tone::quiet);
  auto* yes = make_sized_button(this, "It is the same", ButtonKind::plain);
  yes->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { leave(wxID_OK); });
  auto* no = make_sized_button(this, "Do not send", ButtonKind::main);
  no->SetId(wxID_CANCEL);
  add_buttons({yes, no});
  fit_page();
  no->SetFocus();
}

LoginDialog::LoginDialog(wxWindow* parent, const git::LoginQuestion& question)
    : DialogPage(parent, "Name and password", width) {
  add_heading(to_wx("Who are you on “" + question.server + "”?"));
  add_words(question.again
                ? "The server did not accept that name and password. Try again, or ask whoever looks "
                  "after the server."
                : "The server asks for your name and password there. Some servers give you a token "
                  "to use as the password.");
  add_field("Name", [&](wxWindow* page) { return m_user = make_line(page, to_wx(question.user)); });
  add_field("Password or token",
            [&](wxWindow* page) { return m_password = make_line(page, {}, wxTE_PASSWORD); });
  m_remember = new wxCheckBox(this, wxID_ANY, "Keep it on this computer, where only you can read it");
  add_part(m_remember);
  auto* done = add_way_out("Sync");
  const auto allow = [this, done](wxCommandEvent&) {
    done->Enable(!trimmed(*m_user).empty() && !m_password->GetValue().empty());
  };
  m_user->Bind(wxEVT_TEXT, allow);
  m_password->Bind(wxEVT_TEXT, allow);
  done->Enable(false);
  done->SetDefault();
  fit_page();
  (question.user.empty() ? m_user : m_password)->SetFocus();
}

git::Login LoginDialog::login() const {
  return {trimmed(*m_user), from_wx(m_password->GetValue()), m_remember->GetValue()};
}

std::optional<std::string> ask_for_shared_place(wxWindow* parent, const std::string& address,
                                                ServerMemory servers) {
  SharedPlaceDialog dialog(wxGetTopLevelParent(parent), address, std::move(servers));
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.address();
}

bool ask_if_right_server(wxWindow* parent, const git::ServerIdentity& shown) {
  return NewServerDialog(wxGetTopLevelParent(parent), shown).ShowModal() == wxID_OK;
}

std::optional<git::Login> ask_for_login(wxWindow* parent, const git::LoginQuestion& question) {
  LoginDialog dialog(wxGetTopLevelParent(parent), question);
  if (dialog.ShowModal() != wxID_OK)
    return std::nullopt;
  return dialog.login();
}

} // namespace waymark::editor
