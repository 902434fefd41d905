// SPDX-License-Identifier: MIT
#include "editor/dialogs/role_ticks.h"

#include "editor/panels/role_words.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <algorithm>

namespace waymark::editor {

RoleTicks::RoleTicks(wxWindow* parent, wxSizer& into, std::vector<std::string> roles,
                     const std::vector<std::string>& ticked, const std::string& about)
    : m_roles(std::move(roles)) {
  for (const std::string& role : m_roles) {
    auto* box = new wxCheckBox(parent, wxID_ANY, to_wx(role_name(role)));
    box->SetValue(std::find(ticked.begin(), ticked.end(), role) != ticked.end());
    set_accessible_name(*box, about + ": " + role_name(role));
    into.Add(box, 0, wxBOTTOM, parent->FromDIP(4));
    m_boxes.push_back(box);
  }
}

std::vector<std::string> RoleTicks::ticked() const {
  std::vector<std::string> roles;
  for (std::size_t i = 0; i < m_roles.size(); ++i)
    if (m_boxes[i]->GetValue())
      roles.push_back(m_roles[i]);
  return roles;
}

} // namespace waymark::editor
