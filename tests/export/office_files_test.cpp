// SPDX-License-Identifier: MIT
#include "export/docx/docx_file.h"
#include "export/ooxml/office_link.h"
#include "export/pptx/pptx_file.h"
#include "model/safe_file.h"
#include "tests/export/small_site.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <cstdlib>
#include <ctime>
#include <functional>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

const std::string sound_svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><rect width=\"30\" "
    "height=\"20\" fill=\"teal\"/></svg>";

// The parts of the one file of a format.
FileSet parts_of(const Document& document, const std::string& format) {
  const FileSet files = rendered(document, format);
  REQUIRE(files.size() == 1);
  return unpack_zip(files.begin()->second);
}

void each_node(const pugi::xml_node& node, const std::function<void(const pugi::xml_node&)>& visit) {
  visit(node);
  for (const auto& child : node.children())
    each_node(child, visit);
}

std::vector<pugi::xml_node> all_named(const pugi::xml_node& from, const std::string& name) {
  std::vector<pugi::xml_node> found;
  each_node(from, [&](const pugi::xml_node& node) {
    if (node.name() == name)
      found.push_back(node);
  });
  return found;
}

pugi::xml_document parsed(const std::string& xml) {
  pugi::xml_document document;
  const auto read = document.load_buffer(xml.data(), xml.size());
  INFO(read.description());
  REQUIRE(read);
  return document;
}

std::string style_of(const pugi::xml_node& paragraph) {
  return paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value();
}

// Text with everything that is awkward in it.
const std::string awkward =
    "#### Four first\n\nRaw <b>tag</b> & “quotes” \x01 \u202Eback\u202C ]]> \xEF\xBF\xBF\n\n| a | b "
    "|\n|---|---|\n\n"
    "- one\n  - two\n    - three\n\n      more\n\n1. first\n   > quoted\n\n```\nif (a < b)\n```\n\n***\n\n"
    "::: unknown-kind\n###### Six\n:::\n\n::: {.message #same}\n## In a box\n- a\n  - b\n\n> said\n:::\n\n"
    "::: {.message #same}\nNext to it.\n:::\n\n::: ground-rules\n## Rules\n\n::: message\n- a\n:::\n:::\n\n"
    "::: message\n## Alone\n:::\n\n- ::: message\n  in an item\n  :::\n\n::: "
    "support\n[Childline](contact:childline)\n:::\n\n::: "
    "chat\n:::\n\n"
    "[odd](https://exa_mple.org/%zz) [fine](https://example.org/a%20b?c=d&e=f) [up](#same) [away](two.md)\n\n"
    "![](../artwork/a.svg)\n\n![Known](../artwork/a.svg)\n";

Document awkward_document(const std::string& audience = "young-people") {
  return small_document(
      {{"modules/one.md", module_source("questions", awkward, "[young-people, parents, teachers]")},
       {"modules/two.md", module_source("plan", "", "[young-people, teachers]")},
       {"artwork/a.svg", sound_svg}},
      audience);
}

// "word/document.xml" for "../document.xml" or "/word/document.xml" in the relations of a part.
std::string relation_target(const std::string& target) {
  return target.starts_with('/') ? target.substr(1) : target;
}

} // namespace

TEST_CASE(
    "Every part of an Office file is sound XML with a content type, and every relation leads to a part") {
  for (const std::string format : {"docx", "pptx"}) {
    INFO(format);
    const FileSet parts = parts_of(awkward_document(), format);
    std::set<std::string> typed;
    std::set<std::string> endings;
    const auto types = parsed(parts.at("[Content_Types].xml"));
    for (const auto& type : types.child("Types").children()) {
      typed.insert(relation_target(type.attribute("PartName").value()));
      endings.insert(type.attribute("Extension").value());
    }
    for (const auto& [path, bytes] : parts) {
      INFO(path);
      const std::string ending = path.substr(path.rfind('.') + 1);
      CHECK((path == "[Content_Types].xml" || typed.contains(path) ||
             (ending != "xml" && endings.contains(ending))));
      if (ending != "xml" && ending != "rels")
        continue;
      const auto document = parsed(bytes);
      for (const auto& relation : document.child("Relationships").children())
        if (std::string(relation.attribute("TargetMode").value()) != "External")
          CHECK(parts.contains(relation_target(relation.attribute("Target").value())));
    }
  }
}

TEST_CASE("A Word document's headings are real ones and leave no level out") {
  const auto body = parsed(parts_of(awkward_document(), "docx").at("word/document.xml"));
  std::vector<int> levels;
  for (const auto& paragraph : all_named(body, "w:p"))
    if (style_of(paragraph).starts_with("Heading"))
      levels.push_back(style_of(paragraph).back() - '0');
  REQUIRE(levels.size() > 4);
  for (std::size_t i = 1; i < levels.size(); ++i)
    CHECK(levels[i] <= levels[i - 1] + 1);
}

