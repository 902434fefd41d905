// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/path_field.h"
#include "model/git/server_questions.h"

#include <wx/checkbox.h>
#include <wx/textctrl.h>

#include <functional>
#include <optional>
#include <string>

namespace waymark::editor {

/// A window that asks where a team shares a package: a folder or a server's address.
class SharedPlacePage : public DialogPage {
public:
  std::string address() const; ///< as it was written, without space around it

protected:
  using DialogPage::DialogPage;
  void add_place(const std::string& address);
  void add_key(const std::string& key); ///< this user's key for servers
  PathField& place() { return *m_place; }

private:
  PathField* m_place = nullptr;
};

/// What this computer knows of servers.
struct ServerMemory {
  std::string key;                                                     ///< this user's, for servers
  std::function<std::string(const std::string& address)> known_server; ///< its name; empty: not known
  std::function<void(const std::string& server)> forget;
};

/// The same for a package that is open, before a Sync; where a server that is known was set up anew, it can
/// be forgotten.
class SharedPlaceDialog : public SharedPlacePage {
public:
  SharedPlaceDialog(wxWindow* parent, const std::string& address, ServerMemory servers);

private:
  void add_forgetting();
  void offer_to_forget();
  void forget();

  ServerMemory m_servers;
  wxButton* m_forget = nullptr;
};

/// Whether a server that is new here is the right one. wxID_OK: yes.
class NewServerDialog : public DialogPage {
public:
  NewServerDialog(wxWindow* parent, const git::ServerIdentity& shown);
};

/// The name and the password that a server asks for.
class LoginDialog : public DialogPage {
public:
  LoginDialog(wxWindow* parent, const git::LoginQuestion& question);
  git::Login login() const;

private:
  wxTextCtrl* m_user = nullptr;
  wxTextCtrl* m_password = nullptr;
  wxCheckBox* m_remember = nullptr;
};

/// Nothing when it was cancelled.
std::optional<std::string> ask_for_shared_place(wxWindow* parent, const std::string& address,
                                                ServerMemory servers);
bool ask_if_right_server(wxWindow* parent, const git::ServerIdentity& shown);
std::optional<git::Login> ask_for_login(wxWindow* parent, const git::LoginQuestion& question);

} // namespace waymark::editor
