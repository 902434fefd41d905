// SPDX-License-Identifier: MIT
#include "export/site/single_page.h"

#include "export/site/assets.h"
#include "export/site/icon_html.h"
#include "export/site/page_html.h"
#include "export/site/site_files.h"
#include "export/xml_characters.h"
#include "model/sha256.h"

namespace waymark::publish {

namespace {

PageHead single_head(const Document& document) {
  const std::string style = inline_code("style", std::string(assets().at("site/site.css")) +
                                                     std::string(assets().at("site/print.css")));
  const std::string script = inline_code("script", site_script());
  PageHead head;
  head.title = document.package_title;
  head.policy = "default-src 'none'; img-src data:; style-src " + policy_hash(style) + "; script-src " +
                policy_hash(script) + "; form-action 'none'; base-uri 'none'";
  head.links = "<link rel=\"icon\" href=\"data:image/svg+xml;base64," + base64(waymark_svg()) +
               "\" />\n<style>" + style + "</style>\n";
  head.tail = "<script>" + script + "</script>\n";
  return head;
}

} // namespace

std::string policy_hash(std::string_view text) {
  const std::string hex = sha256(text);
  std::string bytes;
  const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(digit(hex[i]) << 4 | digit(hex[i + 1]));
  return "'sha256-" + base64(bytes) + "'";
}

// The marks are comments of the language inside.
std::string inline_code(std::string_view kind, std::string_view code) {
  const bool style = kind == "style";
  return std::string(style ? "/*<![CDATA[*/\n" : "//<![CDATA[\n") + std::string(code) +
         (style ? "/*]]>*/" : "//]]>");
}

std::string whole_page(const SiteView& view, const PageHead& head) {
  HtmlWriter out;
  const Plan* plan = view.plan();
  const Page* last = view.parts().empty() ? nullptr : view.parts().back();
  open_shell(out, view, head, nullptr);
  std::set<std::string> used_ids;
  out.open("article", {{"class", "page"}, {"id", "start"}}).line();
  write_start(out, view);
  out.close().line();
  for (const auto& page : view.document().pages) {
    const bool is_plan = plan && plan->page == &page;
    out.open("article", {{"class", is_plan ? "page plan-article" : "page"},
                         {"id", view.anchor(page, {})},
                         {"data-title", page.title},
                         {"data-last-part", view.layout() == Layout::course && &page == last ? "yes" : ""}})
        .line();
    write_page(out, view, page, used_ids);
    out.close().line();
  }
  close_shell(out, view, head);
  return xml_text(out.html());
}

FileSet render_single_page(const Document& given) {
  const Document document = with_plan_page(given);
  const std::optional<Plan> plan = read_plan(document);
  const SiteView view(document, plan, Layout::one_page);
  return {{export_name(document, ".html"), whole_page(view, single_head(document))}};
}

} // namespace waymark::publish
