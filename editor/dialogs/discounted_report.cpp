// SPDX-License-Identifier: MIT
#include "editor/dialogs/discounted_report.h"

#include "editor/dialogs/report_dialog.h"
#include "editor/ui/wx_text.h"

namespace waymark::editor {

void show_discounted(wxWindow* parent, const Workspace& workspace) {
  show_report(parent, {.title = "Kept, but not counted",
                       .words = to_wx(
                           "Nothing of this is lost, and nothing of it counts as said or signed off. Ask "
                           "the people whom it names whether it is theirs. What somebody wrote on a "
                           "computer that was lost, or before they left, can be confirmed by whoever looks "
                           "after the team list, under People."),
                       .particulars = in_lines(workspace.discounted())});
}

} // namespace waymark::editor
