// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"

#include <wx/window.h>

#include <optional>
#include <string>

namespace waymark::editor {

struct NewModule {
  std::string title;
  std::string audience;
  std::string kind;
};

/// Asks what a new page is called, who it is for and what it is. Nothing when cancelled.
std::optional<NewModule> ask_for_module(wxWindow* parent, const Package& package);

} // namespace waymark::editor