TEST_CASE("No paragraph of a Word document says something twice about its look") {
  for (const std::string audience : {"young-people", "teachers"}) {
    const auto body = parsed(parts_of(awkward_document(audience), "docx").at("word/document.xml"));
    for (const auto& look : all_named(body, "w:pPr")) {
      std::set<std::string> said;
      for (const auto& about : look.children())
        CHECK(said.insert(about.name()).second);
    }
  }
}

TEST_CASE("Every style that a Word document uses is defined") {
  const FileSet parts = parts_of(awkward_document("teachers"), "docx");
  std::set<std::string> defined;
  const auto styles = parsed(parts.at("word/styles.xml"));
  for (const auto& style : all_named(styles, "w:style"))
    defined.insert(style.attribute("w:styleId").value());
  const auto body = parsed(parts.at("word/document.xml"));
  for (const std::string element : {"w:pStyle", "w:rStyle", "w:tblStyle"})
    for (const auto& used : all_named(body, element)) {
      INFO(used.attribute("w:val").value());
      CHECK(defined.contains(used.attribute("w:val").value()));
    }
}

TEST_CASE("Links inside a Word document lead to places that it has") {
  const auto document = small_document(
      {{"modules/one.md", module_source("page", "[Two](two.md) [there](two.md#spot) [here](#mine)\n\n"
                                                "::: {.message #mine}\nHere.\n:::\n")},
       {"modules/two.md", module_source("page", "::: {.message #spot}\nThere.\n:::\n")}});
  const auto body = parsed(parts_of(document, "docx").at("word/document.xml"));
  std::set<std::string> places;
  for (const auto& place : all_named(body, "w:bookmarkStart"))
    CHECK(places.insert(place.attribute("w:name").value()).second);
  std::set<std::string> wanted;
  for (const auto& link : all_named(body, "w:hyperlink"))
    if (const auto anchor = link.attribute("w:anchor"))
      wanted.insert(anchor.value());
  CHECK(wanted.size() == 4); // two pages in the list of parts, two blocks
  for (const auto& name : wanted)
    CHECK(places.contains(name));
}

TEST_CASE("A service stands with its number, and the number can be dialled") {
  const auto document =
      small_document({{"modules/one.md",
                       module_source("page", "::: support\nCall [Childline](contact:childline).\n:::\n")}});
  const FileSet parts = parts_of(document, "docx");
  CHECK(words_without_tags(parts.at("word/document.xml")).find("0800 1111") != std::string::npos);
  CHECK(parts.at("word/_rels/document.xml.rels").find("\"tel:08001111\"") != std::string::npos);
  CHECK(words_without_tags(parts.at("word/document.xml")).find("contact:") == std::string::npos);
}

TEST_CASE("The table of services has a header row that Word repeats") {
  const auto document =
      small_document({{"modules/one.md", module_source("page", "[Childline](contact:childline)\n")}});
  const auto body = parsed(parts_of(document, "docx").at("word/document.xml"));
  const auto tables = all_named(body, "w:tbl");
  REQUIRE(tables.size() == 1);
  CHECK(tables.front().child("w:tr").child("w:trPr").child("w:tblHeader"));
}

TEST_CASE("Pictures carry their descriptions; one without words is marked as decoration") {
  const auto slides_and_text = {std::pair("docx", "word/document.xml"),
                                std::pair("pptx", "ppt/slides/slide1.xml")};
  for (const auto& [format, part] : slides_and_text) {
    INFO(format);
    const FileSet parts = parts_of(awkward_document(), format);
    int described = 0;
    int decoration = 0;
    for (const auto& [path, bytes] : parts) {
      if (!path.starts_with("word/document.xml") && !path.starts_with("ppt/slides/slide"))
        continue;
      const auto xml = parsed(bytes);
      for (const auto& picture : all_named(xml, format == std::string("docx") ? "wp:docPr" : "p:pic")) {
        const auto named =
            format == std::string("docx") ? picture : picture.child("p:nvPicPr").child("p:cNvPr");
        const bool has_words = std::string(named.attribute("descr").value()).size() > 3;
        const bool decorative = !all_named(named, "adec:decorative").empty();
        CHECK(has_words != decorative);
        ++(has_words ? described : decoration);
      }
    }
    CHECK(described > 0);
    CHECK(decoration > 0);
  }
}

