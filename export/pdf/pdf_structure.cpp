// SPDX-License-Identifier: MIT
#include "export/pdf/pdf_structure.h"

#include "export/pdf/character_map.h"
#include "export/pdf/known_keys.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <set>
#include <vector>

namespace waymark::publish {

namespace {

constexpr int deepest = 400;
constexpr std::size_t most_bookmarks = 100'000;

std::string mark(const std::string& words) {
  return mark_begin + words + mark_end;
}

std::string text_of(QPDFObjectHandle words) {
  if (!words.isString())
    cannot_read("a part of it is missing");
  return from_utf8(words.getUTF8Value());
}

// Where a link leads: an address, or a place in the same PDF.
std::string target_of(QPDFObjectHandle link) {
  auto action = link.getKey("/A");
  if (!action.isNull()) {
    require_known(action, {"/Type", "/S", "/URI"}, "a link");
    if (!action.getKey("/S").isNameAndEquals("/URI"))
      cannot_read("a link of it does something else than to open an address");
    return text_of(action.getKey("/URI"));
  }
  auto place = link.getKey("/Dest");
  if (place.isName())
    return "#" + from_utf8(place.getName().substr(1));
  return place.isString() ? "#" + text_of(place) : "a place in this document";
}

class StructureReader {
public:
  StructureReader(QPDF& pdf, const std::map<QPDFObjGen, PdfSheet>& sheets) : m_sheets(sheets) {
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages())
      gather_links(page.getObjectHandle());
    auto root = pdf.getRoot().getKey("/StructTreeRoot");
    require_known(root, {"/Type", "/K", "/ParentTree", "/ParentTreeNextKey", "/IDTree"}, "its structure");
    read_inside(root, root.getKey("/K"), 0);
    if (m_links.size() != m_seen_links)
      cannot_read("it has a link outside its text");
    for (const auto& [page, sheet] : m_sheets)
      for (const auto& [number, words] : sheet.tagged)
        if (m_seen.count({page, number}) == 0 && words.find_first_not_of(' ') != std::string::npos)
          cannot_read("it has words that those who listen do not hear: “" + words.substr(0, 60) + "”");
  }
  std::string words() const { return m_words; }

private:
  void gather_links(QPDFObjectHandle page) {
    auto links = page.getKey("/Annots");
    if (links.isNull())
      return;
    for (auto& link : links.getArrayAsVector()) {
      require_known(link,
                    {"/Type", "/Subtype", "/A", "/Dest", "/Border", "/Contents", "/F", "/Rect",
                     "/StructParent", "/H", "/QuadPoints", "/P", "/NM"},
                    "a link");
      if (!link.getKey("/Subtype").isNameAndEquals("/Link"))
        cannot_read("it has notes or fields on its sheets");
      m_links.emplace(link.getObjGen(),
                      mark("link to " + target_of(link) + " (" + text_of(link.getKey("/Contents")) + ")"));
    }
  }

  void read_inside(QPDFObjectHandle element, QPDFObjectHandle kid, int depth) {
    if (kid.isArray()) {
      for (auto& one : kid.getArrayAsVector())
        read_inside(element, one, depth);
    } else if (kid.isInteger()) {
      read_text(element.getKey("/Pg"), kid);
    } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR")) {
      require_known(kid, {"/Type", "/Pg", "/MCID"}, "its structure");
      read_text(kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg"), kid.getKey("/MCID"));
    } else if (kid.isDictionary() && !kid.getKey("/Type").isNameAndEquals("/OBJR")) {
      read_element(kid, depth + 1);
    } // a link is read with its element
  }

  void read_text(QPDFObjectHandle page, QPDFObjectHandle number) {
    const auto sheet = m_sheets.find(page.getObjGen());
    if (sheet == m_sheets.end() || !number.isInteger())
      cannot_read("its structure leads nowhere");
    if (!m_seen.emplace(page.getObjGen(), number.getIntValueAsInt()).second)
      cannot_read("its structure has the same words twice");
    const auto words = sheet->second.tagged.find(number.getIntValueAsInt());
    if (words != sheet->second.tagged.end())
      m_words += words->second + " ";
  }

