// SPDX-License-Identifier: MIT
#include "editor/dialogs/export_draft.h"

#include "editor/dialogs/contents_ticks.h"
#include "editor/dialogs/path_field.h"
#include "editor/dialogs/report_dialog.h"
#include "editor/dialogs/work_dialog.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"
#include "export/export_source.h"
#include "model/calendar_date.h"

#include <wx/stdpaths.h>

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr int width = 520;
constexpr std::size_t most_versions = 200; // a list that drops down is no place for more

wxString in_words(const git::Version& version) {
  return to_wx(spoken_date(iso_date(version.time)) + ":  " + version.message);
}

std::string missing_in(const publish::ExportRequest& request) {
  if (request.formats.empty())
    return "Please choose at least one format.";
  if (request.audiences.empty())
    return "Please choose at least one audience.";
  return request.out.empty() ? "Please choose a folder." : "";
}

DraftPlan plan_draft(const Workspace& workspace) {
  DraftPlan plan{publish::formats(), workspace.package().audiences, workspace.history(), {}};
  if (plan.versions.size() > most_versions)
    plan.versions.resize(most_versions);
  plan.folder = std::filesystem::path(from_wx(wxStandardPaths::Get().GetDocumentsDir())) / "Waymark drafts" /
                workspace.package().id;
  return plan;
}

Report report_of(const publish::ExportResult& result, const std::filesystem::path& folder) {
  Report report;
  if (result.made.empty()) {
    report.title = "Nothing was made";
    report.tone = Tone::bad;
  } else {
    report.title = "The draft is made";
    report.words = to_wx("It is in " + folder.string() + ". Each page says that it is a draft.");
    report.tone = Tone::good;
    report.folder = folder;
  }
  for (const Problem& problem : result.problems)
    report.particulars.push_back(describe(problem));
  return report;
}

} // namespace

ExportDraftDialog::ExportDraftDialog(wxWindow* parent, const DraftPlan& plan)
    : DialogPage(parent, "Export a draft", width) {
  add_heading("Export a draft");
  add_words(
      "To print, to show around or to look at what readers will get. Schools get releases: Publish makes "
      "those.");
  add_field("Which text", [&](wxWindow* page) {
    m_version = make_choice(page);
    m_version->Append("The text as it is now");
    m_versions.emplace_back();
    for (const git::Version& version : plan.versions) {
      m_version->Append(in_words(version));
      m_versions.push_back(version.id);
    }
    m_version->SetSelection(0);
    return m_version;
  });
  add_part(m_contents = new ContentsTicks(this, plan.formats, plan.audiences));
  add_field("Folder for the draft", [&](wxWindow* page) {
    return m_folder = new PathField(page, "Folder for the draft", PathKind::folder, plan.folder);
  });
  m_missing = add_words("", Tone::bad);
  m_missing->Hide();
  auto* cancel = make_sized_button(this, "Cancel", ButtonKind::plain);
  cancel->SetId(wxID_CANCEL);
  auto* done = make_sized_button(this, "Make it", ButtonKind::main);
  add_buttons({cancel, done});
  done->SetDefault();
  done->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { make(); });
  fit_page();
  m_version->SetFocus();
}

DraftAsked ExportDraftDialog::answer() const {
  return {m_versions.at(static_cast<std::size_t>(std::max(0, m_version->GetSelection()))),
          {m_contents->formats(), m_contents->audiences(), m_folder->path()}};
}

void ExportDraftDialog::make() {
  const std::string missing = missing_in(answer().request);
  if (missing.empty())
    return leave(wxID_OK);
  m_missing->Show();
  m_missing->set_text(to_wx(missing));
  fit_page();
  announce(*m_contents, missing);
}

void export_draft(wxWindow* parent, const Workspace& workspace) {
  ExportDraftDialog dialog(wxGetTopLevelParent(parent), plan_draft(workspace));
  if (dialog.ShowModal() != wxID_OK)
    return;
  const DraftAsked asked = dialog.answer();
  dialog.Hide();
  const publish::ExportSource source = publish::export_source(workspace, asked.version);
  publish::ExportResult result;
  run_with_progress(parent, "Making the draft", [&](Progress& progress) {
    result = publish::export_package(source.package, source.passport, asked.request, progress);
  });
  show_report(parent, report_of(result, asked.request.out));
}

} // namespace waymark::editor
