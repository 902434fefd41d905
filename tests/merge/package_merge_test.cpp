// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/merge/list_order.h"
#include "model/merge/package_merge.h"
#include "model/package.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::merge;

namespace {

using Names = std::vector<std::string>;

std::string page(const std::string& id, const std::string& title, const std::string& words) {
  return "---\nid: " + id + "\ntitle: " + title + "\naudience: young-people\nkind: page\nminutes: 3\n---\n" +
         words;
}

FileSet small_package() {
  return {
      {"package.yaml",
       "id: small\ntitle: Small\n# Who reads it\naudiences:\n  - id: young-people\n    name: Young people\n"
       "    reading-age: 11\n  - id: parents\n    name: Parents\nmodules:\n  - one\n  - two\n  - three\n"
       "export:\n  paper: A4\n  plan-title: My plan\n"},
      {"contacts.yaml",
       "# Checked by hand.\nservices:\n  - id: childline\n    name: Childline\n    number: \"0800 1111\"\n"
       "    for: [young-people]\n  - id: police\n    name: Police\n    number: \"999\"\n"},
      {"modules/one.md", page("one", "First page", "Some words of the first page.\n\nMore of them.\n")},
      {"modules/two.md", page("two", "Second page", "Some words of the second page.\n")},
      {"modules/three.md", page("three", "Third page", "Some words of the third page.\n")},
      {"artwork/a.png", std::string("\x89PNG\0base", 9)}};
}

void change(FileSet& files, const std::string& path, const std::string& from, const std::string& to) {
  std::string& text = files.at(path);
  REQUIRE(text.find(from) != std::string::npos);
  text.replace(text.find(from), from.size(), to);
}

// Both computers' merges, checked against each other.
PackageMerge merged(const FileSet& base, const FileSet& ours, const FileSet& theirs) {
  PackageMerge merge = merge_packages(base, ours, theirs);
  const PackageMerge other = merge_packages(base, theirs, ours);
  REQUIRE(merge.choices.size() == other.choices.size());
  for (const Choice& choice : merge.choices) {
    const Choice* same = other.find_choice(choice.id);
    REQUIRE(same);
    CHECK(same->ours == choice.theirs);
    if (choice.kind != Choice::Kind::file)
      CHECK(slice(merge.files.at(choice.path), choice.span) ==
            choice.ours.value_or(choice.theirs.value_or("")));
  }
  if (merge.clean())
    CHECK(merge.files == other.files);
  return merge;
}

} // namespace

TEST_CASE("an order changed by two people has both people's moves") {
  const Names base{"a", "b", "c", "d", "e"};
  const auto both = [&](const Names& ours, const Names& theirs) {
    CHECK(merge_order(base, ours, theirs) == merge_order(base, theirs, ours));
    return merge_order(base, ours, theirs);
  };
  CHECK(both(base, {"e", "a", "b", "c", "d"}) == Names{"e", "a", "b", "c", "d"});
  CHECK(both({"b", "c", "d", "a", "e"}, {"a", "c", "d", "e"}) == Names{"c", "d", "a", "e"});
  CHECK(both({"a", "b", "x", "c", "d", "e"}, {"a", "b", "c", "y", "d", "e"}) ==
        Names{"a", "b", "x", "c", "y", "d", "e"});
  CHECK(both({"a", "b", "c", "d", "e", "x"}, {"a", "b", "c", "d", "e", "y"}) ==
        Names{"a", "b", "c", "d", "e", "x", "y"});
  CHECK(both({"a", "x"}, {"b", "x"}) == Names{"x"});
  CHECK(both({"e", "d", "c", "b", "a"}, {"b", "a", "c", "d", "e"}).size() == 5);
  CHECK(both({"a", "a", "b", "c", "d", "e"}, base) == base);
  CHECK(merge_order({}, {}, {}).empty());
}

