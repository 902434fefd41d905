// SPDX-License-Identifier: MIT
#include "export/docx/docx_plan.h"

#include "export/export_words.h"
#include "export/ooxml/service_ways.h"

namespace waymark::publish {

namespace {

class Sheet {
public:
  Sheet(const DocxView& view, DocxText& out, DocxBlocks& blocks)
      : m_plan(*view.plan()), m_out(out), m_blocks(blocks) {}

  void write() {
    m_blocks.words("Hint", export_words::no_name_needed);
    for (const auto& node : m_plan.page->body.children) {
      const PlanSection* section = m_plan.find_section(node);
      if (!section && m_steps == m_plan.sections.size())
        card();
      section ? step(*section) : m_blocks.block(node);
    }
    card();
  }

private:
  void step(const PlanSection& section) {
    m_blocks.open_heading(2);
    m_out.run(std::to_string(++m_steps) + ".  " + section.title);
    m_out.close();
    for (const auto* hint : section.hints)
      m_blocks.block(*hint);
    if (section.options)
      options();
    for (const auto& field : section.fields)
      line(field);
  }

  void options() {
    m_blocks.words("WritingLabel", export_words::tick_any, {.bold = true});
    for (const auto& option : m_plan.options) {
      m_out.open({.style = "TickLine"});
      m_out.tick_box();
      m_out.tab();
      m_out.run(option.title, {.bold = true});
      if (!option.words.empty())
        m_out.run("  “" + option.words + "”", {.style = "Quiet"});
      m_out.close();
    }
    m_blocks.words("WritingLabel", export_words::something_else);
    m_blocks.writing_lines(1);
  }

  // A field whose step says everything has no words of its own.
  void line(const PlanField& field) {
    if (field.context.empty())
      m_blocks.words("WritingLabel", field.label);
    m_blocks.writing_lines(field.context.empty() ? 2 : 1);
  }

  void card() {
    if (m_card_done || m_plan.card.empty())
      return;
    m_card_done = true;
    m_blocks.words("CutOut", export_words::cut_out, {.style = "Quiet"});
    for (const Service* service : m_plan.card) {
      const ServiceWays ways = ways_to(*service);
      m_blocks.words("CutOut", service->name + (ways.hours.empty() ? "" : "  ·  " + ways.hours));
      m_blocks.words("CutOut", ways.best(), {.style = "ContactNumber"});
    }
    m_out.end_group(320);
  }

  const Plan& m_plan;
  DocxText& m_out;
  DocxBlocks& m_blocks;
  std::size_t m_steps = 0;
  bool m_card_done = false;
};

} // namespace

void write_plan_sheet(const DocxView& view, DocxText& out, DocxBlocks& blocks) {
  Sheet(view, out, blocks).write();
}

} // namespace waymark::publish
