// SPDX-License-Identifier: MIT
#include "export/epub/book_list.h"

#include "export/export_words.h"
#include "export/xml_characters.h"
#include "model/sha256.h"

#include <pugixml.hpp>

#include <algorithm>
#include <sstream>

namespace waymark::publish {

namespace {

constexpr auto without_date = "1980-01-01"; // as in the archive

pugi::xml_node add(pugi::xml_node parent, const char* name, const std::string& words) {
  auto node = parent.append_child(name);
  node.text().set(xml_text(words).c_str());
  return node;
}

void add_meta(pugi::xml_node parent, const char* property, const std::string& words) {
  add(parent, "meta", words).append_attribute("property") = property;
}

// A name-based UUID (version 8 of RFC 9562): equal books have equal ones.
std::string book_id(const Document& document, const std::string& fingerprint) {
  std::string hex =
      sha256(document.package_id + "\n" + document.audience.id + "\n" + document.passport.release + "\n" +
             (document.passport.version.empty() ? fingerprint : document.passport.version));
  hex[12] = '8';
  hex[16] = 'a';
  return "urn:uuid:" + hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
         hex.substr(16, 4) + "-" + hex.substr(20, 12);
}

void add_accessibility(pugi::xml_node about, const Document& document) {
  const bool pictures = !document.pictures.empty();
  add_meta(about, "schema:accessMode", "textual");
  if (pictures)
    add_meta(about, "schema:accessMode", "visual");
  add_meta(about, "schema:accessModeSufficient", "textual");
  for (const char* feature :
       {"structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"})
    add_meta(about, "schema:accessibilityFeature", feature);
  if (pictures)
    add_meta(about, "schema:accessibilityFeature", "alternativeText");
  // A picture that moves is an author's own: nobody has measured it.
  const bool moves = std::any_of(document.pictures.begin(), document.pictures.end(),
                                 [](const Picture& picture) { return picture.path.ends_with(".gif"); });
  add_meta(about, "schema:accessibilityHazard", moves ? "unknown" : "none");
  add_meta(
      about, "schema:accessibilitySummary",
      std::string(
          "All of it can be read as text, in a clear order, with real headings and a list of contents. ") +
          (pictures ? "Pictures have descriptions. " : "") +
          "Text size and colours follow the reader’s settings. It has no sound, no video and no time "
          "limits.");
}

void add_about(pugi::xml_node book, const Document& document, const std::string& fingerprint) {
  const Passport& passport = document.passport;
  auto about = book.append_child("metadata");
  about.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
  add(about, "dc:identifier", book_id(document, fingerprint)).append_attribute("id") = "book-id";
  const std::string title =
      document.package_title.empty() ? std::string(export_words::untitled_package) : document.package_title;
  add(about, "dc:title", title + (document.for_pupils ? "" : " – " + document.audience.name));
  add(about, "dc:language", language_of(document));
  if (!document.subtitle.empty())
    add(about, "dc:description", document.subtitle);
  for (const auto& name : passport.signed_by)
    add(about, "dc:contributor", name);
  const std::string date = passport.date.size() == 10 ? passport.date : without_date;
  add_meta(about, "dcterms:modified", date + "T00:00:00Z");
  add_accessibility(about, document);
}

} // namespace

std::string book_list(const Document& document, const std::vector<BookFile>& files,
                      const std::string& fingerprint) {
  pugi::xml_document xml;
  auto declaration = xml.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  auto book = xml.append_child("package");
  book.append_attribute("xmlns") = "http://www.idpf.org/2007/opf";
  book.append_attribute("version") = "3.0";
  book.append_attribute("unique-identifier") = "book-id";
  book.append_attribute("xml:lang") = language_of(document).c_str();
  add_about(book, document, fingerprint);
  auto manifest = book.append_child("manifest");
  auto spine = book.append_child("spine");
  int number = 0;
  for (const auto& file : files) {
    const std::string id = "file-" + std::to_string(++number);
    auto item = manifest.append_child("item");
    item.append_attribute("id") = id.c_str();
    item.append_attribute("href") = path_href(file.path).c_str();
    item.append_attribute("media-type") = file.type.c_str();
    if (!file.properties.empty())
      item.append_attribute("properties") = file.properties.c_str();
    if (file.in_order)
      spine.append_child("itemref").append_attribute("idref") = id.c_str();
  }
  std::ostringstream out;
  xml.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
  return out.str();
}

} // namespace waymark::publish
