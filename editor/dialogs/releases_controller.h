// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/releases_page.h"
#include "export/withdraw.h"
#include "model/profile.h"
#include "model/progress.h"
#include "model/signal.h"

#include <functional>
#include <memory>

namespace waymark::editor {

/// Does what is asked of the page of releases. What takes long runs on a thread of its own, on a workspace
/// that nothing else uses meanwhile.
class ReleasesController {
public:
  /// `own` comes from open_again. Both arguments by reference must outlive this.
  ReleasesController(ReleasesPage& page, Workspace own, const Profile& profile);

  /// Reads the releases again and shows them. Throws Error.
  void read();
  /// Throws Error; Cancelled when the person would rather not.
  void act(const ReleaseAsked& asked);
  void use(Holders holders);
  const ReleasesView& view() const { return m_view; }
  /// For work on a thread, one after the other.
  Workspace& workspace() { return m_own; }
  bool has_changed() const { return m_changed; } ///< the record: other workspaces have to read it again

  Signal<> changed; ///< the releases were read again

private:
  void work(const wxString& title, const std::function<void(Progress&)>& action);
  const publish::ReleaseLine& line_of(const std::string& tag) const;
  std::shared_ptr<const trust::KeyPair> key() const;
  std::filesystem::path notice_place(const publish::KnownRelease& release) const;
  void pack(const publish::KnownRelease& release);
  void withdraw(const publish::ReleaseLine& line);
  void make_notice(const publish::KnownRelease& release);
  void make_web_page();
  void record(const publish::WithdrawRequest& request);

  ReleasesPage& m_page;
  Workspace m_own;
  const Profile& m_profile;
  ReleasesView m_view;
  Holders m_holders;
  bool m_changed = false;
};

} // namespace waymark::editor
