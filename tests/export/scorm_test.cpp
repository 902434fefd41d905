// SPDX-License-Identifier: MIT
#include "export/site/assets.h"
#include "tests/export/hard_content.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <set>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

const Passport passport = {"1", "2026-11-02", "abc", "2027-09-01", {"Policing team"}};

FileSet course_of(const Document& document) {
  const FileSet made = rendered(document, "scorm");
  REQUIRE(made.size() == 1);
  CHECK(made.begin()->first.ends_with("-scorm.zip"));
  return unpack_zip(made.begin()->second);
}

FileSet sample_course(const std::string& audience) {
  return course_of(build_document(read_package(sample_folder("take-control")), audience, passport));
}

pugi::xml_document read_xml(const std::string& text) {
  pugi::xml_document document;
  REQUIRE(document.load_string(text.c_str()));
  return document;
}

std::string decoded(const std::string& href) {
  std::string path;
  for (std::size_t i = 0; i < href.size(); ++i)
    if (href[i] == '%') {
      path += static_cast<char>(std::stoi(href.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else {
      path += href[i];
    }
  return path;
}

void check_list(const FileSet& files) {
  const auto list = read_xml(files.at("imsmanifest.xml"));
  std::set<std::string> listed;
  for (const auto& file : list.select_nodes("//resource/file/@href"))
    CHECK(listed.insert(decoded(file.attribute().value())).second);
  CHECK(listed.size() == files.size() - 1);
  for (const auto& path : listed) {
    INFO(path);
    CHECK(files.contains(path));
  }
  CHECK(list.select_nodes("//resource[@adlcp:scormtype='sco'][@href='index.html']").size() == 1);
  CHECK(list.select_node("//item").node().attribute("identifierref").value() ==
        std::string(list.select_node("//resource").node().attribute("identifier").value()));
}

} // namespace

TEST_CASE("A course lists every file that it holds, and opens one page") {
  for (const std::string audience : {"young-people", "parents", "teachers"}) {
    INFO(audience);
    check_list(sample_course(audience));
  }
}

TEST_CASE("A course that people filled by mistake or out of malice lists its files all the same") {
  const Document document = build_document(read_package(hard_files()), "young-people", {});
  const FileSet files = course_of(document);
  check_list(files);
  CHECK(files.contains("pictures/artwork/odd name.svg"));
  Document longest = document;
  longest.package_title = std::string(150, 'a');
  for (int i = 0; i < 150; ++i)
    longest.package_title += "\u00e9";
  const auto list = read_xml(course_of(longest).at("imsmanifest.xml"));
  const std::string title = list.select_node("//organization/title").node().text().get();
  CHECK(title.ends_with("\u00e9…"));
  CHECK(title.size() == 150 + 49 * 2 + 3);
}

TEST_CASE("A course has no quick exit, and no switch that keeps a plan on the school's computer") {
  const std::string page = sample_course("young-people").at("index.html");
  const auto read = read_xml(page);
  CHECK(read.select_nodes("//*[@data-exit]").empty());
  CHECK(page.find("Quick exit") == std::string::npos);
  CHECK(read.select_nodes("//input[@id='plan-keep']").empty());
  CHECK(read.select_nodes("//body[@data-framed='yes']").size() == 1);
  CHECK(page.find("It goes when you close the page.") != std::string::npos);
  CHECK(read.select_nodes("//*[@data-plan-print]").size() == 1);
  CHECK(read.select_nodes("//article[@data-last-part='yes']").size() == 1);
}

TEST_CASE(
    "What a course can say to a learning platform is that it was opened and finished, and nothing more") {
  const std::string script(assets().at("scorm/course.js"));
  std::set<std::string> elements;
  for (auto at = script.find("\"cmi."); at != std::string::npos; at = script.find("\"cmi.", at + 1))
    elements.insert(script.substr(at + 1, script.find('"', at + 1) - at - 1));
  CHECK(elements == std::set<std::string>{"cmi.core.lesson_status"});
  for (const std::string never : {"localStorage", "sessionStorage", "fetch(", "XMLHttpRequest", "sendBeacon",
                                  "cookie", "textarea", ".value", "suspend_data", "score"}) {
    INFO(never);
    CHECK(script.find(never) == std::string::npos);
  }
}

TEST_CASE("A course is the same each time") {
  const Document document =
      build_document(read_package(sample_folder("take-control")), "young-people", passport);
  CHECK(rendered(document, "scorm") == rendered(document, "scorm"));
}
