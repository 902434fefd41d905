// SPDX-License-Identifier: MIT
#include "export/site/page_html.h"

#include "export/block_parts.h"
#include "export/export_words.h"
#include "export/site/block_html.h"
#include "export/site/contact_html.h"
#include "export/site/icon_html.h"
#include "export/site/plan_html.h"

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

// As long as a button on a phone can be.
constexpr std::size_t longest_button = 18;

void write_eyebrow(HtmlWriter& out, const SiteView& view, const Page& page) {
  out.open("p", {{"class", "eyebrow"}});
  if (page.kind == "support") {
    out.text("Any time, from any page").close().line();
    return;
  }
  const std::string place =
      "Part " + std::to_string(view.part_number(page)) + " of " + std::to_string(view.parts().size());
  // On a phone the link above says it already.
  out.element("span", {{"class", view.shows_discs() ? "" : "wide-only"}},
              page.minutes ? place + " · " : place);
  if (page.minutes)
    out.text(export_words::minutes(*page.minutes));
  out.close().line();
}

class PageHtml {
public:
  PageHtml(HtmlWriter& out, const SiteView& view, const Page& page, std::set<std::string>& used_ids)
      : m_out(out), m_view(view), m_page(page), m_blocks(view, page, out, used_ids) {}

  void write() {
    auto child = m_page.body.children.begin();
    const auto end = m_page.body.children.end();
    if (child != end && is_picture_alone(*child)) {
      m_out.open("div", {{"class", "hero"}});
      m_blocks.block(*child++);
      m_out.close().line();
    }
    write_eyebrow(m_out, m_view, m_page);
    m_out.element(m_view.heading(1), {{"class", "page-title"}}, m_page.title).line();
    const bool plan = m_view.plan() && m_view.plan()->page == &m_page;
    if (plan)
      sheet_line();
    for (; child != end; ++child)
      plan ? plan_block(*child) : text_block(*child);
    if (plan)
      finish_plan();
    end_grid();
    if (m_view.has_quick_exit() && m_page.kind == "support")
      write_quick_exit_note(m_out);
  }

private:
  // What stands beside the title on paper.
  void sheet_line() {
    const std::string& about = m_view.document().subtitle;
    m_out.open("p", {{"class", "paper sheet-line"}});
    if (!about.empty())
      m_out.element("strong", about + ".").text(" ");
    m_out.text(export_words::no_name_needed).close().line();
  }

  // Plan cards in a row make a grid.
  void text_block(const Node& node) {
    const bool option = node.kind == NodeKind::div && node.attributes.kind() == "plan-option";
    if (option && !m_in_grid)
      m_out.open("div", {{"class", "options"}}).line();
    if (!option)
      end_grid();
    m_in_grid = option;
    m_blocks.block(node);
  }

  void end_grid() {
    if (m_in_grid)
      m_out.close().line();
    m_in_grid = false;
  }

  void plan_block(const Node& node) {
    PlanHtml plan(m_view, *m_view.plan(), m_out, m_blocks);
    const PlanSection* section = m_view.plan()->find_section(node);
    if (!section && m_steps == m_view.plan()->sections.size())
      finish_plan();
    if (!section)
      return m_blocks.block(node);
    if (m_steps == 0 && !m_view.is_still())
      plan.review();
    plan.section(*section, static_cast<int>(++m_steps));
  }

  void finish_plan() {
    if (m_finished)
      return;
    m_finished = true;
    PlanHtml plan(m_view, *m_view.plan(), m_out, m_blocks);
    plan.card();
    if (!m_view.is_still())
      plan.tools();
  }

  HtmlWriter& m_out;
  const SiteView& m_view;
  const Page& m_page;
  BlockHtml m_blocks;
  std::size_t m_steps = 0;
  bool m_finished = false;
  bool m_in_grid = false;
};

void write_way_on(HtmlWriter& out, const SiteView& view, const Page& page) {
  const Page* next = view.next_part(page);
  const Page* plan = view.plan() ? view.plan()->page : nullptr;
  const Page* support = view.support_page();
  const bool last = !next && support && support != &page;
  if (last && page.kind != "support")
    next = support;
  const bool offer_plan = plan && plan != &page && plan != next;
  if (!next && !offer_plan)
    return;
  const bool long_title = next && next->title.size() > longest_button;
  out.open("nav", {{"class", "way-on"}, {"aria-label", "The way on from “" + page.title + "”"}});
  if (offer_plan)
    out.open("a", {{"class", "button quiet plan-link script"},
                   {"href", view.href(*plan)},
                   {"data-plan-link", "yes"},
                   {"hidden", "hidden"}})
        .element("span", plan->title)
        .element("span", {{"class", "count"}, {"data-plan-count", "yes"}}, "0")
        .close();
  if (next) {
    out.open("a", {{"class", "button main"}, {"href", view.href(*next)}}).open("span");
    out.element("span", {{"class", "wide-only"}}, "Next: ");
    if (long_title)
      out.element("span", {{"class", "narrow-only"}}, "Next part");
    out.element("span", {{"class", long_title ? "wide-only" : ""}}, next->title);
    if (next == plan)
      out.element("span", {{"class", "count"}, {"data-plan-count", "yes"}, {"hidden", "hidden"}}, "0");
    out.close().markup(icon("chevron-right")).close();
  }
  out.close().line();
}