TEST_CASE("entries are merged key by key, and everything else keeps its bytes") {
  const FileSet base = small_package();
  FileSet ours = base, theirs = base;
  change(ours, "package.yaml", "title: Small", "title: Bigger");
  change(ours, "package.yaml", "reading-age: 11", "reading-age: 12");
  change(ours, "package.yaml", "  - one\n  - two\n", "  - two\n  - one\n");
  change(theirs, "package.yaml", "name: Young people", "name: Pupils");
  change(theirs, "package.yaml", "  - three\n", "  - three\n  - four\n");
  change(theirs, "package.yaml", "paper: A4", "paper: A5");
  change(ours, "contacts.yaml", "name: Police", "name: The police");
  change(theirs, "contacts.yaml", "number: \"999\"", "number: \"999\"\n    hours: day and night");
  theirs["modules/four.md"] = page("four", "Fourth page", "New.\n");
  change(ours, "modules/one.md", "title: First page", "title: \"The first: page\"");
  change(theirs, "modules/one.md", "minutes: 3", "minutes: 5");
  change(theirs, "modules/one.md", "More of them", "More of those");
  const PackageMerge merge = merged(base, ours, theirs);
  REQUIRE(merge.clean());
  FileSet expected = base;
  expected["package.yaml"] =
      "id: small\ntitle: Bigger\n# Who reads it\naudiences:\n  - id: young-people\n    name: Pupils\n"
      "    reading-age: 12\n  - id: parents\n    name: Parents\nmodules:\n  - two\n  - one\n  - three\n"
      "  - four\nexport:\n  paper: A5\n  plan-title: My plan\n";
  change(expected, "contacts.yaml", "name: Police\n    number: \"999\"",
         "name: The police\n    number: \"999\"\n    hours: day and night");
  expected["modules/one.md"] =
      "---\nid: one\ntitle: \"The first: page\"\naudience: young-people\nkind: page\nminutes: 5\n---\n"
      "Some words of the first page.\n\nMore of those.\n";
  expected["modules/four.md"] = theirs["modules/four.md"];
  CHECK(merge.files == expected);
}

TEST_CASE("what both changed is a choice; ours stands for now, and whatever is chosen takes its place") {
  const FileSet base = small_package();
  FileSet ours = base, theirs = base;
  change(ours, "modules/one.md", "First page", "Our page");
  change(theirs, "modules/one.md", "First page", "Their page");
  change(ours, "modules/one.md", "Some words", "Our words");
  change(theirs, "modules/one.md", "Some words", "Their words");
  change(ours, "contacts.yaml", "0800 1111", "0800 2222");
  change(theirs, "contacts.yaml", "0800 1111", "0800 3333");
  PackageMerge merge = merged(base, ours, theirs), other = merge_packages(base, theirs, ours);
  REQUIRE(merge.choices.size() == 3);
  CHECK(read_package(merge.files).find_module("one")->title == "Our page");
  CHECK(merge.choices[0].key == "services/childline/number");
  CHECK(merge.choices[1].where == "“Our page”, “title”");
  CHECK(merge.choices[2].where == "“Our page”: “Some words of the first page.”");
  // Settled in two orders, on two computers.
  const std::vector<std::string> ids{merge.choices[0].id, merge.choices[1].id, merge.choices[2].id};
  const std::vector<Version> versions{merge.choices[0].theirs, "title: A page of both\n", "Words of both.\n"};
  for (const int i : {0, 1, 2})
    merge = settle(std::move(merge), ids[static_cast<std::size_t>(i)], versions[static_cast<std::size_t>(i)]);
  for (const int i : {2, 0, 1})
    other = settle(std::move(other), ids[static_cast<std::size_t>(i)], versions[static_cast<std::size_t>(i)]);
  CHECK(merge.files == other.files);
  CHECK(merge.clean());
  const Package package = read_package(merge.files);
  CHECK(package.find_service("childline")->number == "0800 3333");
  CHECK(package.find_module("one")->title == "A page of both");
  CHECK(merge.files.at("modules/one.md").ends_with("---\nWords of both.\n\nMore of them.\n"));
  CHECK_THROWS_AS(settle(merge, ids[0], std::nullopt), Error);
}

