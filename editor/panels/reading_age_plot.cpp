// SPDX-License-Identifier: MIT
#include "editor/panels/reading_age_plot.h"

#include "editor/panels/when_words.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace waymark::editor {

namespace {

constexpr int usual_height = 64;

std::string years(double age) {
  return std::to_string(std::lround(age));
}

} // namespace

std::string plot_words(const std::vector<PastAge>& past, double now, std::optional<double> target) {
  std::string words = "Reading age in the saved versions: ";
  for (std::size_t i = 0; i < past.size(); ++i)
    words += (i ? ", " : "") + years(past[i].age) + " on " + day_in_full(past[i].time);
  words += ". Now " + years(now) + ".";
  return target ? words + " Target " + years(*target) + "." : words;
}

ReadingAgePlot::ReadingAgePlot(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  SetCanFocus(false);
  SetMinSize(wxSize(-1, scaled(*this, usual_height)));
  set_accessible_role(*this, AccessibleRole::image);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

void ReadingAgePlot::show_ages(const std::vector<PastAge>& past, double now, std::optional<double> target) {
  m_ages.clear();
  for (const PastAge& one : past)
    m_ages.push_back(one.age);
  m_ages.push_back(now);
  m_target = target;
  const std::string words = plot_words(past, now, target);
  set_accessible_name(*this, words);
  SetToolTip(to_wx(words));
  Refresh();
}

void ReadingAgePlot::paint() {
  wxAutoBufferedPaintDC dc(this);
  dc.SetBackground(palette().card);
  dc.Clear();
  if (m_ages.empty())
    return;
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
  context->SetFont(GetFont().Scaled(0.85F), palette().quiet);
  double lowest = m_target.value_or(m_ages.front()), highest = lowest;
  for (const double age : m_ages) {
    lowest = std::min(lowest, age);
    highest = std::max(highest, age);
  }
  // A year is always to be seen, and a tenth of one never looks like a cliff.
  lowest = std::floor(lowest - 0.5);
  highest = std::max(std::ceil(highest + 0.5), lowest + 3);
  double label_width = 0, label_height = 0;
  context->GetTextExtent("now 88", &label_width, &label_height);
  const wxSize size = GetClientSize();
  const double dot = FromDIP(3), left = dot + 1, right = size.x - label_width - FromDIP(8);
  const double top = label_height / 2, bottom = size.y - label_height / 2;
  const auto y_of = [&](double age) { return bottom - (bottom - top) * (age - lowest) / (highest - lowest); };
  const auto x_of = [&](std::size_t i) {
    return m_ages.size() < 2
               ? right
               : left + (right - left) * static_cast<double>(i) / static_cast<double>(m_ages.size() - 1);
  };
  const double now_y = y_of(m_ages.back());
  if (m_target) {
    wxGraphicsPenInfo dashes(palette().quiet, 1, wxPENSTYLE_SHORT_DASH);
    context->SetPen(context->CreatePen(dashes));
    context->StrokeLine(left, y_of(*m_target), right, y_of(*m_target));
    // Two labels that would lie over each other are one.
    if (std::abs(y_of(*m_target) - now_y) >= label_height)
      context->DrawText("target", right + FromDIP(8), y_of(*m_target) - label_height / 2);
  }
  wxGraphicsPath line = context->CreatePath();
  for (std::size_t i = 0; i < m_ages.size(); ++i)
    i ? line.AddLineToPoint(x_of(i), y_of(m_ages[i])) : line.MoveToPoint(x_of(i), y_of(m_ages[i]));
  context->SetPen(wxPen(palette().ink, FromDIP(2)));
  context->StrokePath(line);
  context->SetPen(*wxTRANSPARENT_PEN);
  context->SetBrush(palette().ink);
  for (std::size_t i = 0; i < m_ages.size(); ++i) {
    const double radius = i + 1 == m_ages.size() ? dot + FromDIP(1) : dot;
    context->DrawEllipse(x_of(i) - radius, y_of(m_ages[i]) - radius, 2 * radius, 2 * radius);
  }
  context->SetFont(GetFont().Scaled(0.85F).Bold(), palette().ink);
  context->DrawText("now " + years(m_ages.back()), right + FromDIP(8), now_y - label_height / 2);
}

} // namespace waymark::editor
