// SPDX-License-Identifier: MIT
#include "export/bundle/manifest.h"
#include "export/bundle/zip_archive.h"
#include "export/release.h"
#include "export/verify.h"
#include "model/error.h"
#include "model/iso_time.h"
#include "model/safe_file.h"
#include "tests/support/environment.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::publish;
namespace fs = std::filesystem;

namespace {

// A small package with one module and one role, saved once and not yet signed off.
struct SmallPackage {
  tests::ScratchFolder scratch;
  fs::path folder = scratch / "package";
  fs::path out = scratch / "out";
  Profile profile = Profile::load(scratch / "home");

  SmallPackage() {
    scratch.write(
        "package/package.yaml",
        "id: small\ntitle: Small\naudiences:\n  - {id: young-people, name: Young people}\nmodules: [one]\n");
    scratch.write("package/modules/one.md", module_text("You can ask for help."));
    scratch.write("package/contacts.yaml",
                  "services:\n  - {id: childline, name: Childline, number: \"0800 1111\", site: "
                  "https://childline.example, "
                  "owner: charity, last-verified: 2026-01-10, expires: 2026-12-01}\n");
    scratch.write(
        "package/trust/1/roster.json",
        R"({"version":1,"organisations":[{"id":"o","name":"Policing team"}],"people":[{"id":"writer","name":"Policing team author","organisation":"o","roles":["police"]}],"sign-off":[{"roles":["police"]}]})");
    profile.add_identity("small", "writer");
    profile.save();
    Workspace workspace = open();
    workspace.save_version("First text");
  }

  static std::string module_text(const std::string& words) {
    return "---\nid: one\ntitle: One\naudience: young-people\nkind: page\nreview-by: 2027-01-01\n---\n\n" +
           words + "\n\n::: support\n[Childline](contact:childline)\n:::\n";
  }

  // Another audience, for whom every format has something; saved and signed off.
  static void add_parents(Workspace& workspace) {
    workspace.write_file("package.yaml",
                         "id: small\ntitle: Small\naudiences:\n  - {id: young-people, name: Young "
                         "people}\n  - {id: parents, name: Parents}\nmodules: [one]\n");
    // A picture that an e-book cannot hold, so that there is something else to say as well.
    std::string text = module_text("You can ask for help.\n\n![A door.](../artwork/door.webp)");
    workspace.write_file("artwork/door.webp", std::string("RIFF\x1a\0\0\0WEBPVP8L", 16));
    text.replace(text.find("audience: young-people"), 22, "audience: [young-people, parents]");
    workspace.write_module("one", text);
    workspace.save_version("For parents too");
    workspace.sign_off("one", "police");
  }

  // On a day on which its contact is good.
  Workspace open() const {
    Workspace workspace = Workspace::open(folder, profile);
    workspace.set_time(from_iso_time("2026-06-01T12:00:00Z"));
    return workspace;
  }
  checks::RuleSet rules() const { return checks::load_rules(FileSet{}); }

  fs::path release(const std::string& name) const {
    Workspace workspace = open();
    NoProgress quiet;
    return make_release(workspace, rules(), {name, false, {}, {}, {}, out}, quiet).bundle;
  }
};

std::string flipped(std::string bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
  return bytes;
}

bool is_refused(const fs::path& bundle) {
  try {
    return !verify_bundle(bundle).genuine;
  } catch (const Error&) {
    return true;
  }
}

} // namespace

TEST_CASE("A release is refused while a sign-off is missing, and says which and how to get it") {
  const SmallPackage small;
  CHECK_THROWS_WITH(small.release("1"), Catch::Contains("cannot be released yet") && Catch::Contains("One"));
  CHECK_FALSE(fs::exists(small.out));
}

TEST_CASE("A release is refused when the text changed after its sign-off") {
  const SmallPackage small;
  {
    Workspace workspace = small.open();
    workspace.sign_off("one", "police");
    workspace.write_module("one", SmallPackage::module_text("You can ask for help!"));
  }
  CHECK_THROWS_WITH(small.release("1"), Catch::Contains("saved version"));
  Workspace workspace = small.open();
  workspace.save_version("A changed word");
  CHECK_THROWS_WITH(small.release("1"), Catch::Contains("cannot be released yet"));
}

