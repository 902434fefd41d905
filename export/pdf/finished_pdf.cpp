// SPDX-License-Identifier: MIT
#include "export/pdf/finished_pdf.h"

#include "export/pdf/artifact_marks.h"
#include "export/site/html_writer.h"
#include "export/site/site_view.h"
#include "export/xml_text.h"

#include <pugixml.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <memory>
#include <vector>

namespace waymark::publish {

namespace {

constexpr auto maker = "Waymark";
constexpr auto without_date = "1980-01-01"; // as in the archives

using Words = std::map<std::string, std::string>;

std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const auto child : node)
    text += child.type() == pugi::node_element ? text_of(child) : child.value();
  return text;
}

std::string one_line(const std::string& text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  while (line.ends_with(' '))
    line.pop_back();
  return line;
}

// Chromium adds the "/" of a bare host.
std::string without_slash(std::string address) {
  while (address.ends_with('/'))
    address.pop_back();
  return address;
}

struct PrintPage {
  std::string title;
  Words links; ///< address, or "#place" -> the words of the link
  std::vector<std::string> headings;
};

PrintPage read_page(const std::string& html) {
  PrintPage page;
  pugi::xml_document xml;
  if (!xml.load_string(html.c_str(), pugi::parse_default | pugi::parse_ws_pcdata))
    return page;
  page.title = one_line(text_of(xml.child("html").child("head").child("title")));
  for (const auto& found : xml.select_nodes("//a[@href]"))
    page.links.emplace(without_slash(found.node().attribute("href").value()),
                       one_line(text_of(found.node())));
  auto headings = xml.select_nodes("//h1 | //h2 | //h3 | //h4 | //h5 | //h6");
  headings.sort();
  for (const auto& found : headings)
    page.headings.push_back(one_line(text_of(found.node())));
  return page;
}

QPDFObjectHandle text(const std::string& words) {
  return QPDFObjectHandle::newUnicodeString(words);
}

std::string date_of(const Document& document) {
  return document.passport.date.size() == 10 ? document.passport.date : without_date;
}

void set_about(QPDF& pdf, const Document& document, const std::string& title) {
  std::string day = date_of(document);
  std::erase(day, '-');
  const auto time = QPDFObjectHandle::newString("D:" + day + "000000Z");
  auto info = QPDFObjectHandle::newDictionary();
  info.replaceKey("/Title", text(title));
  info.replaceKey("/Creator", text(maker));
  info.replaceKey("/Producer", text(maker));
  info.replaceKey("/CreationDate", time);
  info.replaceKey("/ModDate", time);
  pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

// XMP (ISO 16684-1): for programs that look for the title and the mark there.
std::string metadata(const Document& document, const std::string& title) {
  const std::string time = date_of(document) + "T00:00:00Z";
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF "
         "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
         "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
         "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
         escape(title) + "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" +
         language_of(document) + "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>" + time +
         "</xmp:CreateDate>\n<xmp:ModifyDate>" + time + "</xmp:ModifyDate>\n<xmp:CreatorTool>" + maker +
         "</xmp:CreatorTool>\n<pdf:Producer>" + maker +
         "</pdf:Producer>\n<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
         "<?xpacket end=\"r\"?>\n";
}

void set_root(QPDF& pdf, const Document& document, const std::string& title) {
  auto root = pdf.getRoot();
  auto xmp = QPDFObjectHandle::newStream(&pdf, metadata(document, title));
  xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", xmp);
  root.replaceKey("/Lang", text(language_of(document)));
  auto shown = QPDFObjectHandle::newDictionary();
  shown.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  root.replaceKey("/ViewerPreferences", shown);
  auto marked = QPDFObjectHandle::newDictionary();
  marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
  root.replaceKey("/MarkInfo", marked);
  if (root.hasKey("/Outlines") && !document.for_pupils)
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

// Where a link leads: an address, or "#place".
std::string target_of(QPDFObjectHandle link) {
  auto action = link.getKey("/A");
  if (action.isDictionary() && action.getKey("/URI").isString())
    return action.getKey("/URI").getUTF8Value();
  auto place = link.getKey("/Dest");
  if (place.isName())
    return "#" + place.getName().substr(1);
  return place.isString() ? "#" + place.getUTF8Value() : std::string();
}

void name_links(QPDFObjectHandle page, const Words& links) {
  auto marks = page.getKey("/Annots");
  if (!marks.isArray())
    return;
  page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
  for (auto mark : marks.getArrayAsVector()) {
    if (!mark.isDictionary() || !mark.getKey("/Subtype").isNameAndEquals("/Link"))
      continue;
    const std::string target = target_of(mark);
    const auto words = links.find(without_slash(target));
    const bool known = words != links.end() && !words->second.empty();
    mark.replaceKey("/Contents", text(known            ? words->second
                                      : target.empty() ? "Another place here"
                                                       : target));
  }
}

void gather_bookmarks(QPDFObjectHandle parent, std::vector<QPDFObjectHandle>& all) {
  for (auto mark = parent.getKey("/First"); mark.isDictionary(); mark = mark.getKey("/Next")) {
    all.push_back(mark);
    gather_bookmarks(mark, all);
  }
}

// Chromium says the words of a heading twice when it moves to the next sheet.
void name_bookmarks(QPDF& pdf, const std::vector<std::string>& headings) {
  auto outlines = pdf.getRoot().getKey("/Outlines");
  std::vector<QPDFObjectHandle> marks;
  if (outlines.isDictionary())
    gather_bookmarks(outlines, marks);
  if (marks.size() != headings.size())
    return;
  for (std::size_t i = 0; i < marks.size(); ++i)
    marks[i].replaceKey("/Title", text(headings[i]));
}

std::string written(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setCompressStreams(true);
  writer.write();
  const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

} // namespace

std::optional<FinishedPdf> finish_pdf(const std::string& made, const std::string& html,
                                      const Document& document) {
  try {
    const PrintPage page = read_page(html);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("print.pdf", made.data(), made.size());
    set_about(pdf, document, page.title);
    set_root(pdf, document, page.title);
    name_bookmarks(pdf, page.headings);
    auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    for (auto& sheet : sheets) {
      name_links(sheet.getObjectHandle(), page.links);
      sheet.coalesceContentStreams();
      sheet.addContentTokenFilter(std::make_shared<ArtifactMarks>());
    }
    return FinishedPdf{written(pdf), sheets.size()};
  } catch (const std::exception&) { // qpdf's errors say where in the file, which helps nobody here
    return std::nullopt;
  }
}

} // namespace waymark::publish
