// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/zip_archive.h"
#include "export/release.h"
#include "model/iso_time.h"
#include "model/safe_file.h"
#include "tests/support/small_package.h"

#include <filesystem>
#include <string>

namespace waymark::tests {

/// The small package with everything signed off, in the team of its sample, ready to be released.
struct ReadyTeam : SmallPackage {
  ReadyTeam() {
    Workspace author = act("police-author");
    for (const std::string id : {"first", "second"})
      author.write_module(id,
                          "---\nid: " + id + "\ntitle: The " + id +
                              " page\naudience: young-people\nkind: page\nreview-by: 2027-01-01\n---\n\n"
                              "You can ask for help.\n\n::: support\n[Childline](contact:childline)\n:::\n");
    author.write_file("contacts.yaml",
                      "services:\n  - {id: childline, name: Childline, number: \"0800 1111\", site: "
                      "https://childline.example, owner: charity, last-verified: 2026-03-10, expires: "
                      "2026-12-01}\n");
    author.save_version("Good pages");
    for (const std::string id : {"first", "second"})
      for (const std::string role : {"police", "charity"})
        act(author.package().roster.only_holder(role)->id).sign_off(id, role);
  }

  Workspace act(const std::string& as = "police-author") const {
    Workspace workspace = open(as);
    workspace.set_time(from_iso_time("2026-04-01T12:00:00Z"));
    return workspace;
  }

  std::filesystem::path out() const { return scratch() / "out"; }

  /// The bundle.
  std::filesystem::path release(const std::string& name, bool pilot = false,
                                const char* time = "2026-04-01T12:00:00Z") const {
    Workspace workspace = act();
    workspace.set_time(from_iso_time(time));
    NoProgress quiet;
    return publish::make_release(workspace, checks::load_rules(FileSet{}),
                                 {name, pilot, {"single"}, {}, "- Words", out(), {}}, quiet)
        .bundle;
  }

  std::string fingerprint() const { return open().package().roster_chain.fingerprint; }

  /// The bundle's files in a folder of their own.
  std::filesystem::path unpacked(const std::filesystem::path& bundle) const {
    const std::filesystem::path folder = scratch() / ("unpacked-" + bundle.stem().string());
    for (const auto& [path, bytes] : publish::unpack_zip(read_whole_file(bundle)))
      write_file_safely(folder / path, bytes);
    return folder;
  }
};

} // namespace waymark::tests
