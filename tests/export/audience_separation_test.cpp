// SPDX-License-Identifier: MIT
#include "export/site/html_writer.h"
#include "model/safe_file.h"
#include "tests/export/pdf_changes.h"
#include "tests/export/small_site.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::tests;

namespace {

std::string lower(std::string text) {
  for (char& c : text)
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return text;
}

std::string all_bytes(const FileSet& files) {
  std::string all;
  for (const auto& [path, bytes] : unpacked(files))
    all += path + "\n" + bytes + "\n";
  return all;
}

// What can be read in any of the files, archives included, in one line.
std::string all_words(const FileSet& files) {
  std::string words;
  for (const char c : words_without_tags(all_bytes(files)))
    if (c != ' ' || !words.ends_with(' '))
      words += c == '\n' ? ' ' : c;
  return words;
}

// The beginning of a sentence: slides may show its end elsewhere.
std::string first_words(const std::string& sentence) {
  std::size_t end = 0;
  for (int word = 0; word < 12 && end != std::string::npos; ++word)
    end = sentence.find(' ', end + 1);
  return sentence.substr(0, end);
}

// Stretches of text that are too long to stand elsewhere by chance.
std::vector<std::string> sentences(const markdown::Node& node) {
  std::vector<std::string> found;
  if (node.kind == markdown::NodeKind::text && node.literal.size() > 60)
    found.push_back(node.literal);
  for (const auto& child : node.children)
    for (auto& words : sentences(child))
      found.push_back(std::move(words));
  return found;
}

FileSet with_canary_picture(const std::string& source) {
  return {{"modules/page.md", source},
          {"artwork/canary.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>CANARY</title></svg>"}};
}

} // namespace

TEST_CASE("Nothing that is for staff reaches any byte of a pupils' export") {
  const auto cases = files_in(cases_folder() / "export" / "staff-only");
  REQUIRE(cases.size() >= 15);
  for (const auto& file : cases) {
    INFO(file.filename().string());
    const auto document = small_document(with_canary_picture(read_whole_file(file)));
    const std::string all = lower(all_bytes(every_file(document)));
    CHECK(all.find("canary") == std::string::npos);
    CHECK(all.find("words for everyone.") != std::string::npos);
    CHECK(document.pictures.empty());
  }
}

TEST_CASE("Nothing that is for others reaches any byte of a finished PDF, whatever block it stands in") {
  const std::string notes =
      "\n\n::: teacher-note\nCANARY for teachers ![CANARY](../artwork/canary.svg)\n:::\n\n"
      "::: parent-note\nParents alone.\n:::\n";
  FileSet modules = {
      {"modules/ways.md", module_source("plan-options", "::: plan-option\n### A joke\n> Words for everyone." +
                                                            notes + ":::\n" + notes)},
      {"modules/plan.md",
       module_source("plan", "::: activity\n## One step\nMore for everyone." + notes + ":::\n" + notes)},
      {"artwork/canary.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>CANARY</title></svg>"}};
  for (const std::string kind : {"scenario", "chat", "question", "plan-option", "message", "support",
                                 "activity", "ground-rules", "content-note", "unknown"})
    modules["modules/" + kind + ".md"] =
        module_source("page", "::: " + kind + "\nWords in a " + kind + "." + notes + ":::\n" + notes,
                      "[young-people, parents]");
  const auto pdf_for = [&](const std::string& audience) {
    const FileSet made = rendered(small_document(modules, audience), "pdf");
    REQUIRE(made.size() == 1);
    return all_of_pdf(made.begin()->second);
  };
  const std::string pupils = pdf_for("young-people"), parents = pdf_for("parents");
  CHECK(lower(pupils).find("canary") == std::string::npos);
  CHECK(lower(parents).find("canary") == std::string::npos);
  CHECK(pupils.find("A joke") != std::string::npos); // and what is theirs is found
  CHECK(pupils.find("Parents alone.") == std::string::npos);
  CHECK(parents.find("Parents alone.") != std::string::npos);
  CHECK(parents.find("Words in a ground-rules.") != std::string::npos);
}

TEST_CASE("What stands around a staff note stays") {
  for (const std::string name :
       {"plain-note", "note-with-attributes", "note-in-every-block", "blocks-in-a-note", "misspelt-notes",
        "windows-line-endings", "note-behind-a-tab", "broken-bytes"}) {
    INFO(name);
    const auto source = read_whole_file(cases_folder() / "export" / "staff-only" / (name + ".md"));
    const std::string all = all_bytes(every_file(small_document(with_canary_picture(source))));
    CHECK(all.find("More for everyone.") != std::string::npos);
  }
}

TEST_CASE("Staff read their notes, labelled as theirs") {
  const auto source = read_whole_file(cases_folder() / "export" / "staff-only" / "note-in-every-block.md");
  const auto page = rendered(small_document(with_canary_picture(source), "teachers"), "site").at("page.html");
  CHECK(page.find("CANARY") != std::string::npos);
  CHECK(page.find(">For teachers</p>") != std::string::npos);
}

