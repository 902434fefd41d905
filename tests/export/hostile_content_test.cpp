// SPDX-License-Identifier: MIT
#include "export/picture_cleaner.h"
#include "export/safe_link.h"
#include "export/xml_characters.h"
#include "model/safe_file.h"
#include "tests/export/small_site.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <functional>
#include <set>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

// Everything in a page that a browser would run or load.
std::vector<std::string> live_parts(const std::string& html) {
  std::vector<std::string> found;
  pugi::xml_document document;
  const auto read = document.load_string(html.c_str(), pugi::parse_default | pugi::parse_doctype);
  if (!read)
    return {std::string("not well-formed: ") + read.description()};
  static const std::set<std::string> elements = {"iframe", "object",        "embed",   "base",
                                                 "form",   "foreignObject", "animate", "set"};
  static const std::set<std::string> own = {"look/site.js", "look/course.js", "look/site.css",
                                            "look/waymark.svg"};
  std::function<void(pugi::xml_node)> visit = [&](pugi::xml_node node) {
    const std::string name = node.name();
    if (elements.contains(name) ||
        (name == "script" && !own.contains(node.attribute("src").value()) && !node.child_value()[0]))
      found.push_back(name);
    for (const auto attribute : node.attributes()) {
      const std::string key = attribute.name();
      const std::string value = attribute.value();
      if (key.starts_with("on") || key == "style" || key == "srcdoc" || key == "formaction")
        found.push_back(name + " " + key + "=" + value);
      const bool link = key == "href" && name == "a";
      const bool fine = value.starts_with("#") || value.starts_with("https://") ||
                        value.starts_with("tel:") || value.find(':') == std::string::npos;
      if (link && !fine)
        found.push_back("a " + value);
      if (key == "src" && !own.contains(value) && !value.starts_with("pictures/") &&
          !value.starts_with("data:image/svg+xml;base64,"))
        found.push_back(name + " src " + value);
    }
    for (const auto child : node)
      visit(child);
  };
  visit(document);
  return found;
}

FileSet hostile_files(const std::string& source) {
  return {{"modules/page.md", source},
          {"artwork/fine.svg",
           "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\" height=\"1\"/></svg>"}};
}

} // namespace

TEST_CASE("No text of a module can become code in a page") {
  const auto cases = files_in(cases_folder() / "export" / "hostile");
  REQUIRE(cases.size() >= 7);
  for (const auto& file : cases) {
    INFO(file.filename().string());
    for (const auto& [path, bytes] : every_file(small_document(hostile_files(read_whole_file(file))))) {
      if (!path.ends_with("html") || bytes.empty())
        continue;
      INFO(path);
      const auto live = live_parts(bytes);
      CHECK(live == std::vector<std::string>());
      CHECK(bytes.find("evil.example") == std::string::npos);
      CHECK(bytes.find("/etc/passwd") == std::string::npos);
    }
  }
}

TEST_CASE("What was dropped is reported with its line") {
  const auto document = small_document(
      {{"modules/one.md", module_source("page", "[x](javascript:alert(1))\n\n<b>words</b>\n\n![A "
                                                "door.](../artwork/none.svg)\n\n[y](contact:nobody)\n")}});
  REQUIRE(document.problems.size() == 4);
  for (const auto& problem : document.problems) {
    INFO(describe(problem));
    CHECK(problem.path == "modules/one.md");
    CHECK(problem.line >= 8);
  }
  CHECK(reports(document, "not safe"));
  CHECK(reports(document, "HTML"));
  CHECK(reports(document, "artwork/none.svg is missing"));
  CHECK(reports(document, "“nobody”"));
  const std::string page = rendered(document, "site").at("one.html");
  CHECK(page.find("A door.") != std::string::npos);
  CHECK(page.find("words") != std::string::npos);
}

TEST_CASE("A link is read as a browser reads it") {
  CHECK(read_link("contact:childline").address == "childline");
  CHECK(read_link("https://example.org/a?b#c").kind == LinkKind::web);
  CHECK(read_link("my-plan.md").page == "my-plan");
  CHECK(read_link("./my-plan.md#step").anchor == "step");
  CHECK(read_link("../modules/my-plan.md").page == "my-plan");
  CHECK(read_link("#here").kind == LinkKind::page);
  for (const std::string bad :
       {"javascript:x", " java\tscript:x", "JAVASCRIPT:x", "\x01javascript:x", "data:text/html,x",
        "file:///a", "//host/a", "\\\\host", "../package.yaml", "../../a.md", "", "blob:x", "my-plan.html"}) {
    INFO(bad);
    CHECK(read_link(bad).kind == LinkKind::unsafe);
  }
}

TEST_CASE("A web address is written as the rules for addresses have it, or not at all") {
  CHECK(strict_address("https://example.org/a?b=c&d#e") == "https://example.org/a?b=c&d#e");
  CHECK(strict_address("https://example.org/a b|<c>^`{}[1]\"%zz%20#x#y") ==
        "https://example.org/a%20b%7C%3Cc%3E%5E%60%7B%7D%5B1%5D%22%25zz%20#x%23y");
  CHECK(strict_address("https://b\u00fccher.example:80/\u00fc") == "https://xn--bcher-kva.example:80/%C3%BC");
  CHECK(strict_address("mailto:a@example.org") == "mailto:a@example.org");
  for (const std::string none :
       {"https://", "https:///x", "https:example.org", "http://?", "mailto:", "tel:", "https://\u2024/"}) {
    INFO(none);
    CHECK(strict_address(none).empty());
  }
}

