// SPDX-License-Identifier: MIT
#pragma once
#include "export/register/register.h"

#include <wx/window.h>

#include <optional>

namespace waymark::editor {

/// The values of a new recipient. Nothing when cancelled.
std::optional<publish::Recipient> ask_for_recipient(wxWindow* parent);
/// Other values for one who is in the register: the id stays. Nothing when cancelled.
std::optional<publish::Recipient> ask_for_changes_of(wxWindow* parent, const publish::Recipient& recipient);

} // namespace waymark::editor