TEST_CASE("A damaged picture is reported once, and its description stands in its place") {
  const auto document = small_document(
      {{"modules/one.md",
        module_source("page", "![A quiet door](../artwork/door.png)\n\n![](../artwork/door.png)\n")},
       {"artwork/door.png", std::string("\x89PNG\r\n\x1a\n", 8) + std::string(60, '\0')}});
  for (const std::string format : {"docx", "pptx"}) {
    INFO(format);
    std::vector<Problem> problems;
    const FileSet files = render(document, format, problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().path == "artwork/door.png");
    std::string words;
    for (const auto& [path, bytes] : unpack_zip(files.begin()->second))
      if (path.ends_with(".xml"))
        words += words_without_tags(bytes);
    CHECK(words.find("A quiet door") != std::string::npos);
  }
}

TEST_CASE("The foot of a Word document says which release it is, who signed it and until when") {
  Package package = read_package(small_files({{"modules/one.md", module_source("page", "Hello.\n")}}));
  const Passport passport{"3 (pilot)", "2026-11-02", "abc", "2027-09-01", {"Police", "Charity"}};
  const FileSet parts = parts_of(build_document(package, "young-people", passport), "docx");
  const std::string foot = words_without_tags(parts.at("word/footer1.xml"));
  for (const std::string words : {"Release 3 (pilot)", "2 November 2026", "Signed off by: Police, Charity",
                                  "1 September 2027", "how-to-check.txt"})
    CHECK(foot.find(words) != std::string::npos);
  CHECK(words_without_tags(parts.at("word/document.xml")).find("This is a pilot.") != std::string::npos);
}

TEST_CASE("An Office file's dates are the passport's, and a draft has none") {
  Package package = read_package(small_files({{"modules/one.md", module_source("page", "Hello.\n")}}));
  for (const std::string format : {"docx", "pptx"}) {
    const auto dated = build_document(package, "young-people", {"1", "2026-11-02", "abc", {}, {}});
    CHECK(parts_of(dated, format).at("docProps/core.xml").find(">2026-11-02T00:00:00Z<") !=
          std::string::npos);
    const auto draft = build_document(package, "young-people", {});
    CHECK(parts_of(draft, format).at("docProps/core.xml").find("dcterms:created") == std::string::npos);
  }
}

TEST_CASE("The plan is a sheet with boxes to tick and lines to write on") {
  const auto document = small_document(
      {{"modules/ways.md",
        module_source("plan-options", "::: plan-option\n## Make a joke\n> Here you go.\n:::\n\n"
                                      "::: plan-option\n## Leave\n:::\n")},
       {"modules/mine.md",
        module_source("plan", "::: activity\n## Choose\nLook at [ways](ways.md).\n:::\n\n"
                              "::: activity\n## Write\n- If someone asks, I will ...\n:::\n")}});
  const auto body = parsed(parts_of(document, "docx").at("word/document.xml"));
  CHECK(all_named(body, "w14:checkbox").size() == 2);
  int lines = 0;
  for (const auto& paragraph : all_named(body, "w:p"))
    lines += style_of(paragraph) == "WritingLine";
  CHECK(lines == 3); // something else, and two for the sentence to finish
}

TEST_CASE("The same version gives the same Office files in any time zone") {
  const auto document = awkward_document();
  std::vector<FileSet> made;
  const char* before = std::getenv("TZ");
  const std::string zone = before ? before : "";
  for (const char* other : {"UTC", "America/New_York", "Asia/Kathmandu"}) {
    setenv("TZ", other, 1);
    tzset();
    FileSet files = rendered(document, "docx");
    files.merge(rendered(document, "pptx"));
    made.push_back(std::move(files));
  }
  before ? setenv("TZ", zone.c_str(), 1) : unsetenv("TZ");
  tzset();
  CHECK(made[0] == made[1]);
  CHECK(made[0] == made[2]);
}

TEST_CASE("An address that Office would call damage is no link") {
  CHECK(web_address("https://example.org/\u00E4?c=<d>#e#f") == "https://example.org/%C3%A4?c=%3Cd%3E#ef");
  CHECK(web_address("https://example.org") == "https://example.org");
  CHECK(web_address("tel:08001111") == "tel:08001111");
  CHECK(web_address("mailto:help@example.org") == "mailto:help@example.org");
  for (const std::string odd :
       {"https://exa_mple.org", "https://", "https://a..b/", "mailto:nobody", "tel:", "mailto:a@b@c",
        "javascript:alert(1)", "file:///etc/passwd", "https://example.org:999999/", ""}) {
    INFO(odd);
    CHECK(web_address(odd).empty());
  }
}

TEST_CASE("A document without pages makes no Office file and no complaint") {
  const auto document = small_document({{"modules/one.md", module_source("page", "Hello.\n", "parents")}});
  std::vector<Problem> problems;
  CHECK(render_docx(document, problems).empty());
  CHECK(render_pptx(document, problems).empty());
  CHECK(problems.empty());
}
