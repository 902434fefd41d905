// SPDX-License-Identifier: MIT
#include "editor/panels/reading_age_card.h"

#include "editor/panels/reading_age_plot.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"
#include "model/checks/reading_costs.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <memory>

namespace waymark::editor {
namespace {

constexpr double youngest = 6, oldest = 18;

std::string years(double age) {
  return std::to_string(static_cast<int>(std::lround(age)));
}

std::string change_since_words(double change) {
  std::string words = checks::change_in_words(change, "in the last saved version");
  words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
  return words;
}

void draw_scale(wxWindow& window, double age, std::optional<double> target, Tone tone) {
  wxAutoBufferedPaintDC dc(&window);
  dc.SetBackground(palette().card);
  dc.Clear();
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
  const wxSize size = window.GetClientSize();
  const double middle = size.y / 2.0, edge = window.FromDIP(7);
  const auto place = [&](double value) {
    return edge +
           (size.x - 2 * edge) * (std::clamp(value, youngest, oldest) - youngest) / (oldest - youngest);
  };
  context->SetPen(*wxTRANSPARENT_PEN);
  context->SetBrush(palette().line);
  context->DrawRoundedRectangle(edge, middle - 2, size.x - 2 * edge, 4, 2);
  context->SetBrush(tone_colour(tone));
  if (target) {
    const double from = std::min(place(age), place(*target)), to = std::max(place(age), place(*target));
    context->DrawRectangle(from, middle - 2, to - from, 4);
    context->SetBrush(palette().ink);
    context->DrawRectangle(place(*target) - 1, middle - window.FromDIP(8), 2, window.FromDIP(16));
    context->SetBrush(tone_colour(tone));
  }
  context->DrawEllipse(place(age) - edge, middle - edge, 2 * edge, 2 * edge);
}

} // namespace

ReadingAgeWords reading_age_words(double age, std::optional<double> target) {
  if (age <= 0)
    return {"No reading age yet", "It appears as soon as there are a few sentences.", Tone::quiet};
  const std::string headline = "Reading age " + years(age);
  if (!target)
    return {headline, "This module has no target: its audience has none in the package.", Tone::quiet};
  const std::string both = headline + ", target " + years(*target);
  const double above = age - *target;
  if (std::lround(age) <= std::lround(*target))
    return {both,
            above < -1.5 ? "✓ Easier than the target. Readers will find this comfortable."
                         : "✓ On target. Readers will find this comfortable.",
            Tone::good};
  const long extra = std::max(1L, std::lround(age) - std::lround(*target));
  return {both,
          "▲ Harder than the target by " + std::to_string(extra) + (extra == 1 ? " year" : " years") +
              ". Shorter sentences help most, then everyday words.",
          extra > 1 ? Tone::bad : Tone::warn};
}

ReadingAgeCard::ReadingAgeCard(wxWindow* parent) : CardPanel(parent) {
  m_headline = add_text("", Tone::ink, 1.4, true);
  set_accessible_role(*m_headline, AccessibleRole::heading);
  add_gap(4);
  m_scale =
      new wxWindow(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(40, 20)), wxFULL_REPAINT_ON_RESIZE);
  m_scale->SetBackgroundStyle(wxBG_STYLE_PAINT);
  m_scale->SetCanFocus(false);
  m_scale->Bind(wxEVT_PAINT, [this](wxPaintEvent&) { draw_scale(*m_scale, m_age, m_target, m_tone); });
  set_accessible_role(*m_scale, AccessibleRole::image);
  add_wide(m_scale);
  add_gap(4);
  m_verdict = add_text("", Tone::quiet);
  add_gap(4);
  m_counts = add_text("", Tone::quiet, 0.9);
  add_gap(6);
  m_change = add_text("", Tone::ink, 0.9);
  add_gap(2);
  m_plot = new ReadingAgePlot(this);
  add_wide(m_plot);
}

void ReadingAgeCard::show_measures(const checks::Findings& findings, const std::vector<PastAge>& past) {
  const checks::Measures& measures = findings.measures;
  const ReadingAgeWords words = reading_age_words(measures.reading_age, findings.target);
  m_age = measures.reading_age;
  m_target = findings.target;
  m_tone = words.tone;
  set_bar(words.tone);
  m_headline->set_text(to_wx(words.headline));
  m_headline->SetForegroundColour(palette().ink);
  m_verdict->set_text(to_wx(words.verdict));
  m_verdict->SetForegroundColour(tone_colour(words.tone));
  m_scale->Show(measures.reading_age > 0);
  m_scale->Refresh();
  m_counts->Show(measures.words > 0);
  const double average =
      measures.sentences > 0 ? static_cast<double>(measures.words) / measures.sentences : 0;
  m_counts->set_text(wxString::Format("%d words, %d sentences, about %.0f words in each", measures.words,
                                      measures.sentences, average));
  m_counts->SetForegroundColour(palette().quiet);
  const bool has_past = !past.empty() && m_age > 0;
  m_change->Show(has_past);
  m_change->set_text(has_past ? to_wx(change_since_words(m_age - past.back().age)) : wxString());
  m_change->SetForegroundColour(palette().ink);
  m_plot->show_ages(past, m_age, m_target);
  m_plot->Show(has_past);
  set_accessible_name(*m_scale, words.headline);
  set_accessible_name(*this, words.headline + ". " + words.verdict);
}

} // namespace waymark::editor
