// SPDX-License-Identifier: MIT
#include "export/docx/docx_start.h"

#include "export/block_parts.h"
#include "export/export_words.h"
#include "export/ooxml/service_ways.h"
#include "export/ooxml/text_measure.h"
#include "export/passport_words.h"
#include "export/site/site_view.h"

#include <array>

namespace waymark::publish {

using markdown::Node;

namespace {

constexpr std::size_t most_summaries = 8;
constexpr double longest_title = 24; // ems, at the foot of a page

void write_cover_picture(const DocxView& view, DocxText& out) {
  const Node* image = first_picture(view.document());
  const auto* shown = image ? view.picture(image->url) : nullptr;
  if (!shown)
    return;
  // Pictures of the usual shape fill a band; of others nothing is cut off.
  const double shape = shown->picture.width / shown->picture.height;
  out.open({.style = "Picture"});
  out.picture(shown->relation, shown->picture, markdown::plain_text(*image), 17.0, 7.5,
              shape > 1.2 && shape < 2.27);
  out.close();
}

void write_first_help(const DocxView& view, DocxBlocks& blocks) {
  const Document& document = view.document();
  const std::optional<Plan> no_plan;
  const Service* help = SiteView(document, no_plan, Layout::one_page).first_help();
  if (!help || ways_to(*help).best().empty())
    return;
  blocks.open_box("Support", export_words::help_title(document.for_pupils));
  if (document.for_pupils)
    blocks.words("SupportText", export_words::read_nothing_first);
  blocks.contact(*help);
  blocks.close_box();
}

void write_contents(const DocxView& view, DocxText& out, DocxBlocks& blocks) {
  const Document& document = view.document();
  if (document.pages.size() < 2)
    return;
  out.open({.style = "Heading2"});
  out.run(export_words::contents_title(document.for_pupils));
  out.close();
  if (document.for_pupils)
    blocks.words("Normal", export_words::any_order);
  // A long list is easier to look over without what each part is about.
  const bool summed_up = document.pages.size() <= most_summaries;
  for (const auto& page : document.pages) {
    out.open({.style = "Contents", .keep_next = summed_up && !page.summary.empty()});
    out.open_inner_link(view.bookmark(page.id));
    out.run(page.title.empty() ? page.id : page.title, {.style = "Hyperlink"});
    out.close_link();
    if (page.minutes)
      out.run("  ·  " + export_words::minutes(*page.minutes), {.style = "Quiet"});
    out.close();
    if (summed_up && !page.summary.empty())
      blocks.words("ContentsHint", page.summary);
  }
}

void write_cell(const DocxView& view, DocxText& out, int width, std::string_view style,
                const std::string& words, const std::string& address) {
  out.markup("<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/></w:tcPr>");
  out.open({.style = std::string(style)});
  const std::string relation = view.outer_relation(address);
  if (!relation.empty())
    out.open_link(relation);
  out.run(words, {.style = relation.empty() ? "" : "Hyperlink"});
  if (!relation.empty())
    out.close_link();
  out.close();
  out.markup("</w:tc>");
}

constexpr std::array widths = {3000, 2200, 2438, 2000};

} // namespace

void write_docx_start(const DocxView& view, DocxText& out, DocxBlocks& blocks) {
  const Document& document = view.document();
  const Passport& passport = document.passport;
  if (!passport_mark(passport).empty())
    blocks.words("PilotMark", passport_mark(passport));
  out.open({.style = "Title"});
  out.run(document.package_title);
  out.close();
  if (!document.subtitle.empty())
    blocks.words("Subtitle", document.subtitle);
  blocks.words("Hint", "For: " + document.audience.name + "  ·  " + passport_line(passport));
  write_cover_picture(view, out);
  write_first_help(view, blocks);
  write_contents(view, out, blocks);
}

void write_docx_services(const DocxView& view, DocxText& out, DocxBlocks& blocks) {
  const auto& services = view.document().services;
  if (services.empty())
    return;
  out.open({.style = "Heading1", .new_page = true});
  out.run("Who to contact");
  out.close();
  blocks.words("Normal", "All the help that these pages name, in one place.");
  out.markup(R"(<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="9638" w:type="dxa"/>)"
             R"(<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>)");
  for (const int width : widths)
    out.markup("<w:gridCol w:w=\"" + std::to_string(width) + "\"/>");
  out.markup("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  const std::array heads = {"Service", "Call or text", "Online", "When"};
  for (std::size_t i = 0; i < heads.size(); ++i)
    write_cell(view, out, widths[i], "TableHeader", heads[i], {});
  out.markup("</w:tr>");
  for (const Service& service : services) {
    const ServiceWays ways = ways_to(service);
    out.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    write_cell(view, out, widths[0], "TableText", service.name, {});
    write_cell(view, out, widths[1], "TableText", ways.number, ways.dial);
    write_cell(view, out, widths[2], "TableText", ways.site_words, ways.site);
    write_cell(view, out, widths[3], "TableText", ways.hours, {});
    out.markup("</w:tr>");
  }
  out.markup("</w:tbl>");
}

void write_docx_footer(const Document& document, DocxText& out) {
  const Passport& passport = document.passport;
  out.open({.style = "Footer"});
  out.run(one_line(document.package_title, longest_title) + "  ·  " + passport_line(passport));
  out.tab();
  out.run("Page ");
  out.field("PAGE");
  out.run(" of ");
  out.field("NUMPAGES");
  out.close();
  const std::string more = passport_details(passport);
  if (!more.empty()) {
    out.open({.style = "Footer"});
    out.run(more);
    out.close();
  }
}

} // namespace waymark::publish
