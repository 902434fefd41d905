// SPDX-License-Identifier: MIT
#include "export/site/search_index.h"
#include "tests/export/small_site.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

// "href | page | heading | text" a line.
std::string in_lines(const std::vector<SearchSection>& sections) {
  std::string lines;
  for (const SearchSection& one : sections)
    lines += one.href + " | " + one.page + " | " + one.heading + " | " + one.text + "\n";
  return lines;
}

std::string read(const std::string& inside) {
  return in_lines(search_sections("a.html", "A", "<article>" + inside + "</article>"));
}

} // namespace

TEST_CASE("The search knows each section of a page by its heading, and the words before the first") {
  CHECK(read("<p>One\n  two.</p><h2 id=\"s1\">Then <em>this</em></h2><p>Three</p><p>four.</p>") ==
        "a.html | A |  | One two.\n"
        "a.html#s1 | A | Then this | Three four.\n");
  CHECK(read("<h2 id=\"s1\">First</h2><div><h3 id=\"s2\">Second</h3><p>x</p></div><p>y</p>") ==
        "a.html#s1 | A | First | \n"
        "a.html#s2 | A | Second | x y\n");
  CHECK(read("<h2>Without a place to lead to</h2><p>x</p>") ==
        "a.html | A |  | Without a place to lead to x\n");
  CHECK(read("").empty());
}

TEST_CASE("The search keeps words whole across what stands in a line, and apart across blocks") {
  CHECK(read("<p>un<strong>do</strong>ne</p><ul><li>one</li><li>two</li></ul>a<br />b") ==
        "a.html | A |  | undone one two a b\n");
  CHECK(read("<p>Tom &amp; &lt;b&gt;</p>") == "a.html | A |  | Tom & <b>\n");
}

TEST_CASE("The search passes over what is no word of the page's author") {
  CHECK(read("<p class=\"eyebrow\">Part 1 of 9</p><h1 class=\"big page-title\">A</h1><nav>Next</nav>"
             "<p class=\"script\">s</p><span aria-hidden=\"true\">1</span><button>Add</button><svg><title>t"
             "</title></svg><textarea>w</textarea><p class=\"scripture\">Kept.</p>") ==
        "a.html | A |  | Kept.\n");
}

TEST_CASE("What hands the sections to a page holds nothing that looks like a tag, in any encoding") {
  const std::string script = search_script({{"a.html#s", "T", "</script>", "caf\xc3\xa9 \"q\" \xff"}});
  CHECK(script == "window.waymarkSearch = [[\"a.html#s\",\"T\",\"\\u003c/script>\",\"caf\\u00e9 "
                  "\\\"q\\\" \\ufffd\"]];\n");
  CHECK(search_script({}) == "window.waymarkSearch = [];\n");
}

TEST_CASE("Of a package too long for a phone headings can be found") {
  std::vector<SearchSection> sections(40, {"a.html", "A", "Heading", std::string(100'000, 'x')});
  const std::string script = search_script(sections);
  CHECK(script.size() < 10'000);
  CHECK(script.find("Heading") != std::string::npos);
}

TEST_CASE("A website's search leads to places that are there") {
  const auto document =
      small_document({{"modules/one.md", module_source("page", "Before.\n\n## Here\n\nAfter.\n")}});
  const FileSet files = rendered(document, "site");
  CHECK(files.at("look/search.js") ==
        "window.waymarkSearch = [[\"one.html\",\"Page of page\",\"\",\"Before.\"],"
        "[\"one.html#section-1\",\"Page of page\",\"Here\",\"After.\"]];\n");
  CHECK(files.at("one.html").find("<h2 id=\"section-1\">Here</h2>") != std::string::npos);
}
