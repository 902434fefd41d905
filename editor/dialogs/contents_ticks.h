// SPDX-License-Identifier: MIT
#pragma once
#include "export/export_job.h"
#include "model/package.h"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxCheckBox;

namespace waymark::editor {

/// Which formats, and for whom: two columns of boxes to tick, all of them ticked at first.
class ContentsTicks : public wxPanel {
public:
  ContentsTicks(wxWindow* parent, const std::vector<publish::Format>& formats,
                const std::vector<Audience>& audiences);
  /// The ids of what is ticked.
  std::vector<std::string> formats() const;
  std::vector<std::string> audiences() const;

private:
  struct Tick {
    std::string id;
    wxCheckBox* box;
  };
  std::vector<Tick> m_formats, m_audiences;
};

} // namespace waymark::editor
