// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "export/export_job.h"
#include "model/git/repository.h"
#include "model/workspace.h"

#include <wx/choice.h>

namespace waymark::editor {

class ContentsTicks;
class PathField;

/// What a draft may be made of, and where it goes at first.
struct DraftPlan {
  std::vector<publish::Format> formats;
  std::vector<Audience> audiences;
  std::vector<git::Version> versions; ///< the newest first
  std::filesystem::path folder;
};

struct DraftAsked {
  std::string version; ///< empty: the text as it is now
  publish::ExportRequest request;
};

class ExportDraftDialog : public DialogPage {
public:
  ExportDraftDialog(wxWindow* parent, const DraftPlan& plan);
  DraftAsked answer() const;

private:
  void make();

  std::vector<std::string> m_versions;
  wxChoice* m_version = nullptr;
  ContentsTicks* m_contents = nullptr;
  PathField* m_folder = nullptr;
  WrappedLabel* m_missing = nullptr;
};

/// Asks what to make, makes it beside the window and says what was made. Throws Error, and Cancelled.
void export_draft(wxWindow* parent, const Workspace& workspace);

} // namespace waymark::editor
