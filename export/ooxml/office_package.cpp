// SPDX-License-Identifier: MIT
#include "export/ooxml/office_package.h"

#include "export/bundle/zip_archive.h"
#include "export/site/html_writer.h"
#include "model/code_points.h"

#include <algorithm>

namespace waymark::publish {

namespace {

constexpr std::string_view relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view package_relationships =
    "http://schemas.openxmlformats.org/package/2006/relationships";

// Where a part's relationships stand: "word/document.xml" -> "word/_rels/document.xml.rels".
std::string relations_path(const std::string& part) {
  const auto slash = part.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
  const std::string name = slash == std::string::npos ? part : part.substr(slash + 1);
  return folder + "_rels/" + name + ".rels";
}

std::string media_type(std::string_view ending) {
  return ending == "jpeg" || ending == "jpg" ? "image/jpeg" : "image/" + std::string(ending);
}

bool is_iso_date(const std::string& date) {
  return date.size() == 10 && date[4] == '-' && date[7] == '-' &&
         std::count_if(date.begin(), date.end(), [](char c) { return c >= '0' && c <= '9'; }) == 8;
}

std::string core_properties(const Document& document, const std::string& title) {
  HtmlWriter out;
  out.markup(xml_head);
  out.open("cp:coreProperties",
           {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
            {"xmlns:dcterms", "http://purl.org/dc/terms/"},
            {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
  out.element("dc:title", with_valid_utf8(title));
  out.element("dc:subject", with_valid_utf8(document.subtitle));
  std::string people;
  for (const auto& name : document.passport.signed_by)
    people += (people.empty() ? "" : "; ") + name;
  out.element("dc:creator", with_valid_utf8(people.empty() ? document.package_title : people));
  out.element("dc:language", office_language(document));
  if (!document.passport.release.empty())
    out.element("cp:version", with_valid_utf8(document.passport.release));
  const std::string date = document.passport.date.substr(0, 10);
  for (const std::string_view name : {"dcterms:created", "dcterms:modified"})
    if (is_iso_date(date))
      out.element(name, {{"xsi:type", "dcterms:W3CDTF"}}, date + "T00:00:00Z");
  out.close();
  return out.html();
}

} // namespace

void OfficePackage::add_part(const std::string& path, std::string_view type, std::string bytes) {
  m_types.append("<Override PartName=\"/").append(path).append("\" ContentType=\"");
  m_types.append("application/").append(type).append("+xml\"/>");
  m_files.insert_or_assign(path, std::move(bytes));
}

void OfficePackage::add_media(const std::string& path, const std::string& bytes) {
  const std::string ending = path.substr(path.rfind('.') + 1);
  m_endings.emplace(ending, media_type(ending));
  m_files.emplace(path, bytes);
}

std::string OfficePackage::add_relation(const std::string& part, const std::string& key,
                                        const std::string& xml) {
  Relations& relations = m_relations[part];
  auto& id = relations.ids[key];
  if (id.empty()) {
    id = "rId" + std::to_string(++relations.count);
    relations.xml += "<Relationship Id=\"" + id + "\" " + xml + "/>";
  }
  return id;
}

std::string OfficePackage::relate(const std::string& part, std::string_view kind, const std::string& target) {
  const bool core = kind == "core-properties";
  const std::string type =
      core ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
           : std::string(relationships) + std::string(kind);
  return add_relation(part, std::string(kind) + " " + target,
                      "Type=\"" + type + "\" Target=\"/" + target + "\"");
}

std::string OfficePackage::relate_outside(const std::string& part, const std::string& address) {
  return add_relation(part, "hyperlink " + address,
                      "Type=\"" + std::string(relationships) + "hyperlink\" Target=\"" + escape(address) +
                          "\" TargetMode=\"External\"");
}

void OfficePackage::add_properties(const Document& document, const std::string& title) {
  add_part("docProps/core.xml", "vnd.openxmlformats-package.core-properties",
           core_properties(document, title));
  relate("", "core-properties", "docProps/core.xml");
  add_part("docProps/app.xml", "vnd.openxmlformats-officedocument.extended-properties",
           std::string(xml_head) +
               "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
               "extended-properties\"><Application>Waymark</Application></Properties>");
  relate("", "extended-properties", "docProps/app.xml");
}

std::string OfficePackage::pack() {
  std::string types = std::string(xml_head) +
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      "<Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
  for (const auto& [ending, type] : m_endings)
    types += "<Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>";
  m_files["[Content_Types].xml"] = types + m_types + "</Types>";
  for (const auto& [part, relations] : m_relations)
    m_files[relations_path(part)] = std::string(xml_head) + "<Relationships xmlns=\"" +
                                    std::string(package_relationships) + "\">" + relations.xml +
                                    "</Relationships>";
  std::string bytes = pack_zip(m_files);
  *this = {};
  return bytes;
}

std::string office_language(const Document& document) {
  const std::string& tag = document.language;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const bool plain = (tag.size() == 2 || (tag.size() == 5 && tag[2] == '-')) && is_letter(tag[0]) &&
                     is_letter(tag[1]) && (tag.size() == 2 || (is_letter(tag[3]) && is_letter(tag[4])));
  return plain ? tag : "en-GB";
}

} // namespace waymark::publish
