// SPDX-License-Identifier: MIT
#include "export/public_index.h"
#include "export/recall.h"
#include "model/safe_file.h"
#include "tests/export/ready_team.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::publish;
using waymark::tests::ReadyTeam;
using waymark::tests::ScratchFolder;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> states(const std::vector<PublicRelease>& releases) {
  const FileSet files = render_index(releases);
  std::vector<std::string> list;
  const auto json = nlohmann::json::parse(files.at("releases.json"));
  for (const auto& one : json.at("releases"))
    list.push_back(one.at("release").get<std::string>() + " " + one.at("state").get<std::string>());
  return list;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("the index is the same from the package and from its bundles, in any order") {
  const ReadyTeam team;
  std::vector<fs::path> bundles{team.release("9"), team.release("10")};
  team.release("trial", true, "2026-04-02T09:00:00Z");
  Workspace workspace = team.act();
  const KnownRelease nine = find_release(release_history(workspace), "9");
  workspace.withdraw_release(nine.tag, nine.manifest_sha256, "A number is <wrong>.");
  bundles.push_back(team.release("11", false, "2026-04-02T10:00:00Z"));
  const auto from_package = public_releases(team.act());
  CHECK(states(from_package) == Words{"9 withdrawn", "10 replaced", "11 current"});
  CHECK(render_index(from_package) == render_index(public_releases(bundles, {})));
  std::reverse(bundles.begin(), bundles.end());
  CHECK(render_index(from_package) == render_index(public_releases(bundles, {})));
  CHECK(states(public_releases({bundles.front()}, {})) == Words{"9 withdrawn", "11 current"});
  const std::string page = render_index(from_package).at("index.html");
  CHECK(page.find("A number is &lt;wrong&gt;.") != std::string::npos);
  CHECK(page.find(team.fingerprint()) != std::string::npos);
  CHECK(page.find("trial") == std::string::npos);
  CHECK(pugi::xml_document().load_string(page.c_str()));
}

TEST_CASE("a bundle that is not genuine is not vouched for by an index") {
  const ReadyTeam team;
  const fs::path bundle = team.release("1"), changed = team.scratch() / "changed.zip";
  FileSet files = unpack_zip(read_whole_file(bundle));
  files["what-changed.txt"] += "More.";
  write_file_safely(changed, pack_zip(files));
  CHECK_THROWS_WITH(public_releases({bundle, changed}, {}), Catch::Contains("not a genuine release"));
}

TEST_CASE("an index takes an older one's place, and nothing else's") {
  const ReadyTeam team;
  team.release("1");
  const ScratchFolder host;
  write_index(host / "web", public_releases(team.act()));
  team.release("2");
  write_index(host / "web", public_releases(team.act()));
  CHECK(read_whole_file(host / "web/releases.json").find("\"2\"") != std::string::npos);
  host.write("other/index.html", "<p>The school's own page</p>");
  CHECK_THROWS_WITH(write_index(host / "other", public_releases(team.act())),
                    Catch::Contains("no index of releases"));
  CHECK(read_whole_file(host / "other/index.html") == "<p>The school's own page</p>");
  CHECK_FALSE(fs::exists(host / "other/releases.json"));
}
