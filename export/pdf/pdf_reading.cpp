// SPDX-License-Identifier: MIT
// This file and what it includes are C++17: clang cannot read qpdf's headers as C++20.
#include "export/pdf/pdf_reading.h"

#include "export/pdf/character_map.h"
#include "export/pdf/known_keys.h"
#include "export/pdf/pdf_sheet.h"
#include "export/pdf/pdf_structure.h"
#include "model/error.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace waymark::publish {

namespace {

// What makes a reader do something, wherever in the file it stands.
const std::set<std::string>& active_keys() {
  static const std::set<std::string> keys = {"/AA",
                                             "/OpenAction",
                                             "/JS",
                                             "/JavaScript",
                                             "/AcroForm",
                                             "/XFA",
                                             "/EF",
                                             "/OCProperties",
                                             "/EmbeddedFiles",
                                             "/Launch",
                                             "/GoToR",
                                             "/SubmitForm",
                                             "/RichMediaContent",
                                             "/AF"};
  return keys;
}

void require_inactive(QPDFObjectHandle object, int depth = 0) {
  if (depth > 100)
    cannot_read("it is nested too deeply");
  if (object.isStream())
    object = object.getDict();
  if (object.isArray())
    for (auto& item : object.getArrayAsVector())
      item.isIndirect() ? void() : require_inactive(item, depth + 1);
  if (!object.isDictionary())
    return;
  for (auto& [key, value] : object.getDictAsMap()) {
    if (active_keys().count(key) > 0 ||
        (key == "/S" && value.isName() && active_keys().count(value.getName()) > 0))
      cannot_read("it has a script, a form, an attached file or something else that acts by itself (" +
                  key.substr(1) + ")");
    if (!value.isIndirect())
      require_inactive(value, depth + 1);
  }
}

// One file and no other below it: an older state of it or a second one would be shown by some readers.
void require_single(const std::string& bytes, QPDF& pdf) {
  const auto first = bytes.find("startxref");
  if (bytes.compare(0, 5, "%PDF-") != 0 || first == std::string::npos ||
      bytes.find("startxref", first + 1) != std::string::npos || bytes.size() - first > 64 ||
      pdf.isEncrypted() || !pdf.getWarnings().empty())
    cannot_read("it is damaged, locked or put together from several");
}

void require_known_parts(QPDF& pdf) {
  auto root = pdf.getRoot();
  require_known(root,
                {"/Type", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Metadata", "/Lang",
                 "/ViewerPreferences", "/Outlines", "/PageMode", "/Dests", "/Names", "/Version"},
                "its catalogue");
  if (root.hasKey("/Names"))
    require_known(root.getKey("/Names"), {"/Dests"}, "its names");
  require_known(root.getKey("/ViewerPreferences"), {"/DisplayDocTitle"}, "how it is shown");
  for (auto& object : pdf.getAllObjects())
    require_inactive(object);
}

std::string about(QPDF& pdf) {
  auto info = pdf.getTrailer().getKey("/Info");
  require_known(info, {"/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate"},
                "what it says of itself");
  std::string all;
  for (auto& [key, value] : info.getDictAsMap())
    all += key.substr(1) + ": " + from_utf8(value.getUTF8Value()) + "; ";
  return all + "Language: " + from_utf8(pdf.getRoot().getKey("/Lang").getUTF8Value()) + "; " +
         stream_bytes(pdf.getRoot().getKey("/Metadata"));
}

// The number of a sheet differs from sheet to sheet, and their count from Chromium to Chromium.
void read_loose(const std::string& said, std::size_t sheet, std::size_t sheets, PdfReading& reading) {
  static const std::string end_of_foot = "\u2069"; // see print_page
  std::string words;
  for (const char c : said)
    if (c != ' ' || (!words.empty() && words.back() != ' '))
      words += c;
  const std::string numbers = std::to_string(sheet) + " of " + std::to_string(sheets);
  if (words.compare(0, numbers.size(), numbers) == 0)
    words.replace(0, numbers.size(), "{page} of {pages} ");
  const auto end = words.rfind(end_of_foot);
  const auto length = end == std::string::npos ? words.size() : end + end_of_foot.size();
  reading.feet.insert(words.substr(0, length));
  reading.loose += words.substr(length);
}

PdfReading read_parts(const std::string& bytes) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("the PDF", bytes.data(), bytes.size());
  require_known_parts(pdf);
  PdfReading reading;
  reading.about = about(pdf);
  auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  reading.sheets = pages.size();
  PdfFonts fonts;
  std::map<QPDFObjGen, PdfSheet> sheets;
  for (std::size_t at = 0; at < pages.size(); ++at) {
    auto page = pages[at].getObjectHandle();
    require_known(page,
                  {"/Type", "/Parent", "/Resources", "/MediaBox", "/Contents", "/Annots", "/StructParents",
                   "/Tabs", "/Group"},
                  "a sheet");
    PdfSheet sheet = read_sheet(page, fonts, reading.fonts);
    read_loose(sheet.loose, at + 1, pages.size(), reading);
    sheets.emplace(page.getObjGen(), std::move(sheet));
  }
  reading.words = read_structure(pdf, sheets) + read_bookmarks(pdf);
  require_single(bytes, pdf);
  return reading;
}

} // namespace

PdfReading read_pdf(const std::string& bytes) {
  try {
    return read_parts(bytes);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) { // qpdf's own, which say where in the file
    throw Error("it is damaged", error.what());
  }
}

} // namespace waymark::publish