TEST_CASE("A text for XML keeps every character that it may hold, and no other") {
  CHECK(xml_text("a\tb\n\u00e9\U0001F600\u202e") == "a\tb\n\u00e9\U0001F600\u202e");
  CHECK(xml_text("a\x01\x7f\xc2\x85\xef\xbf\xbe\xef\xbf\xbf\xef\xb7\x90\xf0\x9f\xbf\xbf"
                 "b") == "ab");
  CHECK(xml_text("\xff") == "\xef\xbf\xbd");
}

TEST_CASE("A picture comes from the package") {
  CHECK(picture_path("../artwork/a.svg") == "artwork/a.svg");
  for (const char* written : {"../artwork/a%20b.svg", "../artwork/a b.svg", " ../artwork/a b.svg\n"})
    CHECK(picture_path(written) == "artwork/a b.svg");
  CHECK(picture_path("java\tscript:a/../b.svg").empty());
  for (const std::string bad : {"https://x/a.png", "//x/a.png", "data:image/png;base64,AA", "../../a.svg",
                                "..\\a.svg", "../.git/config"}) {
    INFO(bad);
    CHECK(picture_path(bad).empty());
  }
}

TEST_CASE("An SVG keeps its drawing and loses what could run or load") {
  const std::string svg =
      "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://evil.example/a.css\"?>"
      "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" onload=\"a()\">"
      "<!-- private "
      "--><metadata>private</metadata><script>a()</script><foreignObject><p>x</p></foreignObject>"
      "<style>@import 'https://evil.example/b.css'; .a{fill:url(#g)}</style><style>.b{fill:url(#g)}</style>"
      "<image href=\"https://evil.example/c.png\"/><use xlink:href=\"https://evil.example/d.svg#a\"/>"
      "<a href=\"javascript:a()\"><rect/></a><set attributeName=\"href\" to=\"javascript:a()\"/>"
      "<rect fill=\"url(https://evil.example/e)\" ONCLICK=\"a()\" style=\"background:url( "
      "'https://evil.example/f')\"/>"
      "<g><use href=\"#a\"/><circle fill=\"url(#g)\" r=\"4\"/></g></svg>";
  const auto clean = clean_picture("artwork/a.svg", svg);
  REQUIRE(clean);
  for (const std::string gone : {"evil", "script", "foreignObject", "onload", "ONCLICK", "private", "ENTITY",
                                 "@import", "<set", "<a"}) {
    INFO(gone);
    CHECK(clean->bytes.find(gone) == std::string::npos);
  }
  const auto odd =
      clean_picture("artwork/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>a&#1;b\x02\xEF\xBF\xBF"
                                     "</title><g id=\"&#x1f;x\"/></svg>");
  REQUIRE(odd);
  CHECK(odd->bytes == "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>ab</title><g id=\"x\"/></svg>\n");
  for (const std::string kept : {"<circle", "url(#g)", "href=\"#a\"", ".b{"}) {
    INFO(kept);
    CHECK(clean->bytes.find(kept) != std::string::npos);
  }
  CHECK(clean->removed.size() >= 5);
}

TEST_CASE("What says how colours and shadows are worked out stays in a drawing") {
  const std::string svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><filter id=\"grey\"><feColorMatrix type=\"matrix\" "
      "values=\"1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 1 0\"/></filter></svg>\n";
  const auto clean = clean_picture("a.svg", svg);
  REQUIRE(clean);
  CHECK(clean->bytes == svg);
  CHECK(clean->removed.empty());
}

TEST_CASE("A reference stays in a drawing only where it has a meaning") {
  const auto drawing = [](const std::string& element) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><" +
           element + "/></svg>\n";
  };
  for (const std::string element : {"rect", "path", "g", "stop", "mask", "text"})
    for (const std::string name : {"href", "xlink:href"}) {
      INFO(element << " " << name);
      const auto clean = clean_picture("a.svg", drawing(element + " " + name + "=\"#x\""));
      REQUIRE(clean);
      CHECK(clean->bytes.find(":href=") == std::string::npos);
      CHECK(clean->bytes.find(" href=") == std::string::npos);
      CHECK(clean->removed.empty());
    }
  for (const std::string element :
       {"use", "linearGradient", "radialGradient", "pattern", "textPath", "filter"}) {
    INFO(element);
    const auto clean = clean_picture("a.svg", drawing(element + " xlink:href=\"#x\""));
    REQUIRE(clean);
    CHECK(clean->bytes.find("xlink:href=\"#x\"") != std::string::npos);
  }
}

TEST_CASE("What is no picture of its kind is not exported") {
  CHECK_FALSE(clean_picture("a.svg", "not xml"));
  CHECK_FALSE(clean_picture("a.svg", "<html/>"));
  CHECK_FALSE(clean_picture("a.png", "GIF89a"));
  CHECK_FALSE(clean_picture("a.html", "<svg/>"));
  CHECK(clean_picture("a.png", "\x89PNG\r\n\x1a\n"));
}
