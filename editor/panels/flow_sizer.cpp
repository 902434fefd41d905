// SPDX-License-Identifier: MIT
#include "editor/panels/flow_sizer.h"

#include <algorithm>
#include <vector>

namespace waymark::editor {

int FlowSizer::set_width(int width) {
  m_width = width;
  return place(width, nullptr);
}

wxSize FlowSizer::CalcMin() {
  int widest = 0;
  for (wxSizerItem* item : GetChildren())
    if (item->IsShown())
      widest = std::max(widest, item->CalcMin().x);
  return {widest, place(std::max(m_width, widest), nullptr)};
}

void FlowSizer::RepositionChildren(const wxSize&) {
  const wxPoint origin = GetPosition();
  place(std::max(GetSize().x, 1), &origin);
}

int FlowSizer::place(int width, const wxPoint* origin) {
  std::vector<wxSizerItem*> items;
  for (wxSizerItem* item : GetChildren())
    if (item->IsShown())
      items.push_back(item);
  int y = 0;
  for (std::size_t first = 0; first < items.size();) {
    std::size_t end = first;
    int x = 0, height = 0;
    for (; end < items.size(); ++end) {
      const wxSize size = items[end]->CalcMin();
      if (end > first && x + m_gap + size.x > width)
        break;
      x += (end > first ? m_gap : 0) + size.x;
      height = std::max(height, size.y);
    }
    x = 0;
    for (std::size_t i = first; origin && i < end; ++i) {
      const wxSize size = items[i]->CalcMin();
      if (m_last == LastItem::right_edge && i + 1 == items.size() && i > 0)
        x = std::max(x, width - size.x);
      items[i]->SetDimension(*origin + wxPoint(x, y + (height - size.y) / 2),
                             wxSize(std::min(size.x, width), size.y));
      x += size.x + m_gap;
    }
    y += height;
    first = end;
    if (first < items.size())
      y += m_gap;
  }
  return y;
}

} // namespace waymark::editor
