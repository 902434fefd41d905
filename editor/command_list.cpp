// SPDX-License-Identifier: MIT
#include "editor/command_list.h"

#include "editor/report_error.h"

namespace waymark::editor {

void run_soon(wxWindow& window, const Command& command) {
  window.CallAfter([&window, &command] { guarded(window, command.run); });
}

void CommandList::add(Command command) {
  const std::string name = command.name;
  m_commands.emplace(name, std::move(command));
}

} // namespace waymark::editor
