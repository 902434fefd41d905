// SPDX-License-Identifier: MIT
#include "export/pdf/chromium.h"
#include "export/pdf/finished_pdf.h"
#include "export/pdf/paper.h"
#include "export/pdf/pdf_comparison.h"
#include "export/pdf/pdf_facts.h"
#include "export/pdf/pdf_reading.h"
#include "export/pdf/print_page.h"
#include "model/error.h"
#include "model/trust/armour.h"
#include "tests/export/hard_content.h"
#include "tests/export/pdf_changes.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <functional>
#include <vector>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

Document sample(const std::string& audience) {
  return build_document(read_package(sample_folder("take-control")), audience,
                        {"1", "2026-11-02", "abc", "2027-09-01", {"Policing team"}});
}

std::string made(const Document& document) {
  std::vector<Problem> problems;
  const FileSet files = render(document, "pdf", problems);
  REQUIRE(files.size() == 1);
  return files.begin()->second;
}

// As another Chromium would lay it out: the same page with other styles.
std::string made_elsewhere(const Document& document, const std::string& styles) {
  std::string html = print_page(document);
  const auto policy = html.find("; style-src '");
  html.replace(policy, html.find('"', policy) - policy, "; style-src 'unsafe-inline'");
  html.insert(html.find("</style>"), styles);
  const Printed printed = print_with(*find_chromium(), html, time_to_print(html.size()));
  const auto finished = finish_pdf(printed.pdf, read_pdf_facts(html, document));
  REQUIRE(finished);
  return finished->bytes;
}

} // namespace

TEST_CASE("A PDF is read as what it says, in the order in which it is heard") {
  const PdfReading reading = read_pdf(made(sample("parents")));
  CHECK(reading.sheets > 3);
  CHECK_THAT(reading.words, Catch::Contains("\x01"
                                            "heading H1\x02If your child tells you"));
  CHECK_THAT(reading.words, Catch::Contains("\x01"
                                            "described as: An adult and a young person talk side by side"));
  CHECK_THAT(reading.words,
             Catch::Contains("\x01"
                             "link to https://www.childline.org.uk/ (Report Remove)\x02Report Remove"));
  CHECK_THAT(reading.words, Catch::Contains("\x01"
                                            "bookmark 1: If your child tells you\x02"));
  REQUIRE(reading.feet.size() == 1);
  CHECK_THAT(*reading.feet.begin(), Catch::StartsWith("{page} of {pages}"));
  CHECK_THAT(*reading.feet.begin(),
             Catch::EndsWith("Release 1 · 2 November 2026 · Check again by 1 September 2027\u2069"));
  CHECK_THAT(reading.loose, Catch::Contains("1 2 3")); // the numbers of lists
  CHECK(reading.fonts.at("OpenSans").shapes.size() > 40);
  CHECK_FALSE(reading.fonts.at("OpenSans").version.empty());
}

TEST_CASE("Every PDF that Waymark makes can be read, whatever people put into it") {
  const Package hard = read_package(hard_files());
  for (const std::string audience : {"young-people", "parents", "teachers"}) {
    INFO(audience);
    const std::string pdf = made(build_document(hard, audience, {}));
    CHECK_NOTHROW(read_pdf(pdf));
    CHECK(compare_pdfs(pdf, pdf).difference.empty());
  }
}

TEST_CASE("Laid out in another way, a PDF says the same") {
  struct Way {
    const char* what;
    const char* styles;
    bool same_font;
  };
  for (const Way& way : {Way{"other margins", "@page { margin: 30mm 0 40mm }", true},
                         Way{"larger letters", ".paper-copy { font-size: 13pt; line-height: 1.7 }", true},
                         Way{"narrower", ".paper-copy { --side: 50mm }", true},
                         Way{"another font", ".paper-copy { font-family: 'DejaVu Sans' }", false}}) {
    INFO(way.what);
    const Document document = sample("parents");
    const std::string ours = made(document), theirs = made_elsewhere(document, way.styles);
    REQUIRE(theirs != ours);
    const PdfComparison comparison = compare_pdfs(theirs, ours);
    CHECK(comparison.difference == "");
    CHECK(comparison.other_fonts.empty() == way.same_font);
  }
}

