// SPDX-License-Identifier: MIT
#include "export/pdf/print_page.h"

#include "export/export_words.h"
#include "export/pdf/guide_page.h"
#include "export/site/assets.h"
#include "export/site/page_html.h"
#include "export/site/shell_html.h"
#include "export/site/single_page.h"
#include "export/xml_characters.h"
#include "model/calendar_date.h"
#include "model/code_points.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark::publish {

namespace {

constexpr std::size_t longest_footer = 90;

// Words as a string of CSS: whatever is no plain letter is written as its number, so nothing can end the
// string.
std::string css_string(std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  const std::string words = xml_text(text);
  const CodePointMap points(words);
  std::string css = "\"";
  for (std::size_t at = 0; at < points.size(); ++at) {
    const std::string point = words.substr(points.to_byte(at), points.to_byte(at + 1) - points.to_byte(at));
    const auto first = static_cast<unsigned char>(point.front());
    if (point.size() > 1 || std::isalnum(first) || first == ' ' || first == '.' || first == ',') {
      css += point;
      continue;
    }
    css.append({'\\', digits[first >> 4], digits[first & 15], ' '});
  }
  return css + '"';
}

std::string shortened(const std::string& text, std::size_t longest) {
  const CodePointMap points(text);
  return points.size() <= longest ? text : text.substr(0, points.to_byte(longest - 1)) + "…";
}

// A size that CSS knows.
std::string paper_of(const Document& document) {
  static constexpr std::array known = {"A3", "A4", "A5", "B5", "letter", "legal"};
  for (const std::string paper : known)
    if (std::equal(paper.begin(), paper.end(), document.settings.paper.begin(), document.settings.paper.end(),
                   [](char one, char other) { return std::tolower(one) == std::tolower(other); }))
      return paper;
  return "A4";
}

// What stands at the foot of every sheet: which copy this is. Its last sign says where it ends (see
// PdfReading::feet).
std::string footer_of(const Document& document) {
  const Passport& passport = document.passport;
  // Between these marks no sign that turns the direction of writing reaches what follows.
  std::string line = "\u2068\u2068" + shortened(document.package_title, longest_footer / 2) + "\u2069";
  if (!document.for_pupils)
    line += " · For \u2068" + shortened(document.audience.name, longest_footer / 2) + "\u2069";
  if (passport.release.empty())
    line += " · Draft, not released";
  else
    line += " · Release " + passport.release;
  if (!passport.date.empty())
    line += " · " + spoken_date(passport.date);
  if (!passport.review_by.empty())
    line += " · Check again by " + spoken_date(passport.review_by);
  return line + "\u2069";
}

std::string page_rules(const Document& document, bool band) {
  const std::string side = document.for_pupils ? "16mm" : "20mm";
  const std::string small = "; box-sizing: border-box; font: 8.5pt 'Open Sans', 'Noto Sans', 'Liberation "
                            "Sans', Arial, sans-serif; color: #444; "
                            "vertical-align: top; padding-top: 3mm; ";
  std::string css = "@page { size: " + paper_of(document) +
                    "; margin: 14mm 0 16mm;\n  @bottom-left { content: " + css_string(footer_of(document)) +
                    small + "padding-left: " + side + "; text-align: left; width: 85% }\n" +
                    "  @bottom-right { content: counter(page) \" of \" counter(pages)" + small +
                    "padding-right: " + side + "; text-align: right; width: 15% } }\n";
  if (band)
    css += "@page :first { margin-top: 0; }\n";
  return css;
}

void write_worksheet(HtmlWriter& out, const SiteView& view) {
  std::set<std::string> used_ids;
  out.open("article", {{"class", "page"}}).line();
  write_page(out, view, *view.plan()->page, used_ids);
  out.close().line();
}

void write_release(HtmlWriter& out, const Document& document) {
  out.open("div", {{"class", "paper-passport"}}).line();
  for (const auto& line : passport_lines(document))
    out.element("p", line).line();
  out.close().line();
}

} // namespace

std::string print_page(const Document& given, Setting setting) {
  const Document document = with_plan_page(given);
  const std::optional<Plan> plan = read_plan(document);
  if (document.pages.empty() || (document.for_pupils && !plan))
    return {};
  const SiteView view(document, plan, Layout::paper);
  const bool band = !document.for_pupils && begins_with_picture(document);
  const std::string style = inline_code(
      "style", std::string(assets().at("site/site.css")) + std::string(assets().at("site/print.css")) +
                   std::string(assets().at("pdf/paper.css")) + page_rules(document, band));
  HtmlWriter out;
  out.markup("<!DOCTYPE html>\n");
  out.open("html", {{"lang", language_of(document)}}).line().open("head").line();
  out.lone("meta", {{"charset", "utf-8"}}).line();
  out.lone("meta", {{"http-equiv", "Content-Security-Policy"},
                    {"content", "default-src 'none'; img-src data:; style-src " + policy_hash(style)}})
      .line();
  const std::string title =
      document.for_pupils ? plan->page->title : document.package_title + " – " + document.audience.name;
  out.element("title", title.empty() ? std::string(export_words::untitled_package) : title).line();
  out.markup("<style>" + style + "</style>\n").close().line();
  const std::string close = setting == Setting::open    ? ""
                            : setting == Setting::tight ? " tight"
                                                        : " tight tighter";
  out.open("body",
           {{"class", (document.for_pupils ? "paper-copy pupils plan-page" : "paper-copy adults") + close}})
      .line();
  out.open("main").line();
  if (document.for_pupils)
    write_worksheet(out, view);
  else
    write_guide(out, view);
  out.close().line();
  if (!document.for_pupils)
    write_release(out, document);
  out.close().line().close().line();
  return xml_text(out.html());
}

} // namespace waymark::publish
