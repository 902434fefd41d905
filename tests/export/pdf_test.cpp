// SPDX-License-Identifier: MIT
#include "export/pdf/artifact_marks.h"
#include "export/pdf/chromium.h"
#include "export/pdf/finished_pdf.h"
#include "export/pdf/paper.h"
#include "export/pdf/print_page.h"
#include "model/safe_file.h"
#include "tests/export/hard_content.h"
#include "tests/support/environment.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <chrono>
#include <fstream>
#include <set>
#include <thread>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;
namespace fs = std::filesystem;

namespace {

const Passport passport = {"1", "2026-11-02", "abc", "2027-09-01", {"Policing team"}};

Document sample(const std::string& audience) {
  return build_document(read_package(sample_folder("take-control")), audience, passport);
}

std::string pdf_of(const Document& document) {
  REQUIRE(find_chromium());
  std::vector<Problem> problems;
  const FileSet made = render(document, "pdf", problems);
  CHECK(problems.empty());
  REQUIRE(made.size() == 1);
  return made.begin()->second;
}

// A program that stands in Chromium's place.
fs::path stand_in(const ScratchFolder& scratch, const std::string& script) {
  scratch.write("chromium", "#!/bin/sh\n" + script);
  fs::permissions(scratch / "chromium", fs::perms::owner_all);
  return scratch / "chromium";
}

// What is painted outside any mark.
class LooseMarks : public QPDFObjectHandle::TokenFilter {
public:
  void handleToken(const QPDFTokenizer::Token& token) override {
    static const std::set<std::string> paints = {"S", "s",  "f",  "F",  "f*", "B", "B*",
                                                 "b", "b*", "sh", "Do", "Tj", "TJ"};
    if (token.getType() != QPDFTokenizer::tt_word)
      return;
    const std::string name = token.getValue();
    depth += name == "BDC" || name == "BMC" ? 1 : name == "EMC" ? -1 : 0;
    loose += depth == 0 && paints.contains(name) ? 1 : 0;
  }
  int depth = 0;
  int loose = 0;
};

// What PDF/UA asks for as far as a program can tell.
void check_accessible(const std::string& bytes, const std::string& language = "en-GB") {
  QPDF pdf;
  pdf.processMemoryFile("test", bytes.data(), bytes.size());
  CHECK(pdf.getWarnings().empty());
  auto root = pdf.getRoot();
  CHECK(root.getKey("/Lang").getUTF8Value() == language);
  CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
  CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
  CHECK(root.getKey("/StructTreeRoot").isDictionary());
  const auto xmp = root.getKey("/Metadata").getStreamData();
  pugi::xml_document read;
  REQUIRE(read.load_buffer(xmp->getBuffer(), xmp->getSize()));
  CHECK(read.select_node("//pdfuaid:part[.='1']"));
  CHECK(read.select_node("//dc:title//rdf:li").node().text().get() ==
        pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value());
  for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
    LooseMarks marks;
    page.filterContents(&marks);
    CHECK(marks.loose == 0);
    CHECK(marks.depth == 0);
    for (auto& note : page.getAnnotations()) {
      CHECK(page.getObjectHandle().getKey("/Tabs").getName() == "/S");
      CHECK_FALSE(note.getObjectHandle().getKey("/Contents").getUTF8Value().empty());
    }
  }
}

std::size_t sheets_of(const std::string& bytes) {
  QPDF pdf;
  pdf.processMemoryFile("test", bytes.data(), bytes.size());
  return QPDFPageDocumentHelper(pdf).getAllPages().size();
}

pugi::xml_document read_page(const std::string& html) {
  pugi::xml_document page;
  REQUIRE(page.load_string(html.c_str()));
  return page;
}

} // namespace

TEST_CASE("Pupils get their plan on one sheet, and adults a guide with bookmarks") {
  const std::string plan = pdf_of(sample("young-people"));
  CHECK(sheets_of(plan) == 1);
  check_accessible(plan);
  for (const std::string audience : {"parents", "teachers"}) {
    INFO(audience);
    const std::string guide = pdf_of(sample(audience));
    CHECK(sheets_of(guide) > 3);
    check_accessible(guide);
    QPDF pdf;
    pdf.processMemoryFile("test", guide.data(), guide.size());
    CHECK(pdf.getRoot().getKey("/Outlines").getKey("/First").getKey("/Title").getUTF8Value() ==
          sample(audience).pages.front().title);
    CHECK(pdf.getTrailer().getKey("/Info").getKey("/CreationDate").getUTF8Value() == "D:20261102000000Z");
  }
}

TEST_CASE("A PDF is the same in any time zone, language and folder") {
  const std::string here = pdf_of(sample("parents"));
  const ScratchFolder scratch;
  const EnvironmentVariable zone("TZ", "Asia/Kolkata"), language("LC_ALL", "C"),
      folder("TMPDIR", scratch.path().string());
  CHECK(here == pdf_of(sample("parents")));
  CHECK(files_in(scratch.path()).empty()); // and nothing is left behind
}

TEST_CASE("What people do by mistake or out of malice makes no faulty PDF") {
  const Package package = read_package(hard_files());
  for (const std::string audience : {"young-people", "teachers"}) {
    INFO(audience);
    check_accessible(pdf_of(build_document(package, audience, {})));
  }
}

TEST_CASE("A plan with more ways out than fit is set closer to stay on its sheet") {
  std::string ways;
  for (int i = 0; i < 24; ++i)
    ways += "::: plan-option\n### Way " + std::to_string(i) +
            "\n> Words that one could send to somebody, and more.\n:::\n\n";
  const auto document = small_document({{"modules/a.md", module_source("plan-options", ways)}});
  CHECK(sheets_of(pdf_of(document)) == 1);
}

