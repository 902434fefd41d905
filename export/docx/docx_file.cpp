// SPDX-License-Identifier: MIT
#include "export/docx/docx_file.h"

#include "export/docx/docx_plan.h"
#include "export/docx/docx_start.h"
#include "export/ooxml/xml_text.h"
#include "export/site/assets.h"
#include "export/site/site_view.h"
#include "model/code_points.h"

namespace waymark::publish {

namespace {

constexpr std::string_view types = "vnd.openxmlformats-officedocument.wordprocessingml.";

constexpr std::string_view spaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14")";

std::string part(std::string_view element, const std::string& content) {
  std::string xml(xml_head);
  xml.append("<w:").append(element).append(spaces).append(">").append(content);
  return with_valid_utf8(xml.append("</w:").append(element).append(">"));
}

// A4 unless the package asks for American paper; margins of 2 cm.
std::string last_section(const Document& document, const std::string& footer) {
  const bool letter = document.settings.paper == "Letter";
  return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"" + footer + "\"/>" +
         (letter
              ? R"(<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="1301" w:bottom="1134" w:left="1301")"
              : R"(<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134")") +
         R"( w:header="567" w:footer="510" w:gutter="0"/></w:sectPr>)";
}

std::string asset(std::string_view name, const Document& document) {
  return filled_in(assets().find(name)->second, "language", office_language(document));
}

std::string write_body(const DocxView& view) {
  DocxText out;
  DocxBlocks blocks(view, out);
  write_docx_start(view, out, blocks);
  for (const auto& page : view.document().pages) {
    blocks.begin_page(page, true);
    if (view.plan() && view.plan()->page == &page)
      write_plan_sheet(view, out, blocks);
    else
      blocks.blocks(page.body.children);
  }
  write_docx_services(view, out, blocks);
  return out.take();
}

} // namespace

FileSet render_docx(const Document& given, std::vector<Problem>& problems) {
  if (given.pages.empty())
    return {};
  const Document document = with_plan_page(given);
  const std::optional<Plan> plan = read_plan(document);
  OfficePackage package;
  const DocxView view(document, plan, package, problems);
  const auto add = [&](const std::string& path, std::string_view kind, std::string xml) {
    package.add_part(path, std::string(types) + std::string(kind), std::move(xml));
  };
  package.relate("", "officeDocument", docx_body);
  DocxText footer;
  write_docx_footer(document, footer);
  add("word/footer1.xml", "footer", part("ftr", footer.take()));
  const std::string footer_id = package.relate(docx_body, "footer", "word/footer1.xml");
  const std::string body = write_body(view);
  add(docx_body, "document.main",
      part("document", "<w:body>" + body + last_section(document, footer_id) + "</w:body>"));
  add("word/styles.xml", "styles", asset("office/word_styles.xml", document));
  add("word/settings.xml", "settings", asset("office/word_settings.xml", document));
  add("word/numbering.xml", "numbering", view.numbering());
  package.add_part("word/theme/theme1.xml", "vnd.openxmlformats-officedocument.theme",
                   asset("office/theme.xml", document));
  package.relate(docx_body, "styles", "word/styles.xml");
  package.relate(docx_body, "settings", "word/settings.xml");
  package.relate(docx_body, "numbering", "word/numbering.xml");
  package.relate(docx_body, "theme", "word/theme/theme1.xml");
  package.add_properties(document, document.package_title + ": " + document.audience.name);
  return {{clean_id(document.package_id) + "-" + clean_id(document.audience.id) + ".docx", package.pack()}};
}

} // namespace waymark::publish
