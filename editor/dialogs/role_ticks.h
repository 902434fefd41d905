// SPDX-License-Identifier: MIT
#pragma once
#include <wx/checkbox.h>
#include <wx/sizer.h>

#include <string>
#include <vector>

namespace waymark::editor {

/// A tick for each role of a person or a rule.
class RoleTicks {
public:
  /// Puts the ticks into a sizer of `parent`. `about` tells a screen reader whose or what for: "Pages of the
  /// kind lesson".
  RoleTicks(wxWindow* parent, wxSizer& into, std::vector<std::string> roles,
            const std::vector<std::string>& ticked, const std::string& about);
  std::vector<std::string> ticked() const;

private:
  std::vector<std::string> m_roles;
  std::vector<wxCheckBox*> m_boxes;
};

} // namespace waymark::editor