TEST_CASE("A contact that has expired stands in the way of a release once, with every place that uses it") {
  const SmallPackage small;
  {
    Workspace workspace = small.open();
    workspace.write_module("one", SmallPackage::module_text("## Call\n\n[Childline](contact:childline)"));
    workspace.save_version("One more place");
    workspace.sign_off("one", "police");
    CHECK(obstacles(workspace, small.rules()).empty());
    workspace.set_time(from_iso_time("2026-12-02T00:00:00Z"));
    const auto list = obstacles(workspace, small.rules());
    REQUIRE(list.size() == 1);
    CHECK(list[0].what ==
          "Childline expired on 2026-12-01. It is used here: One, under “Call” (line 11); One, under "
          "“Call” (line 14).");
    CHECK_THAT(list[0].how, Catch::Contains("charity") && Catch::Contains("contacts.yaml"));
    NoProgress quiet;
    CHECK_THROWS_WITH(make_release(workspace, small.rules(), {"1", false, {}, {}, {}, small.out}, quiet),
                      Catch::Contains("Childline expired"));
  }
  CHECK_FALSE(fs::exists(small.out));
}

TEST_CASE("A contact that nobody has verified stands in the way of a release, used or not") {
  const SmallPackage small;
  Workspace workspace = small.open();
  workspace.write_file("contacts.yaml",
                       workspace.package().files.at("contacts.yaml") + "  - {id: new, name: New line}\n");
  workspace.save_version("A new contact");
  workspace.sign_off("one", "police");
  const auto list = obstacles(workspace, small.rules());
  REQUIRE(list.size() == 1);
  CHECK_THAT(list[0].what,
             Catch::Contains("New line has not been verified") && Catch::Contains("nowhere yet"));
}

TEST_CASE("What changed is not told to schools with a phone number in it") {
  const SmallPackage small;
  Workspace workspace = small.open();
  workspace.sign_off("one", "police");
  NoProgress quiet;
  CHECK_THROWS_WITH(
      make_release(workspace, small.rules(), {"1", false, {}, {}, "Ring 07400 123456", small.out}, quiet),
      Catch::Contains("“07400 123456”") && Catch::Contains("Nothing was made"));
  CHECK_FALSE(fs::exists(small.out));
}

TEST_CASE("A module whose review day has passed stands in the way of a release") {
  const SmallPackage small;
  Workspace workspace = small.open();
  workspace.sign_off("one", "police");
  workspace.write_file("contacts.yaml",
                       "services:\n  - {id: childline, name: Childline, number: \"0800 1111\", site: "
                       "https://childline.example, last-verified: 2027-01-01}\n");
  workspace.save_version("Contacts are good");
  workspace.set_time(from_iso_time("2027-01-02T00:00:00Z"));
  const auto list = obstacles(workspace, small.rules());
  REQUIRE(list.size() == 1);
  CHECK_THAT(list[0].what, Catch::Contains("was to be looked at again by 2027-01-01"));
}

TEST_CASE("A signed-off package becomes a genuine bundle, once for each name") {
  const SmallPackage small;
  {
    Workspace workspace = small.open();
    workspace.sign_off("one", "police");
  }
  const fs::path bundle = small.release("1");
  const Verification found = verify_bundle(bundle);
  CHECK(found.genuine);
  CHECK(found.release == "1");
  REQUIRE(found.signed_by.size() == 1);
  CHECK(found.signed_by[0].organisation == "Policing team");

  SECTION("the release is recorded, and its name is taken") {
    const Workspace workspace = small.open();
    REQUIRE(workspace.releases().size() == 1);
    CHECK_FALSE(workspace.has_unsaved_changes());
    CHECK(workspace.package().files.contains("release/manifest.json"));
    CHECK_THROWS_WITH(small.release("1"), Catch::Contains("already"));
  }
  SECTION("one flipped byte anywhere is found") {
    const std::string bytes = read_whole_file(bundle);
    const fs::path copy = small.scratch / "copy.zip";
    for (std::size_t at = 0; at < bytes.size(); at += 1 + bytes.size() / 400) {
      write_file_safely(copy, flipped(bytes, at));
      INFO("byte " << at << " of " << bytes.size());
      CHECK(is_refused(copy));
    }
  }
  SECTION("a missing, an extra or a changed file is named") {
    FileSet files = unpack_zip(read_whole_file(bundle));
    const fs::path copy = small.scratch / "copy.zip";
    FileSet missing = files, extra = files, changed = files;
    missing.erase("what-changed.txt");
    extra["exports/extra.html"] = "x";
    changed["what-changed.txt"] += "x";
    write_file_safely(copy, pack_zip(missing));
    CHECK(verify_bundle(copy).faults.at(0) == "“what-changed.txt” is missing.");
    write_file_safely(copy, pack_zip(extra));
    CHECK(verify_bundle(copy).faults.at(0) == "“exports/extra.html” does not belong to this release.");
    write_file_safely(copy, pack_zip(changed));
    CHECK(verify_bundle(copy).faults.at(0) == "“what-changed.txt” was changed after the release was made.");
  }
}

