// SPDX-License-Identifier: MIT
#include "editor/dialogs/join_dialog.h"

#include "editor/panels/small_controls.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"
#include "model/sync/sync.h"

namespace waymark::editor {

namespace fs = std::filesystem;

JoinDialog::JoinDialog(wxWindow* parent, const std::string& address, const fs::path& copy,
                       const fs::path& documents, const std::string& key)
    : SharedPlacePage(parent, "Join a team", 500), m_documents(documents) {
  if (copy == suggested_copy(documents, address))
    m_suggested = copy;
  add_heading("Join a team");
  add_words(to_wx("Somebody in the team tells you where it shares the package: a folder, or an address. "
                  "Waymark makes a copy for you on this computer. You can read it at once; to comment and "
                  "write, you ask to join when it is open."));
  add_place(address);
  add_field("Folder for your copy, new or empty", [&](wxWindow* page) {
    return m_copy = new PathField(page, "Folder for your copy, new or empty", PathKind::folder, copy);
  });
  add_key(key);
  auto* done = add_way_out("Get the package");
  done->SetDefault();
  const auto allow = [this, done] { done->Enable(!this->address().empty() && !this->copy().empty()); };
  place().line().Bind(wxEVT_TEXT, [this, allow](wxCommandEvent&) {
    suggest();
    allow();
  });
  m_copy->line().Bind(wxEVT_TEXT, [allow](wxCommandEvent&) { allow(); });
  suggest();
  allow();
  fit_page();
  place().line().SetFocus();
}

void JoinDialog::suggest() {
  if (copy() != m_suggested)
    return; // the person's own
  m_suggested = suggested_copy(m_documents, address());
  m_copy->line().ChangeValue(to_wx(m_suggested.string()));
}

fs::path suggested_copy(const fs::path& documents, const std::string& address) {
  const std::size_t end = address.find_last_not_of("/");
  if (end == std::string::npos)
    return {};
  const std::size_t before = address.find_last_of("/:", end);
  std::string name = address.substr(before == std::string::npos ? 0 : before + 1, end - before);
  if (name.ends_with(".git"))
    name.resize(name.size() - 4);
  if (name.empty() || name.starts_with("."))
    name = "package";
  fs::path folder = documents / name;
  for (int i = 2; !may_receive(folder); ++i)
    folder = documents / (name + " " + std::to_string(i));
  return folder;
}

} // namespace waymark::editor
