// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "export/withdraw.h"

#include <wx/checkbox.h>
#include <wx/textctrl.h>

#include <cstddef>
#include <optional>

namespace waymark::editor {

class PathField;

/// What is said before a release is withdrawn.
struct WithdrawShown {
  std::string release;                ///< "2"
  std::string instead;                ///< the release that schools use then; empty: there is none
  std::optional<std::size_t> holders; ///< how many have it; nothing while no register is open
  std::string why_no_notice;          ///< why no recall notice can be made; empty: one can
};

/// Says what withdrawing a release does, and asks why and where the recall notice goes. Closes with wxID_OK,
/// which needs a reason, or wxID_CANCEL.
class WithdrawDialog : public DialogPage {
public:
  WithdrawDialog(wxWindow* parent, const WithdrawShown& shown, const publish::WithdrawRequest& start);
  publish::WithdrawRequest request() const;

private:
  std::string reason() const;
  bool is_complete() const;

  std::string m_release;
  wxTextCtrl* m_reason = nullptr;
  wxCheckBox* m_with_notice = nullptr; ///< missing when none can be made
  PathField* m_notice = nullptr;
};

/// `start` holds what was written before, when it is asked for again. Nothing when somebody would rather not.
std::optional<publish::WithdrawRequest> ask_to_withdraw(wxWindow* parent, const WithdrawShown& shown,
                                                        const publish::WithdrawRequest& start);

} // namespace waymark::editor
