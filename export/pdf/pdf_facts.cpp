// SPDX-License-Identifier: MIT
#include "export/pdf/pdf_facts.h"

#include "export/document.h"
#include "export/site/html_writer.h"
#include "export/site/site_view.h"
#include "export/xml_characters.h"

#include <pugixml.hpp>

namespace waymark::publish {

namespace {

constexpr auto without_date = "1980-01-01"; // as in the archives

std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const auto child : node)
    text += child.type() == pugi::node_element ? text_of(child) : child.value();
  return text;
}

// XMP (ISO 16684-1): for programs that look for the title and the mark there.
std::string metadata(const PdfFacts& facts) {
  const std::string maker = "Waymark", time = facts.day + "T00:00:00Z";
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF "
         "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
         "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
         "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
         escape(facts.title) + "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" +
         facts.language + "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>" + time +
         "</xmp:CreateDate>\n<xmp:ModifyDate>" + time + "</xmp:ModifyDate>\n<xmp:CreatorTool>" + maker +
         "</xmp:CreatorTool>\n<pdf:Producer>" + maker +
         "</pdf:Producer>\n<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
         "<?xpacket end=\"r\"?>\n";
}

} // namespace

std::string without_slash(std::string address) {
  while (address.ends_with('/'))
    address.pop_back();
  return address;
}

PdfFacts read_pdf_facts(const std::string& html, const Document& document) {
  PdfFacts facts;
  pugi::xml_document xml;
  if (xml.load_string(html.c_str(), pugi::parse_default | pugi::parse_ws_pcdata)) {
    facts.title = single_line(text_of(xml.child("html").child("head").child("title")));
    for (const auto& found : xml.select_nodes("//a[@href]"))
      facts.links.emplace(without_slash(found.node().attribute("href").value()),
                          single_line(text_of(found.node())));
    auto headings = xml.select_nodes("//h1 | //h2 | //h3 | //h4 | //h5 | //h6");
    headings.sort();
    for (const auto& found : headings)
      facts.headings.push_back(single_line(text_of(found.node())));
  }
  facts.language = language_of(document);
  facts.day = document.passport.date.size() == 10 ? document.passport.date : without_date;
  facts.shows_bookmarks = !document.for_pupils;
  facts.metadata = metadata(facts);
  return facts;
}

} // namespace waymark::publish