  void read_element(QPDFObjectHandle element, int depth) {
    static const std::set<std::string> silent = {
        "/Document", "/Part", "/Art",   "/Sect",    "/Div",   "/BlockQuote", "/NonStruct",
        "/P",        "/L",    "/LI",    "/Lbl",     "/LBody", "/Table",      "/TR",
        "/TH",       "/TD",   "/THead", "/TBody",   "/TFoot", "/Span",       "/Strong",
        "/Em",       "/Code", "/Quote", "/Caption", "/Note",  "/Figure",     "/Aside"};
    static const std::set<std::string> said = {"/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/H", "/Link"};
    require_known(element, {"/Type", "/S", "/P", "/K", "/Pg", "/Alt", "/Lang", "/A", "/ID"}, "its structure");
    const std::string kind = element.getKey("/S").isName() ? element.getKey("/S").getName() : std::string();
    if (depth > deepest || (silent.count(kind) == 0 && said.count(kind) == 0))
      cannot_read("its structure has a part that is not known here (" + kind + ")");
    const bool aloud = said.count(kind) > 0;
    if (aloud)
      m_words += mark(kind == "/Link" ? "a link" : "heading " + kind.substr(1));
    if (kind == "/Link")
      read_links(element.getKey("/K"));
    if (element.hasKey("/Lang"))
      m_words += mark("in the language " + text_of(element.getKey("/Lang")));
    if (element.hasKey("/Alt"))
      m_words += mark("described as: " + text_of(element.getKey("/Alt")));
    read_inside(element, element.getKey("/K"), depth);
    if (aloud)
      m_words += mark(kind == "/Link" ? "end of link" : "end of heading");
  }

  // A link that goes on in the next line has two places and one address.
  void read_links(QPDFObjectHandle kids) {
    std::set<std::string> targets;
    for (auto& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<QPDFObjectHandle>{kids}) {
      if (!kid.isDictionary() || !kid.getKey("/Type").isNameAndEquals("/OBJR"))
        continue;
      require_known(kid, {"/Type", "/Pg", "/Obj"}, "its structure");
      const auto link = m_links.find(kid.getKey("/Obj").getObjGen());
      if (link == m_links.end())
        cannot_read("a link of its structure is on no sheet");
      m_seen_links += m_known_links.insert(link->first).second ? 1 : 0;
      if (targets.insert(link->second).second)
        m_words += link->second;
    }
  }

  const std::map<QPDFObjGen, PdfSheet>& m_sheets;
  std::map<QPDFObjGen, std::string> m_links;
  std::set<QPDFObjGen> m_known_links;
  std::size_t m_seen_links = 0;
  std::set<std::pair<QPDFObjGen, int>> m_seen;
  std::string m_words;
};

void add_bookmarks(QPDFObjectHandle parent, int depth, std::set<QPDFObjGen>& seen, std::string& words) {
  for (auto item = parent.getKey("/First"); !item.isNull(); item = item.getKey("/Next")) {
    require_known(item, {"/Title", "/Parent", "/Prev", "/Next", "/First", "/Last", "/Count", "/Dest", "/SE"},
                  "a bookmark");
    if (depth > deepest || seen.size() > most_bookmarks || !seen.insert(item.getObjGen()).second)
      cannot_read("its bookmarks do not end");
    words += mark("bookmark " + std::to_string(depth) + ": " + text_of(item.getKey("/Title")));
    add_bookmarks(item, depth + 1, seen, words);
  }
}

} // namespace

std::string read_structure(QPDF& pdf, const std::map<QPDFObjGen, PdfSheet>& sheets) {
  return StructureReader(pdf, sheets).words();
}

std::string read_bookmarks(QPDF& pdf) {
  auto outlines = pdf.getRoot().getKey("/Outlines");
  std::string words;
  std::set<QPDFObjGen> seen;
  if (!outlines.isNull())
    add_bookmarks(outlines, 1, seen, words);
  return words;
}

} // namespace waymark::publish
