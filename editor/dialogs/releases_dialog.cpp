// SPDX-License-Identifier: MIT
#include "editor/dialogs/releases_dialog.h"

#include "editor/dialogs/work_dialog.h"
#include "editor/own_workspace.h"
#include "editor/panels/small_controls.h"
#include "editor/report_error.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"

#include <wx/notebook.h>

#include <optional>
#include <utility>

namespace waymark::editor {
namespace {

constexpr int width = 860, pages_height = 520;

} // namespace

ReleasesDialog::ReleasesDialog(wxWindow* parent, Workspace own, Profile& profile)
    : DialogPage(parent, "Releases and schools", width) {
  add_heading("Releases and schools");
  m_pages = new wxNotebook(this, wxID_ANY);
  set_accessible_name(*m_pages, "Releases and schools");
  m_releases_page = new ReleasesPage(m_pages);
  m_schools_page = new SchoolsPage(m_pages);
  m_pages->AddPage(m_releases_page, "Releases");
  m_pages->AddPage(m_schools_page, "Schools");
  m_pages->SetMinSize(wxSize(inner_width(), scaled(*this, pages_height)));
  add_part(m_pages, 1);
  auto* close = make_sized_button(this, "Close", ButtonKind::main);
  close->SetId(wxID_CANCEL);
  add_buttons({close});
  m_releases = std::make_unique<ReleasesController>(*m_releases_page, std::move(own), profile);
  m_schools = std::make_unique<SchoolsController>(*m_schools_page, m_releases->workspace(), profile);
  connect();
  fit_page();
}

void ReleasesDialog::connect() {
  m_releases_page->Bind(release_asked, [this](ValueEvent<ReleaseAsked>& event) {
    guarded(*this, [&] { m_releases->act(event.value()); });
  });
  m_schools_page->Bind(schools_asked, [this](ValueEvent<SchoolsAction>& event) {
    guarded(*this, [&] { m_schools->act(event.value()); });
  });
  m_connections.push_back(m_releases->changed.connect([this] { m_schools->use(m_releases->view().lines); }));
  m_connections.push_back(m_schools->changed.connect([this] { m_releases->use(m_schools->holders()); }));
}

void ReleasesDialog::read() {
  m_releases->read();
  guarded(*this, [this] { m_schools->open_last(); });
  m_releases_page->focus_list();
}

bool show_releases(wxWindow* parent, Workspace& workspace, Profile& profile) {
  std::optional<Workspace> own;
  run_with_progress(parent, "Opening the record",
                    [&](Progress&) { own.emplace(open_again(workspace, profile)); });
  ReleasesDialog dialog(wxGetTopLevelParent(parent), std::move(*own), profile);
  dialog.read();
  dialog.ShowModal();
  if (dialog.has_changed())
    workspace.reload();
  return dialog.has_changed();
}

} // namespace waymark::editor
