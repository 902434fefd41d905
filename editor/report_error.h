// SPDX-License-Identifier: MIT
#pragma once
#include <wx/window.h>

#include <functional>

namespace waymark::editor {

/// The one place where a failed operation reaches the screen. Call inside a catch block: says what is being
/// handled. A Cancelled says nothing.
void report_current_error(wxWindow* parent);

/// Runs `action` where no exception may pass (a timer, a deferred call, a native callback); failures are
/// reported soon after.
void guarded(wxWindow& window, const std::function<void()>& action);

} // namespace waymark::editor
