// SPDX-License-Identifier: MIT
#include "export/scorm/course_list.h"

#include "export/export_words.h"
#include "export/site/site_view.h"
#include "export/xml_characters.h"
#include "model/code_points.h"

#include <pugixml.hpp>

#include <sstream>

namespace waymark::publish {

namespace {

// Platforms have to read no more of a title than this.
constexpr std::size_t longest_title = 200;

std::string title_of(const Document& document) {
  const std::string title = xml_text(
      document.package_title.empty() ? std::string(export_words::untitled_package) : document.package_title);
  const CodePointMap points(title);
  return points.size() <= longest_title ? title : title.substr(0, points.to_byte(longest_title - 1)) + "…";
}

} // namespace

std::string course_list(const Document& document, const FileSet& files) {
  const std::string title = title_of(document);
  pugi::xml_document xml;
  auto declaration = xml.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  auto manifest = xml.append_child("manifest");
  const std::string id = "waymark-" + clean_id(document.package_id) + "-" + clean_id(document.audience.id);
  manifest.append_attribute("identifier") = id.c_str();
  manifest.append_attribute("version") = "1.0";
  manifest.append_attribute("xmlns") = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
  manifest.append_attribute("xmlns:adlcp") = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
  auto about = manifest.append_child("metadata");
  about.append_child("schema").text().set("ADL SCORM");
  about.append_child("schemaversion").text().set("1.2");
  auto organizations = manifest.append_child("organizations");
  organizations.append_attribute("default") = "parts";
  auto organization = organizations.append_child("organization");
  organization.append_attribute("identifier") = "parts";
  organization.append_child("title").text().set(title.c_str());
  auto item = organization.append_child("item");
  item.append_attribute("identifier") = "lesson";
  item.append_attribute("identifierref") = "pages";
  item.append_attribute("isvisible") = "true";
  item.append_child("title").text().set(title.c_str());
  auto resource = manifest.append_child("resources").append_child("resource");
  resource.append_attribute("identifier") = "pages";
  resource.append_attribute("type") = "webcontent";
  resource.append_attribute("adlcp:scormtype") = "sco";
  resource.append_attribute("href") = "index.html";
  for (const auto& [path, bytes] : files)
    resource.append_child("file").append_attribute("href") = path_href(path).c_str();
  std::ostringstream out;
  xml.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
  return out.str();
}

} // namespace waymark::publish
