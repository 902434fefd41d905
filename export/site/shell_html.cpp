// SPDX-License-Identifier: MIT
#include "export/site/shell_html.h"

#include "export/site/contact_html.h"
#include "export/site/icon_html.h"
#include "model/calendar_date.h"

#include <algorithm>
#include <span>

namespace waymark::publish {

namespace {

void write_head(HtmlWriter& out, const SiteView& view, const PageHead& head) {
  const Document& document = view.document();
  out.markup("<!DOCTYPE html>\n");
  out.open("html", {{"lang", language_of(document)}}).line().open("head").line();
  out.lone("meta", {{"charset", "utf-8"}}).line();
  out.lone("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", head.policy}}).line();
  out.lone("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}).line();
  out.lone("meta", {{"name", "referrer"}, {"content", "no-referrer"}}).line();
  out.lone("meta", {{"name", "robots"}, {"content", "noindex"}}).line();
  out.lone("meta", {{"name", "color-scheme"}, {"content", "light dark"}}).line();
  out.lone("meta", {{"name", "waymark-package"}, {"content", document.package_id}}).line();
  out.lone("meta", {{"name", "waymark-audience"}, {"content", document.audience.id}}).line();
  if (!document.passport.release.empty())
    out.lone("meta", {{"name", "waymark-release"}, {"content", document.passport.release}}).line();
  out.element("title", head.title).line().markup(head.links).close().line();
}

void write_skip_links(HtmlWriter& out, const SiteView& view) {
  out.open("div", {{"class", "skip-links"}});
  out.element("a", {{"class", "skip"}, {"href", "#main"}}, "Skip to the page");
  if (view.has_quick_exit())
    out.element("a",
                {{"class", "skip"},
                 {"href", view.document().settings.quick_exit},
                 {"rel", "noreferrer noopener"},
                 {"data-exit", "yes"}},
                "Leave this site now");
  out.close().line();
}

void write_header(HtmlWriter& out, const SiteView& view) {
  out.open("header", {{"class", "top"}}).open("div", {{"class", "top-row"}});
  const bool titled = view.shares_file();
  if (titled)
    out.open("h1", {{"class", "brand-title"}});
  out.open("a", {{"class", "brand"}, {"href", view.start_href()}})
      .markup(waymark_mark())
      .element("span", view.document().package_title)
      .close();
  if (titled)
    out.close();
  if (view.has_quick_exit())
    out.open("a", {{"class", "exit"},
                   {"href", view.document().settings.quick_exit},
                   {"rel", "noreferrer noopener"},
                   {"data-exit", "yes"}})
        .markup(icon("exit"))
        .element("span", "Quick exit")
        .close();
  out.close().close().line();
  if (view.has_quick_exit())
    out.element("p", {{"class", "unseen"}, {"role", "status"}, {"data-exit-said", "yes"}}, "").line();
}

void write_part(HtmlWriter& out, const SiteView& view, const Page& part, bool here) {
  out.open("li", {{"class", here ? "part here" : "part"},
                  {"data-part", view.shares_file() ? view.anchor(part, {}) : ""}});
  out.open("a", {{"href", view.href(part)}, {"aria-current", here ? "page" : ""}});
  out.open("span", {{"class", "disc"}}).markup(icon("chevron-right")).markup(icon("tick")).close();
  out.open("span", {{"class", "part-words"}}).element("span", {{"class", "part-title"}}, part.title);
  const std::string minutes = part.minutes ? std::to_string(*part.minutes) + " min" : std::string();
  out.element("span", {{"class", "part-note"}, {"data-minutes", minutes}}, here ? "You are here" : minutes);
  out.close().close().close().line();
}

// The parts that a page lists: all of them, or those around it when a file for each would list very many.
std::span<const Page* const> parts_to_list(const SiteView& view, const Page* page) {
  constexpr std::size_t most = 60;
  const std::span<const Page* const> all = view.parts();
  if (view.shares_file() || all.size() <= most)
    return all;
  const auto here = static_cast<std::size_t>(page ? view.part_number(*page) : 0);
  const std::size_t begin = std::min(here > most / 2 ? here - most / 2 : 0, all.size() - most);
  return all.subspan(begin, most);
}

void write_trail(HtmlWriter& out, const SiteView& view, const Page* page) {
  out.open("nav", {{"class", view.shows_discs() ? "trail few" : "trail"}, {"aria-label", "Parts"}}).line();
  const std::size_t all = view.parts().size();
  const int number = page ? view.part_number(*page) : 0;
  const std::string where = number > 0 ? "Part " + std::to_string(number) + " of " + std::to_string(all)
                            : all == 1 ? "The one part"
                                       : "All " + std::to_string(all) + " parts";
  out.open("a", {{"class", "part-of"}, {"href", view.parts_href()}})
      .element("span", {{"data-part-of", "yes"}}, where)
      .markup(icon("chevron-right"))
      .close()
      .line();
  out.open("ol", {{"class", "parts"}}).line();
  for (const Page* part : parts_to_list(view, page))
    write_part(out, view, *part, part == page);
  out.close().line();
  if (const Page* support = view.support_page())
    out.open("a", {{"class", support == page ? "pill here" : "pill"},
                   {"href", view.href(*support)},
                   {"aria-current", support == page ? "page" : ""}})
        .markup(icon("phone"))
        .element("span", {{"class", "narrow-only"}}, "Support")
        .element("span", {{"class", "wide-only"}}, support->title)
        .close()
        .line();
  out.close().line();
}

void write_side(HtmlWriter& out, const SiteView& view) {
  const Plan* plan = view.plan();
  const Service* help = view.first_help();
  if (!plan && !help)
    return;
  out.open("aside", {{"class", "side"}, {"aria-label", plan ? "My plan and help" : "Help"}}).line();
  if (plan) {
    out.open("div", {{"class", "card script"}, {"data-side-plan", "yes"}})
        .element("p", {{"class", "card-title"}}, plan->page->title);
    out.element("p", {{"class", "hint"}, {"data-plan-none", "yes"}},
                "Nothing here yet. When you find a way out that feels like you, add it and it shows here.");
    out.markup("<ul class=\"side-list\" data-plan-list=\"yes\" hidden=\"hidden\"></ul>");
    out.open("a", {{"class", "button main wide"},
                   {"href", view.href(*plan->page)},
                   {"data-plan-open", "yes"},
                   {"hidden", "hidden"}})
        .text("Open my plan")
        .close()
        .close()
        .line();
  }
  if (help) {
    const Service& service = *help;
    out.open("p", {{"class", "side-help hint"}})
        .text(view.for_pupils() ? "Need to talk now?" : "Need help now?")
        .lone("br");
    out.text(service.name + " ")
        .element("strong", service.number.empty() ? site_words(service.site) : service.number);
    if (!service.hours.empty())
      out.lone("br").text(service.hours + (service.hours.ends_with('.') ? "" : "."));
    out.close().line();
  }
  out.close().line();
}

void write_footer(HtmlWriter& out, const SiteView& view) {
  out.open("footer", {{"class", "foot"}}).open("div", {{"class", "foot-row"}});
  for (const auto& line : passport_lines(view.document()))
    out.element("p", line).line();
  out.close().close().line();
}

} // namespace

