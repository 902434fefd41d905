// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "editor/dialogs/releases_controller.h"
#include "editor/dialogs/schools_controller.h"

#include <memory>
#include <vector>

class wxNotebook;

namespace waymark::editor {

/// The window "Releases and schools": what was released and how it stands, and who has which release.
/// Connects its two pages.
class ReleasesDialog : public DialogPage {
public:
  /// `own` comes from open_again; `profile` remembers where the register is kept and must outlive this.
  ReleasesDialog(wxWindow* parent, Workspace own, Profile& profile);
  /// Reads and shows everything. Throws Error when the record cannot be read; a register that cannot be is
  /// said once the window is open.
  void read();
  bool has_changed() const { return m_releases->has_changed(); }

private:
  void connect();

  wxNotebook* m_pages = nullptr;
  ReleasesPage* m_releases_page = nullptr;
  SchoolsPage* m_schools_page = nullptr;
  std::unique_ptr<ReleasesController> m_releases;
  std::unique_ptr<SchoolsController> m_schools;
  std::vector<Connection> m_connections;
};

/// Opens it on a package. Returns whether anything was recorded; `workspace` is then read again. Throws
/// Error.
bool show_releases(wxWindow* parent, Workspace& workspace, Profile& profile);

} // namespace waymark::editor
