// SPDX-License-Identifier: MIT
// This file and what it includes are C++17: clang cannot read qpdf's headers as C++20.
#include "export/pdf/finished_pdf.h"

#include "export/pdf/artifact_marks.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace waymark::publish {

namespace {

constexpr auto maker = "Waymark";

QPDFObjectHandle text(const std::string& words) {
  return QPDFObjectHandle::newUnicodeString(words);
}

void set_about(QPDF& pdf, const PdfFacts& facts) {
  std::string day = facts.day;
  day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
  const auto time = QPDFObjectHandle::newString("D:" + day + "000000Z");
  auto info = QPDFObjectHandle::newDictionary();
  info.replaceKey("/Title", text(facts.title));
  info.replaceKey("/Creator", text(maker));
  info.replaceKey("/Producer", text(maker));
  info.replaceKey("/CreationDate", time);
  info.replaceKey("/ModDate", time);
  pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void set_root(QPDF& pdf, const PdfFacts& facts) {
  auto root = pdf.getRoot();
  auto xmp = QPDFObjectHandle::newStream(&pdf, facts.metadata);
  xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", xmp);
  root.replaceKey("/Lang", text(facts.language));
  auto shown = QPDFObjectHandle::newDictionary();
  shown.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  root.replaceKey("/ViewerPreferences", shown);
  auto marked = QPDFObjectHandle::newDictionary();
  marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
  root.replaceKey("/MarkInfo", marked);
  if (root.hasKey("/Outlines") && facts.shows_bookmarks)
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

void name_links(QPDFObjectHandle page, const std::map<std::string, std::string>& links) {
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

std::optional<FinishedPdf> finish_pdf(const std::string& made, const PdfFacts& facts) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("print.pdf", made.data(), made.size());
    set_about(pdf, facts);
    set_root(pdf, facts);
    name_bookmarks(pdf, facts.headings);
    auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    for (auto& sheet : sheets) {
      name_links(sheet.getObjectHandle(), facts.links);
      sheet.coalesceContentStreams();
      sheet.addContentTokenFilter(std::make_shared<ArtifactMarks>());
    }
    return FinishedPdf{written(pdf), sheets.size()};
  } catch (const std::exception&) { // qpdf's errors say where in the file, which helps nobody here
    return std::nullopt;
  }
}

std::string pdf_finisher() {
  return "qpdf " + QPDF::QPDFVersion();
}

} // namespace waymark::publish