TEST_CASE(
    "A format that cannot be made here is left out of a release and said; one that was asked for stops it") {
  const SmallPackage small;
  Workspace workspace = small.open();
  SmallPackage::add_parents(workspace);
  const tests::EnvironmentVariable nowhere("WAYMARK_CHROMIUM", "/nowhere/chromium");
  NoProgress quiet;
  CHECK_THROWS_WITH(
      make_release(workspace, small.rules(), {"1", false, {"epub", "pdf"}, {}, {}, small.out}, quiet),
      Catch::Contains("no Chromium") && Catch::Contains("Nothing was released"));
  CHECK(workspace.releases().empty());
  CHECK_FALSE(fs::exists(small.out));
  const ReleaseResult result =
      make_release(workspace, small.rules(), {"1", false, {}, {}, {}, small.out}, quiet);
  CHECK_THAT(result.problems.back().message, Catch::Contains("PDF for “Parents” was not made"));
  CHECK(verify_bundle(result.bundle).genuine);
  const FileSet files = unpack_zip(read_whole_file(result.bundle));
  const Manifest manifest = read_manifest(files.at("manifest.json"));
  CHECK(std::find(manifest.formats.begin(), manifest.formats.end(), "pdf") == manifest.formats.end());
  CHECK(std::find(manifest.formats.begin(), manifest.formats.end(), "epub") != manifest.formats.end());
  CHECK(manifest.laid_out_by.empty());
}

TEST_CASE("A release keeps its PDFs, so it packs the same where Chromium is another or missing") {
  const SmallPackage small;
  Workspace workspace = small.open();
  SmallPackage::add_parents(workspace);
  NoProgress quiet;
  const auto bundle =
      make_release(workspace, small.rules(), {"1", false, {"pdf"}, {}, {}, small.out}, quiet).bundle;
  const FileSet files = unpack_zip(read_whole_file(bundle));
  CHECK(files.at("exports/small-parents.pdf").starts_with("%PDF"));
  CHECK_THAT(read_manifest(files.at("manifest.json")).laid_out_by,
             Catch::Contains("Chrom") && Catch::Contains("qpdf"));
  const tests::EnvironmentVariable nowhere("WAYMARK_CHROMIUM", "/nowhere/chromium");
  const auto again = pack_release(workspace, "1", small.scratch / "again", quiet).bundle;
  CHECK(read_whole_file(bundle) == read_whole_file(again));
  CHECK_THROWS_WITH(co_sign_release(workspace, "1", quiet), Catch::Contains("Nothing was signed"));
}

TEST_CASE("What is not a bundle is refused with a sentence") {
  const tests::ScratchFolder scratch;
  scratch.write("text.zip", "not a zip");
  scratch.write("other.zip", pack_zip({{"a.txt", "x"}}));
  CHECK_THROWS_AS(verify_bundle(scratch / "text.zip"), Error);
  CHECK_THROWS_WITH(verify_bundle(scratch / "other.zip"), Catch::Contains("not a Waymark release"));
  CHECK_THROWS_AS(verify_bundle(scratch / "missing.zip"), Error);
}

TEST_CASE("A release needs a name that can be a file's name") {
  const SmallPackage small;
  CHECK_THROWS_WITH(small.release("../1"), Catch::Contains("name"));
  CHECK_THROWS_WITH(small.release(""), Catch::Contains("name"));
}