void write_search(HtmlWriter& out, const SiteView& view) {
  out.open("div", {{"class", "search script"}, {"role", "search"}});
  out.element("label", {{"for", "find"}}, export_words::find_a_word);
  out.open("div", {{"class", "search-field"}}).markup(icon("search"));
  out.lone("input", {{"type", "search"},
                     {"id", "find"},
                     {"maxlength", "100"},
                     {"autocomplete", "off"},
                     {"aria-describedby", "find-hint"},
                     {"data-words", view.shares_file() ? "" : "look/search.js"}});
  out.close();
  out.element("p", {{"class", "hint"}, {"id", "find-hint"}}, export_words::typed_words_stay);
  out.element("p", {{"class", "found-count"}, {"role", "status"}, {"data-found-count", "yes"}}, "");
  out.markup("<ol class=\"part-list found\" data-found=\"yes\" hidden=\"hidden\"></ol>").close().line();
}

void write_part_list(HtmlWriter& out, const SiteView& view) {
  out.element(view.heading(2), {{"id", "parts"}}, export_words::contents_title(view.for_pupils())).line();
  if (view.for_pupils())
    out.element("p", export_words::any_order).line();
  write_search(out, view);
  out.open("ol", {{"class", "part-list"}, {"data-parts", "yes"}}).line();
  for (const Page* page : view.parts()) {
    out.open("li", {{"class", "card"}}).open("a", {{"href", view.href(*page)}}).text(page->title).close();
    if (page->minutes)
      out.element("p", {{"class", "minutes"}}, export_words::minutes(*page->minutes));
    if (!page->summary.empty())
      out.element("p", {{"class", "hint"}}, page->summary);
    out.close().line();
  }
  out.close().line();
}

void write_start_support(HtmlWriter& out, const SiteView& view) {
  const Page* page = view.support_page();
  const Service* help = view.first_help();
  if (!page && !help)
    return;
  out.open("div", {{"class", "support lead named"}});
  out.element(view.heading(2), {{"class", "card-title"}}, export_words::help_title(view.for_pupils())).line();
  if (view.for_pupils())
    out.element("p", export_words::read_nothing_first).line();
  if (help)
    write_contact_row(out, *help, RowStyle::main);
  if (page)
    out.open("p").open("a", {{"href", view.href(*page)}}).text(page->title).close().close();
  out.close().line();
}

} // namespace

void write_quick_exit_note(HtmlWriter& out) {
  out.open("div", {{"class", "note exit-note"}})
      .open("span", {{"class", "note-icon"}})
      .markup(icon("exit"))
      .close()
      .open("div");
  out.open("p")
      .element("strong", "Quick exit")
      .text(" takes you to another website straight away. It does not clear your browser’s history, so this "
            "visit can still be found there. ");
  out.element("span", {{"class", "script"}}, "Pressing Shift three times does the same.")
      .close()
      .close()
      .close()
      .line();
}

void write_page(HtmlWriter& out, const SiteView& view, const Page& page, std::set<std::string>& used_ids) {
  PageHtml(out, view, page, used_ids).write();
  if (!view.is_still())
    write_way_on(out, view, page);
}

void write_start(HtmlWriter& out, const SiteView& view) {
  const Document& document = view.document();
  if (const Node* picture = first_picture(document)) {
    out.open("div", {{"class", "hero"}}).open("div", {{"class", "picture"}});
    out.lone("img", {{"src", view.picture_source(picture->url)}, {"alt", markdown::plain_text(*picture)}});
    out.close().close().line();
  }
  if (!view.for_pupils())
    out.element("p", {{"class", "eyebrow"}}, "For: " + document.audience.name).line();
  if (!view.shares_file())
    out.element("h1", {{"class", "page-title"}}, document.package_title).line();
  else
    out.element("h2", {{"class", "page-title"}}, document.subtitle.empty() ? "Start here" : document.subtitle)
        .line();
  if (!view.shares_file() && !document.subtitle.empty())
    out.element("p", {{"class", "opening"}}, document.subtitle).line();
  if (view.has_quick_exit())
    write_quick_exit_note(out);
  if (!view.parts().empty())
    out.open("p", {{"class", "begin"}})
        .open("a", {{"class", "button main"}, {"href", view.href(*view.parts().front())}})
        .element("span", "Start: " + view.parts().front()->title)
        .markup(icon("chevron-right"))
        .close()
        .close()
        .line();
  write_start_support(out, view);
  write_part_list(out, view);
}

} // namespace waymark::publish