TEST_CASE(
    "A PDF of one other word, link or picture is told apart, and so is one that does more than to be read") {
  struct Change {
    const char* what;
    std::function<void(QPDF&)> make;
    const char* said;
  };
  const auto catalogue = [](const char* key, const char* value) {
    return [=](QPDF& pdf) { pdf.getRoot().replaceKey(key, QPDFObjectHandle::parse(value)); };
  };
  const auto drawn = [](const std::string& before) {
    return [=](QPDF& pdf) { replace_in_drawing(pdf, "BT\n", before + "BT\n"); };
  };
  const std::string spoken = in_open_sans("child"), instead = in_open_sans("woman");
  const std::vector<Change> changes = {
      {"one word", [&](QPDF& pdf) { replace_in_drawing(pdf, spoken, instead); }, "It says “"},
      {"a line outside the text",
       drawn("/Artifact BMC BT /F4 9 Tf 1 0 0 1 60 60 Tm <" + in_open_sans("pay now") + "> Tj ET EMC\n"),
       "outside the text “"},
      {"a line outside any mark", drawn("BT /F4 9 Tf <" + in_open_sans("pay now") + "> Tj ET\n"), "pay now"},
      {"a line that nobody hears",
       drawn("/P <</MCID 9999>> BDC BT /F4 9 Tf <" + in_open_sans("pay now") + "> Tj ET EMC\n"),
       "do not hear: “pay now"},
      {"an address",
       [](QPDF& pdf) {
         for (auto& action : dictionaries_with(pdf, "/Subtype", "/Link"))
           if (action.getKey("/A").isDictionary())
             return action.getKey("/A").replaceKey("/URI",
                                                   QPDFObjectHandle::newString("https://example.org/"));
       },
       "[link to https://example.org/"},
      {"a link over the whole sheet",
       [](QPDF& pdf) {
         QPDFPageDocumentHelper(pdf).getAllPages().back().getObjectHandle().replaceKey(
             "/Annots",
             QPDFObjectHandle::newArray({pdf.makeIndirectObject(QPDFObjectHandle::parse(
                 "<< /Type /Annot /Subtype /Link /Rect [0 0 600 800] /Contents (x) /A << /S /URI /URI "
                 "(https://example.org) >> >>"))}));
       },
       "link"},
      {"a script at the start", catalogue("/OpenAction", "<< /S /JavaScript /JS (app.alert(1)) >>"),
       "OpenAction"},
      {"a script somewhere", catalogue("/Names", "<< /JavaScript << /Names [] >> >>"), "JavaScript"},
      {"a form", catalogue("/AcroForm", "<< /Fields [] >>"), "AcroForm"},
      {"an attached file", catalogue("/Names", "<< /EmbeddedFiles << /Names [] >> >>"), "EmbeddedFiles"},
      {"layers", catalogue("/OCProperties", "<< /OCGs [] /D << >> >>"), "OCProperties"},
      {"a layer", drawn("/OC <</Type /OCG>> BDC EMC\n"), "layers"},
      {"text that is not shown", [&](QPDF& pdf) { replace_in_drawing(pdf, "BT\n", "BT\n3 Tr\n"); },
       "text that is not shown"},
      {"text in a pattern",
       [](QPDF& pdf) {
         auto pattern = QPDFObjectHandle::newStream(&pdf, "BT /F4 9 Tf <0003> Tj ET");
         pattern.getDict().replaceKey("/PatternType", QPDFObjectHandle::newInteger(1));
         auto patterns = QPDFObjectHandle::newDictionary();
         patterns.replaceKey("/P1", pattern);
         QPDFPageDocumentHelper(pdf)
             .getAllPages()
             .front()
             .getObjectHandle()
             .getKey("/Resources")
             .replaceKey("/Pattern", patterns);
       },
       "more than lines"},
      {"a note on a sheet",
       [](QPDF& pdf) {
         dictionaries_with(pdf, "/Subtype", "/Link")
             .front()
             .replaceKey("/Subtype", QPDFObjectHandle::newName("/Text"));
       },
       "notes or fields"},
      {"a description",
       [](QPDF& pdf) {
         for (auto object : pdf.getAllObjects())
           if (object.isDictionary() && object.hasKey("/Alt"))
             object.replaceKey("/Alt", QPDFObjectHandle::newString("Two people."));
       },
       "[described as: Two people.]"},
      {"a bookmark",
       [](QPDF& pdf) {
         pdf.getRoot()
             .getKey("/Outlines")
             .getKey("/First")
             .replaceKey("/Title", QPDFObjectHandle::newString("Pay"));
       },
       "[bookmark 1: Pay]"},
      {"a title",
       [](QPDF& pdf) {
         pdf.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newString("Pay"));
       },
       "Title: Pay"},
      {"a heading that is none",
       [](QPDF& pdf) {
         dictionaries_with(pdf, "/S", "/H2").front().replaceKey("/S", QPDFObjectHandle::newName("/P"));
       },
       "heading H2"},
      {"other letters than it says", lie_about_letters, "It draws “"},
      {"another word than it says",
       [&](QPDF& pdf) {
         change_drawing(pdf, [&](std::string& drawing) {
           const auto at = drawing.find(spoken);
           if (at == std::string::npos)
             return false;
           drawing.replace(at, spoken.size(),
                           "> Tj /Span <</ActualText (child)>> BDC <" + instead + "> Tj EMC <");
           return true;
         });
       },
       "It draws something else for “child”"},
  };
  const std::string ours = made(sample("parents"));
  CHECK(compare_pdfs(changed_pdf(ours, [](QPDF&) {}), ours).difference == "");
  for (const Change& change : changes) {
    INFO(change.what);
    const PdfComparison comparison = compare_pdfs(changed_pdf(ours, change.make), ours);
    CHECK_THAT(comparison.difference, Catch::Contains(change.said));
  }
}