TEST_CASE(
    "A lesson's slides hold what the class sees, and what is for the teacher stands in the notes alone") {
  const FileSet modules = {
      {"modules/one.md", module_source("scenario", "A story.\n\n::: teacher-note\nCANARY one\n:::\n",
                                       "[young-people, teachers]")},
      {"modules/plan.md",
       module_source(
           "lesson",
           "CANARY two\n\n::: activity\n## Page of scenario\n\nFor the class.\n\n::: teacher-note\n"
           "CANARY three\n:::\n\n::: message\nA key.\n\n::: teacher-note\nCANARY five\n:::\n:::\n\n"
           "> ::: teacher-note\n> CANARY six\n> :::\n\nAfter it.\n\n- ::: teacher-note\n  CANARY seven\n\n  "
           "CANARY eight\n\n:::\n\n::: teacher-note\nCANARY four\n:::\n\n"
           "::: support\n[Childline](contact:childline)\n\n::: teacher-note\nCANARY nine "
           "[Police](contact:police-emergency)\n:::\n:::\n",
           "teachers")}};
  std::string slides;
  std::string notes;
  for (const auto& [path, bytes] : unpacked(rendered(small_document(modules, "teachers"), "pptx")))
    (path.find("/notesSlides/") != std::string::npos ? notes
     : path.ends_with(".pptx")                       ? notes
                                                     : slides) += bytes;
  CHECK(slides.find("CANARY") == std::string::npos);
  CHECK(slides.find("For the class.") != std::string::npos);
  CHECK(slides.find("999<") == std::string::npos);
  CHECK(slides.find("A key.") != std::string::npos);
  CHECK(slides.find("After it.") != std::string::npos);
  CHECK(slides.find("A story.") != std::string::npos);
  for (const std::string words : {"CANARY two", "CANARY three", "CANARY four", "CANARY five", "CANARY six",
                                  "CANARY seven", "CANARY eight", "CANARY nine"})
    CHECK(notes.find(words) != std::string::npos);
}

TEST_CASE("A note for parents is for parents alone") {
  const FileSet modules = {
      {"modules/one.md", module_source("page", "Hello.\n\n::: parent-note\nCANARY\n:::\n",
                                       "[young-people, parents, teachers]")}};
  CHECK(all_bytes(every_file(small_document(modules, "young-people"))).find("CANARY") == std::string::npos);
  CHECK(all_bytes(every_file(small_document(modules, "teachers"))).find("CANARY") == std::string::npos);
  const auto page = rendered(small_document(modules, "parents"), "site").at("one.html");
  CHECK(page.find("CANARY") != std::string::npos);
  CHECK(page.find(">For parents and carers</p>") != std::string::npos);
}

TEST_CASE("A module for staff leaves no trace in the pupils' export, not even where it is linked") {
  const FileSet modules = {{"modules/one.md", module_source("page", "See [the lesson](canary.md).\n")},
                           {"modules/canary.md", module_source("lesson", "CANARY\n", "teachers")}};
  const auto document = small_document(modules);
  CHECK(reports(document, "a page that these readers do not get"));
  const std::string all = lower(all_bytes(every_file(document)));
  CHECK(all.find("canary") == std::string::npos);
  CHECK(all.find("see the lesson.") != std::string::npos);
}

TEST_CASE("A note whose marks do not count is left out and reported with its line") {
  const auto document = small_document(
      {{"modules/one.md", module_source("page", "Hello.\n\n> ::: teacher-note\n> CANARY\n> :::\n")}});
  REQUIRE(document.problems.size() == 1);
  CHECK(document.problems.front().path == "modules/one.md");
  CHECK(document.problems.front().line == 10);
}

TEST_CASE("The sample's pupil exports hold none of its staff notes") {
  const Package package = read_package(sample_folder("take-control"));
  const auto pupils_files = every_file(publish::build_document(package, "young-people", {}));
  const auto pupils = all_bytes(pupils_files);
  const auto pupils_words = all_words(pupils_files);
  const auto teachers = all_bytes(every_file(publish::build_document(package, "teachers", {})));
  int notes = 0;
  for (const auto& module : package.modules)
    for (const auto& block : blocks_of(module)) {
      if (block.kind != "teacher-note" && block.kind != "parent-note")
        continue;
      for (const std::string& words : sentences(*block.node)) {
        ++notes;
        INFO(words);
        CHECK(pupils.find(publish::escape(words)) == std::string::npos);
        CHECK(pupils_words.find(publish::escape(first_words(words))) == std::string::npos);
        if (block.kind == "teacher-note" && module.is_for("teachers"))
          CHECK(teachers.find(publish::escape(words)) != std::string::npos);
      }
    }
  CHECK(notes > 10);
}

TEST_CASE("A package that names no readers says what it lacks") {
  const Package bare = read_package(FileSet{{"package.yaml", "id: bare\ntitle: Bare\nmodules: []\n"}});
  CHECK_THROWS_WITH(publish::build_document(bare, "young-people", {}),
                    Catch::Contains("does not say who reads it") && Catch::Contains("“audiences”"));
}
