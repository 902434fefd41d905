// SPDX-License-Identifier: MIT
#include "export/epub/book_picture.h"
#include "tests/export/hard_content.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <cstdlib>
#include <ctime>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

const Package& sample() {
  static const Package package = read_package(sample_folder("take-control"));
  return package;
}

const Passport passport = {"1", "2026-11-02", "abc", "2027-09-01", {"Policing team", "A children’s charity"}};

std::string book_of(const Document& document) {
  const FileSet files = rendered(document, "epub");
  REQUIRE(files.size() == 1);
  return files.begin()->second;
}

struct Xml {
  pugi::xml_document document;
  explicit Xml(const std::string& text) {
    INFO(text.substr(0, 2000));
    REQUIRE(document.load_string(text.c_str()));
  }
  std::size_t count(const char* path) const { return document.select_nodes(path).size(); }
  std::vector<std::string> values(const char* path) const {
    std::vector<std::string> list;
    for (const auto& found : document.select_nodes(path))
      list.push_back(found.attribute() ? found.attribute().value() : found.node().text().get());
    return list;
  }
};

// Every link and picture of a book leads to a file that its list names, and to a place in it.
void check_links(const FileSet& files) {
  std::set<std::string> listed;
  for (const auto& href : Xml(files.at("EPUB/book.opf")).values("//manifest/item/@href")) {
    INFO(href);
    CHECK(files.contains("EPUB/" + href));
    CHECK(listed.insert(href).second);
  }
  CHECK(files.size() == listed.size() + 3);
  for (const auto& file : listed) {
    if (!file.ends_with(".xhtml"))
      continue;
    for (const auto& url : Xml(files.at("EPUB/" + file)).values("//@href | //@src")) {
      if (url.find(':') != std::string::npos)
        continue;
      INFO(file << " " << url);
      const auto mark = url.find('#');
      const std::string target = mark == 0 ? file : url.substr(0, mark);
      REQUIRE(listed.contains(target));
      if (mark != std::string::npos)
        CHECK(Xml(files.at("EPUB/" + target)).count(("//*[@id='" + url.substr(mark + 1) + "']").c_str()) ==
              1);
    }
  }
}

void check_still(const FileSet& files) {
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".xhtml"))
      continue;
    INFO(path);
    const Xml page(bytes);
    CHECK(page.count("//h1") == 1);
    CHECK(page.count("//script | //form | //input | //button | //textarea | //details | //iframe") == 0);
    CHECK(page.count("//@style | //@*[starts-with(name(), 'on')] | //*[@data-exit]") == 0);
    const auto ids = page.values("//@id");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
  }
}

} // namespace

TEST_CASE("A book begins with its kind, uncompressed, and every link in it leads somewhere") {
  for (const std::string audience : {"young-people", "parents", "teachers"}) {
    INFO(audience);
    const std::string book = book_of(build_document(sample(), audience, passport));
    CHECK(book.find("mimetypeapplication/epub+zip") == 30);
    const FileSet files = unpack_zip(book);
    check_links(files);
    check_still(files);
  }
}

TEST_CASE(
    "A book says what it is, how accessible it is, and which release; its time is that of the version") {
  const FileSet files = unpack_zip(book_of(build_document(sample(), "parents", passport)));
  const Xml list(files.at("EPUB/book.opf"));
  CHECK(list.values("//dc:title") == std::vector<std::string>{"Your call – Parents and carers"});
  CHECK(list.values("//dc:language") == std::vector<std::string>{"en-GB"});
  CHECK(list.values("//meta[@property='dcterms:modified']") ==
        std::vector<std::string>{"2026-11-02T00:00:00Z"});
  for (const std::string property : {"accessMode", "accessModeSufficient", "accessibilityFeature",
                                     "accessibilityHazard", "accessibilitySummary"}) {
    INFO(property);
    CHECK(list.count(("//meta[@property='schema:" + property + "'][text()]").c_str()) >= 1);
  }
  const std::string& cover = files.at("EPUB/cover.xhtml");
  CHECK(cover.find("Release 1 · 2 November 2026") != std::string::npos);
  CHECK(cover.find("Signed off by: Policing team, A children’s charity.") != std::string::npos);
  CHECK(unpack_zip(book_of(build_document(sample(), "parents", {}))).at("EPUB/cover.xhtml").find("draft") !=
        std::string::npos);
}

