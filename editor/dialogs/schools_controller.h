// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/release_words.h"
#include "editor/dialogs/schools_page.h"
#include "editor/dialogs/sending_dialogs.h"
#include "model/profile.h"
#include "model/signal.h"
#include "model/workspace.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace waymark::editor {

/// Does what is asked of the page of schools, with a register whose place the profile remembers. Reading,
/// changing and writing run on a thread of their own.
class SchoolsController {
public:
  /// `workspace` is used on the thread alone. All must outlive this.
  SchoolsController(SchoolsPage& page, Workspace& workspace, Profile& profile);

  /// The releases as they are now, the newest first.
  void use(const std::vector<publish::ReleaseLine>& lines);
  /// Opens the register that was open last, if there was one. Throws Error; then none is open.
  void open_last();
  /// Throws Error; Cancelled when it was stopped.
  void act(SchoolsAction asked);
  Holders holders() const;

  Signal<> changed; ///< the register was read again

private:
  void open(const std::filesystem::path& file, const std::function<publish::Register()>& read);
  void change(const wxString& title, const std::function<void(publish::Register&)>& action);
  void show();
  void ask_to_open();
  void ask_to_create();
  void add();
  void change_chosen();
  void remove_chosen();
  void import_csv();
  void note_sent();
  void write_messages();
  const publish::Recipient& recipient(const std::string& id) const { return m_recipients->at(id); }
  SendingShown sending() const;
  std::vector<const publish::Recipient*> for_whom(const MessagesAnswer& answer, bool recall,
                                                  const std::vector<std::string>& chosen) const;

  SchoolsPage& m_page;
  Workspace& m_workspace;
  Profile& m_profile;
  std::string m_package;        ///< its id
  std::filesystem::path m_file; ///< empty: none is open
  std::shared_ptr<const publish::Register> m_recipients;
  std::shared_ptr<const std::vector<publish::KnownRelease>> m_history;
  std::vector<publish::KnownRelease> m_sendable; ///< the newest first, without those that wait for signatures
};

} // namespace waymark::editor
