// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/block_html.h"

namespace waymark::publish {

/// Writes the pieces of the plan builder. All of it is plain HTML that can be filled in and printed with
/// scripts off; the script only remembers, reviews, saves and deletes.
class PlanHtml {
public:
  PlanHtml(const SiteView& view, const Plan& plan, HtmlWriter& out, BlockHtml& blocks)
      : m_view(view), m_plan(plan), m_out(out), m_blocks(blocks) {}

  /// What is in the plan so far, as a list with a way to change each part.
  void review();
  /// One step with its lines or ticks.
  void section(const PlanSection& section, int number);
  /// Keep, print, save, delete.
  void tools();
  /// The numbers that fit behind a phone; seen on paper only.
  void card();

private:
  bool is_beside_card(const PlanSection& section) const;
  void keep();
  void options();
  void field(const PlanField& field);
  void ticks_on_paper();
  void line_on_paper(std::string_view label);
  std::string section_anchor(const PlanSection& section) const {
    return m_view.anchor(*m_plan.page, section.key);
  }

  const SiteView& m_view;
  const Plan& m_plan;
  HtmlWriter& m_out;
  BlockHtml& m_blocks;
};

} // namespace waymark::publish
