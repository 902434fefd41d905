// SPDX-License-Identifier: MIT
#include "editor/command.h"

namespace waymark::editor {

void CommandList::add(Command command) {
  const std::string name = command.name;
  m_commands.emplace(name, std::move(command));
}

} // namespace waymark::editor