TEST_CASE("Another release, another text and other readers make another book, the same ones the same") {
  const auto id = [](const std::string& audience, const Passport& from, const Package& package = sample()) {
    return Xml(unpack_zip(book_of(build_document(package, audience, from))).at("EPUB/book.opf"))
        .values("//dc:identifier")
        .at(0);
  };
  std::set<std::string> ids = {id("parents", passport), id("teachers", passport), id("parents", {}),
                               id("parents", {"1", "2026-11-02", "abd", {}, {}})};
  const FileSet files = small_files({{"modules/one.md", module_source("page", "One.\n", "parents")}});
  const FileSet others = small_files({{"modules/one.md", module_source("page", "Two.\n", "parents")}});
  ids.insert(id("parents", {}, read_package(files)));
  ids.insert(id("parents", {}, read_package(others)));
  CHECK(ids.size() == 6);
  CHECK(id("parents", {}, read_package(files)) == id("parents", {}, read_package(files)));
}

TEST_CASE("A book is the same in any time zone and language of the computer") {
  const Document document = build_document(sample(), "young-people", passport);
  const std::string here = book_of(document);
  const std::string old_zone = std::getenv("TZ") ? std::getenv("TZ") : "";
  ::setenv("TZ", "Asia/Kolkata", 1);
  ::tzset();
  const std::string there = book_of(document);
  old_zone.empty() ? ::unsetenv("TZ") : ::setenv("TZ", old_zone.c_str(), 1);
  ::tzset();
  CHECK(here == there);
}

TEST_CASE("The plan is there to be written on, and what was folded is open") {
  const FileSet files = unpack_zip(book_of(build_document(sample(), "young-people", passport)));
  const Xml plan(files.at("EPUB/004-my-plan.xhtml"));
  CHECK(plan.count("//ul[@class='ticks']/li[@class='tick-box']") >= 8);
  CHECK(plan.count("//div[@class='line']") >= 6);
  CHECK(plan.count("//*[@class='cut-out-number']") >= 1);
  CHECK(Xml(files.at("EPUB/002-stop-and-think.xhtml")).count("//div[@class='fold']") >= 3);
}

TEST_CASE("A drawing in a book is SVG 1.1, with every id once") {
  const std::string drawing = svg_for_book("<svg xmlns=\"http://www.w3.org/2000/svg\" data-name=\"Layer\" "
                                           "viewBox=\"0 0 9 9\"><defs><g id=\"a\"/></defs>"
                                           "<use href=\"#a\"/><g id=\"a\"/><g id=\"1 2\"/><rect width=\"9\" "
                                           "vector-effect=\"none\" style=\"fill:red\"/>"
                                           "<filter><feDropShadow/></filter></svg>");
  const Xml read(drawing);
  CHECK(read.count("//@data-name | //@vector-effect | //@href | //feDropShadow") == 0);
  CHECK(read.count("//use[@xlink:href='#a']") == 1);
  CHECK(read.count("//@id") == 1);
  CHECK(read.count("/svg[@viewBox='0 0 9 9']//rect[@width='9'][@style='fill:red']") == 1);
}

TEST_CASE("What people do by mistake or out of malice makes no faulty book") {
  const Package package = read_package(hard_files());
  for (const std::string audience : {"young-people", "parents", "teachers"}) {
    INFO(audience);
    std::vector<Problem> problems;
    const FileSet made = render(build_document(package, audience, {}), "epub", problems);
    REQUIRE(made.size() == 1);
    const FileSet files = unpack_zip(made.begin()->second);
    check_links(files);
    check_still(files);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().path == "artwork/new.webp");
    const std::string& page = files.at("EPUB/003-c-pictures.xhtml");
    CHECK(page.find("WebP. in words.") != std::string::npos);
  }
}