TEST_CASE("Two PDFs in one file, a broken one and none are refused") {
  const std::string ours = made(sample("young-people"));
  const std::string other = changed_pdf(ours, [](QPDF&) {});
  for (const std::string& theirs : {ours + other, ours.substr(0, ours.size() / 2), std::string(),
                                    std::string("%PDF-1.7\n"), "\n" + ours}) {
    const PdfComparison comparison = compare_pdfs(theirs, ours);
    CHECK_THAT(comparison.difference, Catch::StartsWith("It cannot be compared: it is damaged"));
  }
}

TEST_CASE("A picture of other points is another picture") {
  FileSet files =
      small_files({{"modules/a.md", module_source("page", "![A dot.](../artwork/dot.png)\n", "parents")}});
  // Eight by eight points in two colours each, as PNG.
  const auto with_picture = [&](const char* base64) {
    files["artwork/dot.png"] = *trust::from_base64(base64);
    return made(build_document(read_package(files), "parents", {}));
  };
  const std::string red = with_picture("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAGUlEQVR42mP4////"
                                       "CQYGTJIBqyiQZBiUOgA7CXihoD132QAAAABJRU5ErkJggg==");
  const std::string blue = with_picture("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAGElEQVR42mP4//8/"
                                        "A8MJTJIBqyiIHJQ6AAkJeKE+N/uaAAAAAElFTkSuQmCC");
  CHECK(compare_pdfs(red, red).difference.empty());
  CHECK_THAT(compare_pdfs(red, blue).difference, Catch::Contains("picture of"));
}