TEST_CASE("both versions can be kept, in the same order on both computers") {
  const FileSet base{{"package.yaml", "id: a\n"}, {"modules/a.md", "Some words stand here.\n"}};
  FileSet ours = base, theirs = base;
  ours["modules/a.md"] = "Some lines stand here.\n";
  theirs["modules/a.md"] = "Some verses stand here.\n";
  const PackageMerge merge = merged(base, ours, theirs), other = merge_packages(base, theirs, ours);
  REQUIRE(merge.choices.size() == 1);
  const Version both = both_of(merge.choices[0]);
  REQUIRE(both);
  CHECK(*both == "Some lines stand here.\nSome verses stand here.\n");
  CHECK(both == both_of(other.choices[0]));
  CHECK(settle(merge, merge.choices[0].id, both).files == settle(other, merge.choices[0].id, both).files);
}

TEST_CASE("a page that one took out and the other changed stays until somebody decides") {
  const FileSet base = small_package();
  FileSet ours = base, theirs = base;
  ours.erase("modules/two.md");
  change(ours, "package.yaml", "  - two\n", "");
  change(theirs, "modules/two.md", "Some words", "Better words");
  theirs.erase("modules/three.md");
  change(theirs, "package.yaml", "  - three\n", "");
  const PackageMerge merge = merged(base, ours, theirs);
  REQUIRE(merge.choices.size() == 1);
  CHECK(merge.choices[0].path == "modules/two.md");
  CHECK(merge.files.at("modules/two.md") == theirs.at("modules/two.md"));
  CHECK_FALSE(merge.files.contains("modules/three.md"));
  CHECK(merge.files.at("package.yaml").find("modules:\n  - one\n  - two\nexport") != std::string::npos);
  const PackageMerge gone = settle(merge, merge.choices[0].id, merge.choices[0].ours);
  CHECK_FALSE(gone.files.contains("modules/two.md"));
  CHECK(gone.files.at("package.yaml").find("modules:\n  - one\nexport") != std::string::npos);
  CHECK(read_package(gone.files).problems.empty());
  CHECK(settle(merge, merge.choices[0].id, merge.choices[0].theirs).files == merge.files);
}

TEST_CASE("pictures and signed files are never put together") {
  const FileSet base = small_package();
  FileSet ours = base, theirs = base;
  ours["artwork/a.png"] = std::string("\x89PNG\0ours", 9);
  CHECK(merged(base, ours, theirs).clean());
  CHECK(merged(base, ours, theirs).files == ours);
  theirs["artwork/a.png"] = std::string("\x89PNG\0them", 9);
  const PackageMerge merge = merged(base, ours, theirs);
  REQUIRE(merge.choices.size() == 1);
  CHECK(merge.choices[0].kind == Choice::Kind::file);
  CHECK(merge.files.at("artwork/a.png") == ours.at("artwork/a.png"));
}

TEST_CASE("files that are not laid out as expected are merged as texts") {
  const FileSet base{{"package.yaml", "{id: a, title: b}\n"}, {"modules/a.md", "no details\n\nand words\n"}};
  FileSet ours = base, theirs = base;
  ours["package.yaml"] = "{id: a, title: ours}\n";
  theirs["package.yaml"] = "{id: a, title: theirs}\n";
  ours["modules/a.md"] = "no details\n\nand our words\n";
  theirs["modules/a.md"] = "details?\n\nand words\n";
  const PackageMerge merge = merged(base, ours, theirs);
  REQUIRE(merge.choices.size() == 1);
  CHECK(merge.choices[0].kind == Choice::Kind::words);
  CHECK(merge.files.at("modules/a.md") == "details?\n\nand our words\n");
}

TEST_CASE("line endings of a whole file are nobody's change to an entry") {
  const FileSet base = small_package();
  FileSet ours = base, theirs = base;
  std::string& text = ours["modules/one.md"];
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
    text.insert(at, "\r");
  change(theirs, "modules/one.md", "minutes: 3", "minutes: 4");
  const PackageMerge merge = merged(base, ours, theirs);
  REQUIRE(merge.clean());
  std::string expected = text;
  expected.replace(expected.find("minutes: 3"), 10, "minutes: 4");
  CHECK(merge.files.at("modules/one.md") == expected);
}