TEST_CASE("A plan that no setting fits on one sheet is made all the same, and it is said") {
  std::string ways;
  for (int i = 0; i < 150; ++i)
    ways += "::: plan-option\n### Way out number " + std::to_string(i) + "\n:::\n\n";
  std::vector<Problem> problems;
  const FileSet made =
      render(small_document({{"modules/a.md", module_source("plan-options", ways)}}), "pdf", problems);
  REQUIRE(made.size() == 1);
  REQUIRE(problems.size() == 1);
  CHECK_THAT(problems.front().message,
             Catch::Contains("takes " + std::to_string(sheets_of(made.begin()->second)) + " sheets"));
}

TEST_CASE("There is no PDF for pupils without a plan, and that is no problem") {
  std::vector<Problem> problems;
  CHECK(
      render(small_document({{"modules/a.md", module_source("page", "Words.\n")}}), "pdf", problems).empty());
  CHECK(problems.empty());
}

TEST_CASE("Without Chromium the PDF is not made and it is said; everything else is") {
  const EnvironmentVariable nowhere("WAYMARK_CHROMIUM", "/nowhere/chromium");
  std::vector<Problem> problems;
  CHECK(render(sample("parents"), "pdf", problems).empty());
  REQUIRE(problems.size() == 1);
  CHECK_THAT(describe(problems.front()),
             Catch::StartsWith("The PDF for “Parents and carers” was not made: this "
                               "computer has no Chromium"));
  CHECK(paper_programs().empty());
  const ScratchFolder scratch;
  NoProgress quiet;
  const auto result = export_package(read_package(sample_folder("take-control")), {},
                                     {{"pdf", "epub"}, {"parents"}, scratch / "out"}, quiet);
  REQUIRE(result.made.size() == 1);
  CHECK(result.made.front().extension() == ".epub");
}

TEST_CASE("A Chromium that hangs is ended with all that it started") {
  const ScratchFolder scratch;
  const auto chromium =
      stand_in(scratch, "sleep 600 &\necho $! >'" + (scratch / "child").string() + "'\nwait\n");
  const auto begin = std::chrono::steady_clock::now();
  const Printed printed = print_with(chromium, "<html></html>", std::chrono::milliseconds(700));
  CHECK(printed.pdf.empty());
  CHECK_THAT(printed.fault, Catch::Contains("took too long"));
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
  const std::string child = read_whole_file(scratch / "child");
  const fs::path about = fs::path("/proc") / child.substr(0, child.find('\n')) / "stat";
  // Gone, or dead and not yet collected by whoever collects orphans here. A busy system takes a while to end
  // it.
  const auto is_gone = [&] {
    std::ifstream file(about);
    const std::string state((std::istreambuf_iterator<char>(file)), {});
    return state.empty() || state.find(") Z ") != std::string::npos ||
           state.find(") X ") != std::string::npos;
  };
  for (int i = 0; i < 3'000 && !is_gone(); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  CHECK(is_gone());
}

TEST_CASE("A Chromium that crashes, gives up or writes nonsense is a problem in plain words") {
  for (const std::string script :
       {"kill -SEGV $$\n", "exit 3\n", "echo No usable sandbox! >&2; kill -TRAP $$\n", "exit 0\n",
        "for w in \"$@\"; do case $w in --print-to-pdf=*) echo nonsense >\"${w#*=}\";; esac; done\n",
        "for w in \"$@\"; do case $w in --print-to-pdf=*) echo %PDF-1.7 nonsense >\"${w#*=}\";; esac; "
        "done\n"}) {
    INFO(script);
    const ScratchFolder scratch;
    const EnvironmentVariable named("WAYMARK_CHROMIUM", stand_in(scratch, script).string());
    std::vector<Problem> problems;
    CHECK(render(sample("parents"), "pdf", problems).empty());
    REQUIRE(problems.size() == 1);
    CHECK_THAT(problems.front().message, Catch::Contains("was not made: Chromium"));
  }
}

TEST_CASE("The foot of a sheet says which release it is, whatever the title is made of") {
  Document document = sample("parents");
  CHECK(print_page(document).find("Release 1 \\c2") == std::string::npos);
  CHECK(print_page(document).find(" Release 1 · 2 November 2026 · Check again by 1 September 2027") !=
        std::string::npos);
  document.package_title = "\"; } </style><script>alert(1)</script> /* \\ */ \n@import 'x'";
  const std::string html = print_page(document);
  const auto page = read_page(html);
  CHECK(page.select_nodes("//script").empty());
  CHECK(page.select_nodes("//style").size() == 1);
  CHECK(html.find("</style><script>") == std::string::npos);
  CHECK(html.find("@import") == html.find("@import 'x' – Parents")); // as words of the title alone
  document.passport = {};
  CHECK(print_page(document).find("Draft, not released") != std::string::npos);
}

TEST_CASE("What is printed has a policy that lets nothing run or load, and no mark that only eyes get") {
  for (const std::string audience : {"young-people", "parents", "teachers"}) {
    INFO(audience);
    const auto page = read_page(print_page(sample(audience)));
    const std::string policy = page.select_node("//meta[@http-equiv]").node().attribute("content").value();
    CHECK_THAT(policy, Catch::StartsWith("default-src 'none'; img-src data:; style-src 'sha256-"));
    CHECK(page.select_nodes("//input | //button | //textarea | //details | //script").empty());
    CHECK(page.select_nodes("//*[@aria-hidden][not(self::svg)]").empty());
    CHECK(page.select_nodes("//figure").empty());
  }
}
