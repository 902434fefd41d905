// SPDX-License-Identifier: MIT
#include "export/site/plan_html.h"

#include "export/export_words.h"
#include "export/site/contact_html.h"
#include "export/site/icon_html.h"

#include <algorithm>

namespace waymark::publish {

// The short steps at the end share their width with the card on paper.
bool PlanHtml::is_beside_card(const PlanSection& section) const {
  const auto is_long = [](const PlanSection& step) { return step.options || step.fields.size() > 1; };
  const auto& all = m_plan.sections;
  return !m_plan.card.empty() && std::none_of(all.begin() + (&section - all.data()), all.end(), is_long);
}

void PlanHtml::review() {
  m_out.open("div", {{"class", "script plan-review"}});
  m_out.open("p", {{"class", "card plan-empty"}, {"data-plan-empty", "yes"}})
      .text("Your plan is empty, and that is fine. ");
  if (m_plan.options_page)
    m_out.open("a", {{"href", m_view.href(*m_plan.options_page)}})
        .text(m_plan.options_page->title)
        .close()
        .text(" is a good place to start, or you can write below.");
  else
    m_out.text("You can start anywhere below.");
  m_out.close().line();
  m_out.open("div", {{"class", "card"}, {"data-plan-full", "yes"}, {"hidden", "hidden"}});
  m_out.element(m_view.heading(2), {{"class", "card-title"}}, "Your plan so far")
      .open("dl", {{"class", "review"}})
      .line();
  for (const auto& section : m_plan.sections) {
    m_out.open("div", {{"class", "review-part"}, {"data-review", section.key}});
    m_out.element("dt", section.title);
    m_out.open("dd", {{"class", "review-words"}, {"data-review-words", section.key}})
        .text("Nothing yet")
        .close();
    m_out.open("dd", {{"class", "review-change"}})
        .open("a", {{"href", "#" + section_anchor(section)}, {"data-change", section.key}});
    m_out.text("Change")
        .element("span", {{"class", "unseen"}}, ": " + section.title)
        .close()
        .close()
        .close()
        .line();
  }
  m_out.close().close().close().line();
}

void PlanHtml::section(const PlanSection& section, int number) {
  m_out.open("div", {{"class", is_beside_card(section) ? "card step beside" : "card step"},
                     {"id", section_anchor(section)},
                     {"data-section", section.key}});
  m_out.open("div", {{"class", "step-head"}})
      .element("span", {{"class", "number"}, {"aria-hidden", m_view.unspoken()}}, std::to_string(number));
  m_out.element(m_view.heading(2), section.title);
  m_blocks.heading_above(2);
  if (section.options)
    m_out.element("p", {{"class", "paper step-note"}}, export_words::tick_any);
  m_out.close().line();
  const bool has_hints = !section.hints.empty();
  if (has_hints)
    m_out.open("div", {{"class", "step-hints"}});
  for (const auto* hint : section.hints)
    m_blocks.block(*hint);
  if (has_hints)
    m_out.close().line();
  if (section.options)
    options();
  m_out.open("div", {{"class", section.fields.size() == 2 ? "fields two" : "fields"}});
  for (const auto& line : section.fields)
    field(line);
  m_out.close().close().line();
}

void PlanHtml::options() {
  if (m_view.is_still())
    return ticks_on_paper();
  m_out.open("fieldset", {{"class", "ticks"}})
      .element("legend", {{"class", "unseen"}}, "Ways out I could use")
      .line();
  for (const auto& option : m_plan.options) {
    const std::string id = "tick-" + clean_id(option.key);
    m_out.open("div", {{"class", "tick-box"}});
    m_out.lone("input",
               {{"type", "checkbox"}, {"id", id}, {"data-option", option.key}, {"data-title", option.title}});
    m_out.open("label", {{"for", id}}).open("span", {{"class", "tick-title"}}).text(option.title).close();
    if (!option.words.empty())
      m_out.element("span", {{"class", "tick-words"}}, "“" + option.words + "”");
    m_out.close().markup(icon(option.icon)).close().line();
  }
  m_out.close().line();
  m_out.open("div", {{"class", "field something-else"}})
      .element("label", {{"for", "plan-else"}}, std::string(export_words::something_else) + ":");
  m_out
      .lone("input", {{"type", "text"}, {"id", "plan-else"}, {"autocomplete", "off"}, {"data-field", "else"}})
      .close()
      .line();
}

void PlanHtml::ticks_on_paper() {
  m_out.open("ul", {{"class", "ticks"}}).line();
  for (const auto& option : m_plan.options) {
    m_out.open("li", {{"class", "tick-box"}}).open("span", {{"class", "box"}}).close().open("span");
    m_out.element("span", {{"class", "tick-title"}}, option.title);
    if (!option.words.empty())
      m_out.text(" ").element("span", {{"class", "tick-words"}}, "“" + option.words + "”");
    m_out.close().markup(icon(option.icon)).close().line();
  }
  m_out.close().line();
  line_on_paper(std::string(export_words::something_else) + ":");
}

void PlanHtml::line_on_paper(std::string_view label) {
  m_out.open("div", {{"class", label.empty() ? "field unlabelled" : "field"}});
  if (!label.empty())
    m_out.element("p", {{"class", "label"}}, label);
  m_out.open("div", {{"class", "line"}}).close().close().line();
}

void PlanHtml::field(const PlanField& field) {
  // A label such as “Line 1” is for those who cannot see the line.
  if (m_view.is_still())
    return line_on_paper(field.context.empty() ? std::string_view(field.label) : std::string_view());
  const std::string id = "plan-" + clean_id(field.key);
  m_out.open("div", {{"class", "field"}}).open("label", {{"for", id}}).text(field.label);
  if (!field.context.empty())
    m_out.element("span", {{"class", "unseen"}}, ": " + field.context);
  m_out.close();
  m_out.open("textarea", {{"id", id}, {"rows", "2"}, {"autocomplete", "off"}, {"data-field", field.key}})
      .close()
      .close()
      .line();
}

void PlanHtml::keep() {
  m_out.open("div", {{"class", "card keep"}});
  m_out.lone("input", {{"type", "checkbox"},
                       {"role", "switch"},
                       {"id", "plan-keep"},
                       {"aria-describedby", "plan-keep-hint"}});
  m_out.open("div").element("label", {{"for", "plan-keep"}}, "Keep on this device");
  m_out.element("p", {{"class", "hint"}, {"id", "plan-keep-hint"}},
                "Off. Your plan goes when you close this tab or use Quick exit. Leave it off on a shared or "
                "school device.");
  m_out.close().close().line();
}

void PlanHtml::tools() {
  m_out.open("div", {{"class", "script plan-tools"}}).line();
  // In a learning platform what a page keeps would lie with the school's own pages, for the next pupil too.
  if (m_view.layout() == Layout::course)
    m_out
        .element(
            "p", {{"class", "hint"}},
            "Your plan is on this page only. It goes when you close the page. To have it later, print it or "
            "save it as a file.")
        .line();
  else
    keep();
  m_out.open("div", {{"class", "buttons"}});
  m_out.open("button", {{"type", "button"}, {"class", "button main"}, {"data-plan-print", "yes"}})
      .markup(icon("print"))
      .element("span", "Print")
      .close();
  m_out.open("button", {{"type", "button"}, {"class", "button quiet"}, {"data-plan-save", "yes"}})
      .markup(icon("save"))
      .element("span", "Save as a file")
      .close();
  m_out.close().line();
  m_out.close().line();
  m_out.open("div", {{"class", "note privacy"}})
      .open("span", {{"class", "note-icon"}})
      .markup(icon("padlock"))
      .close()
      .open("div");
  m_out
      .element("p", "This page never sends your plan anywhere. On a school device, the school may still see "
                    "the screen.")
      .close()
      .close()
      .line();
  m_out
      .element(
          "p", {{"class", "no-script hint"}},
          "Parts of this page are switched off in this browser, so it keeps nothing that you write. You can "
          "fill it in and print it.")
      .line();
  m_out.open("div", {{"class", "script plan-delete"}});
  m_out.open("button", {{"type", "button"}, {"class", "link"}, {"data-plan-delete", "ask"}})
      .markup(icon("bin"))
      .element("span", "Delete my plan")
      .close();
  m_out.open("dialog", {{"class", "card confirm"}, {"aria-labelledby", "plan-delete-words"}});
  m_out.open("p", {{"id", "plan-delete-words"}})
      .element("strong", "Delete your plan from this device?")
      .text(" It can’t be brought back.")
      .close();
  m_out.open("div", {{"class", "buttons"}});
  m_out.element("button", {{"type", "button"}, {"class", "button main"}, {"data-plan-delete", "yes"}},
                "Delete my plan");
  m_out.element("button", {{"type", "button"}, {"class", "button quiet"}, {"data-plan-delete", "no"}},
                "Keep it");
  m_out.close().close().line();
  m_out.open("p", {{"class", "note plan-said"}, {"role", "status"}, {"data-plan-said", "yes"}}).close();
  m_out.close().line();
}

void PlanHtml::card() {
  if (m_plan.card.empty())
    return;
  m_out.open("div", {{"class", "paper cut-out"}})
      .element("p", {{"class", "cut-out-title"}}, export_words::cut_out)
      .line();
  for (const Service* service : m_plan.card) {
    m_out.element("p", {{"class", "cut-out-name"}},
                  service->name + (service->hours.empty() ? "" : " · " + service->hours));
    const std::string way = service->number.empty() ? site_words(service->site) : service->number;
    if (!way.empty())
      m_out.element("p", {{"class", service->number.empty() ? "cut-out-site" : "cut-out-number"}}, way);
  }
  m_out.close().line();
}

} // namespace waymark::publish
