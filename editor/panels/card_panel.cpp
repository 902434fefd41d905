// SPDX-License-Identifier: MIT
#include "editor/panels/card_panel.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>
#include <wx/statline.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace waymark::editor {
namespace {

constexpr int left_space = 18, right_space = 12, upright_space = 10;

} // namespace

CardPanel::CardPanel(wxWindow* parent, Frame frame)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxFULL_REPAINT_ON_RESIZE),
      m_frame(frame) {
  m_container.DisableSelfFocus();
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  m_body = new wxBoxSizer(wxVERTICAL);
  auto* columns = new wxBoxSizer(wxHORIZONTAL);
  const bool bare = frame == Frame::bare;
  columns->AddSpacer(FromDIP(bare ? 4 : left_space));
  auto* rows = new wxBoxSizer(wxVERTICAL);
  rows->Add(m_body, 1, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(bare ? 2 : upright_space));
  columns->Add(rows, 1, wxEXPAND);
  columns->AddSpacer(FromDIP(bare ? 4 : right_space));
  SetSizer(columns);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

WrappedLabel* CardPanel::add_text(const wxString& text, Tone tone, double scale, bool bold,
                                  WrappedLabel::Form form) {
  auto* label = new WrappedLabel(this, text, tone, scale, bold, form);
  m_texts.push_back(label);
  m_body->Add(label, 0, wxEXPAND | wxTOP, take_gap());
  return label;
}

void CardPanel::say(const wxString& text, Tone tone) {
  clear_body();
  add_gap(16);
  add_text(text, tone);
}

FlowSizer* CardPanel::add_flow(FlowSizer::LastItem last) {
  auto* flow = new FlowSizer(FromDIP(6), last);
  m_flows.push_back(flow);
  m_body->Add(flow, 0, wxEXPAND | wxTOP, take_gap());
  return flow;
}

void CardPanel::add_wide(wxWindow* control) {
  m_body->Add(control, 0, wxEXPAND | wxTOP, take_gap());
}

void CardPanel::add_gap(int pixels) {
  m_gap = FromDIP(pixels);
}

int CardPanel::take_gap() {
  return std::exchange(m_gap, 0);
}

void CardPanel::add_rule() {
  m_body->Add(new wxStaticLine(this), 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(8));
}

int CardPanel::height_for(int width) {
  const bool bare = m_frame == Frame::bare;
  const int inside = std::max(40, width - FromDIP(bare ? 8 : left_space + right_space));
  for (WrappedLabel* text : m_texts)
    if (text->IsShown())
      text->wrap_to(inside);
  for (FlowSizer* flow : m_flows)
    flow->set_width(inside);
  return GetSizer()->CalcMin().y;
}

void CardPanel::set_bar(Tone tone) {
  m_bar = tone;
  m_has_bar = true;
  Refresh();
}

void CardPanel::set_lit(bool lit) {
  m_lit = lit;
  Refresh();
}

void CardPanel::clear_body() {
  m_texts.clear();
  m_flows.clear();
  m_body->Clear(true);
}

void CardPanel::paint() {
  wxAutoBufferedPaintDC dc(this);
  dc.SetBackground(GetParent()->GetBackgroundColour());
  dc.Clear();
  if (m_frame == Frame::bare)
    return;
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
  const Palette& colours = palette();
  const wxSize size = GetClientSize();
  context->SetBrush(colours.card);
  context->SetPen(
      context->CreatePen(wxGraphicsPenInfo(m_lit ? colours.accent : colours.line, m_lit ? FromDIP(2) : 1)));
  context->DrawRoundedRectangle(1, 1, size.x - 2, size.y - 2, FromDIP(8));
  if (!m_has_bar)
    return;
  context->SetPen(*wxTRANSPARENT_PEN);
  context->SetBrush(tone_colour(m_bar));
  context->DrawRoundedRectangle(FromDIP(6), FromDIP(11), FromDIP(4), size.y - FromDIP(22), FromDIP(2));
}

} // namespace waymark::editor
