// SPDX-License-Identifier: MIT
#include "export/epub/book_pages.h"

#include "export/export_words.h"
#include "export/site/icon_html.h"
#include "export/site/page_html.h"
#include "export/site/shell_html.h"
#include "export/xml_characters.h"

namespace waymark::publish {

namespace {

// A file of the book around what `write` writes into its body.
template<typename Write>
std::string file(const SiteView& view, std::string_view title, std::string_view kind, Write write) {
  const std::string language = language_of(view.document());
  HtmlWriter out;
  out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
  out.open("html", {{"xmlns", "http://www.w3.org/1999/xhtml"},
                    {"xmlns:epub", "http://www.idpf.org/2007/ops"},
                    {"lang", language},
                    {"xml:lang", language}})
      .line();
  out.open("head").line().lone("meta", {{"charset", "utf-8"}}).line();
  out.element("title", title.empty() ? "Page" : title).line();
  out.lone("link", {{"rel", "stylesheet"}, {"type", "text/css"}, {"href", "book.css"}}).line().close().line();
  out.open("body", {{"epub:type", kind}, {"class", view.for_pupils() ? "pupils" : "adults"}}).line();
  write(out);
  out.close().line().close().line();
  return xml_text(out.html());
}

void write_entry(HtmlWriter& out, std::string_view href, std::string_view title) {
  out.open("li").element("a", {{"href", href}}, title.empty() ? "Page" : title).close().line();
}

} // namespace

std::string book_page(const SiteView& view, const Page& page) {
  return file(view, page.title, "bodymatter", [&](HtmlWriter& out) {
    std::set<std::string> used_ids;
    out.open("section", {{"class", "page"}}).line();
    write_page(out, view, page, used_ids);
    out.close().line();
  });
}

std::string book_cover(const SiteView& view) {
  const Document& document = view.document();
  return file(view, document.package_title, "frontmatter", [&](HtmlWriter& out) {
    out.open("section", {{"class", "cover"}, {"epub:type", "titlepage"}}).line();
    out.open("p", {{"class", "cover-mark"}}).markup(waymark_mark()).close().line();
    out.element("h1", document.package_title.empty() ? std::string(export_words::untitled_package)
                                                     : document.package_title)
        .line();
    if (!document.subtitle.empty())
      out.element("p", {{"class", "opening"}}, document.subtitle).line();
    out.element("p", {{"class", "readers"}}, "For: " + document.audience.name).line();
    out.open("div", {{"class", "passport"}}).line();
    for (const auto& line : passport_lines(document))
      out.element("p", line).line();
    out.close().line().close().line();
  });
}

std::string book_contents(const SiteView& view) {
  return file(view, "Contents", "frontmatter", [&](HtmlWriter& out) {
    out.open("nav", {{"epub:type", "toc"}, {"id", "toc"}, {"aria-labelledby", "toc-title"}}).line();
    out.element("h1", {{"id", "toc-title"}}, "Contents").line().open("ol").line();
    write_entry(out, "cover.xhtml", "About this copy");
    for (const auto& page : view.document().pages)
      write_entry(out, view.href(page), page.title);
    out.close().close().line();
    out.open("nav", {{"epub:type", "landmarks"}, {"hidden", "hidden"}, {"aria-label", "Places in the book"}});
    out.line().open("ol").line();
    const auto place = [&](std::string_view kind, std::string_view href, std::string_view words) {
      out.open("li").element("a", {{"epub:type", kind}, {"href", href}}, words).close().line();
    };
    place("titlepage", "cover.xhtml", "Cover");
    place("toc", "#toc", "Contents");
    if (!view.document().pages.empty())
      place("bodymatter", view.href(view.document().pages.front()), "The first page");
    out.close().close().line();
  });
}

} // namespace waymark::publish