std::vector<std::string> passport_lines(const Document& document) {
  const Passport& passport = document.passport;
  std::string line = document.package_title;
  if (!passport.release.empty())
    line += " · Release " + passport.release;
  if (!passport.date.empty())
    line += " · " + spoken_date(passport.date);
  std::vector<std::string> lines{line};
  std::string people;
  for (const auto& name : passport.signed_by)
    people += (people.empty() ? "" : ", ") + name;
  if (!people.empty())
    lines.push_back("Signed off by: " + people + ".");
  else if (passport.release.empty())
    lines.push_back("This copy is a draft. It has not been released.");
  if (!passport.review_by.empty())
    lines.push_back("To be checked again by " + spoken_date(passport.review_by) + ".");
  return lines;
}

void open_shell(HtmlWriter& out, const SiteView& view, const PageHead& head, const Page* page) {
  write_head(out, view, head);
  const Plan* plan = view.plan();
  const std::string reader = view.for_pupils() ? "pupils" : "adults";
  const std::string kind = page && plan && plan->page == page ? "plan-page"
                           : page                             ? "text-page"
                                                              : "start-page";
  out.open("body", {{"class", reader + " " + (view.shares_file() ? "one-page" : kind)},
                    {"data-package", view.document().package_id},
                    {"data-framed", view.layout() == Layout::course ? "yes" : ""},
                    {"data-plan-title", plan ? plan->page->title : ""},
                    {"data-plan-here", plan && (view.shares_file() || plan->page == page) ? "yes" : ""}})
      .line();
  write_skip_links(out, view);
  write_header(out, view);
  out.open("div", {{"class", "layout"}}).line();
  write_trail(out, view, page);
  out.open("main", {{"id", "main"}, {"tabindex", "-1"}}).line();
}

void close_shell(HtmlWriter& out, const SiteView& view, const PageHead& head) {
  out.close().line();
  write_side(out, view);
  out.close().line();
  write_footer(out, view);
  out.markup(head.tail).close().line().close().line();
}

} // namespace waymark::publish
