// SPDX-License-Identifier: MIT
#include "tests/bench/made_up_record.h"

#include "model/git/repository.h"
#include "model/review/segment.h"
#include "model/safe_file.h"
#include "model/sha256.h"
#include "model/sync_policy.h"
#include "model/trust/roster_chain.h"
#include "model/trust/ssh_signature.h"
#include "tests/bench/made_up_text.h"

#include <array>
#include <cstdlib>
#include <iostream>

namespace waymark::bench {
namespace {

namespace fs = std::filesystem;

constexpr int modules = 60, segments_in_one_version = 250;
const git::Author somebody{"Writer", "writer-0@team.invalid"};

std::string writer_id(int number) {
  return sha256("writer " + std::to_string(number)).substr(0, 32);
}

Profile team(const fs::path& home) {
  Profile profile = Profile::load(home);
  for (int i = 0; i < writers; ++i) {
    std::array<unsigned char, 32> seed{};
    seed[0] = static_cast<unsigned char>(i + 1);
    profile.identities.push_back({"big", "writer-" + std::to_string(i), writer_id(i),
                                  std::make_shared<trust::KeyPair>(trust::KeyPair::from_seed(seed))});
  }
  return profile;
}

FileSet first_files(const Profile& profile) {
  Roster roster;
  roster.package = "big";
  roster.organisations = {{"team", "Team"}};
  for (const Identity& identity : profile.identities)
    roster.people.push_back(
        {identity.person, identity.person, "team", {"police"}, {identity.key->public_key().line()}});
  roster.keyholders.people = {"writer-0"};
  roster.sign_off = {{"", "", {}, {"police"}}};
  FileSet files = trust::write_next_roster({}, roster, "writer-0", profile.identities[0].key.get());
  std::string head = "id: big\ntitle: Big\naudiences:\n  - {id: teachers, name: Teachers}\nmodules: [";
  for (int i = 0; i < modules; ++i) {
    const std::string id = "module-" + std::to_string(i);
    head += (i ? ", " : "") + id;
    files["modules/" + id + ".md"] =
        "---\nid: " + id + "\ntitle: " + id + "\naudience: teachers\n---\n\n" + prose(5'000, Blocks::without);
  }
  files["package.yaml"] = head + "]\n";
  return files;
}

void add_versions(git::Repository& record, FileSet& files) {
  std::optional<std::string> newest;
  for (int i = 0; i < versions; ++i) {
    files["modules/module-" + std::to_string(i % modules) + ".md"] += "\nLine " + std::to_string(i) + ".\n";
    newest = record.save_version(files, somebody, 1'600'000'000 + i, "Version " + std::to_string(i), newest);
  }
}

review::Event comment(int number, const FileSet& files) {
  review::Event event;
  event.kind = review::EventKind::comment;
  event.time = 1'700'000'000 + number;
  event.target.module = "module-" + std::to_string(number % modules);
  event.target.base = git::Repository::blob_id(files.at("modules/" + event.target.module + ".md"));
  event.target.span = {100, 160};
  event.target.quote = files.at("modules/" + event.target.module + ".md").substr(100, 60);
  event.text = "Comment " + std::to_string(number) + ". " + prose(300, Blocks::without).substr(0, 300);
  return event;
}

void add_comments(git::Repository& record, const FileSet& files, const Profile& profile) {
  std::array<review::Segment, writers> last;
  FileSet waiting;
  for (int n = 0, made = 0; n < comments; n += comments_in_one_go) {
    const Identity& who = profile.identities[static_cast<std::size_t>(made % writers)];
    review::Segment segment;
    const review::Segment& before = last[static_cast<std::size_t>(made % writers)];
    segment.package = "big";
    segment.writer = who.writer;
    segment.person = who.person;
    segment.number = before.number + 1;
    segment.previous = before.sha256;
    segment.roster_version = 1;
    std::map<review::WriterId, int> seen;
    for (const review::Segment& other : last)
      if (other.number > 0 && other.writer != who.writer)
        seen[review::read_writer_id(other.writer).value()] = other.number;
    for (const auto& [writer, number] : seen)
      segment.seen.push_back({writer, number});
    for (int i = 0; i < comments_in_one_go; ++i)
      segment.events.push_back(comment(n + i, files));
    const auto file = review::write_segment(segment);
    waiting[file.first] = file.second;
    waiting[file.first + ".sig"] = trust::sign(*who.key, trust::purpose::review, file.second);
    last[static_cast<std::size_t>(made % writers)] = std::move(segment);
    if (++made % segments_in_one_version == 0 || n + comments_in_one_go >= comments) {
      record.add_review_files(waiting, {}, somebody, 1'700'000'000 + n);
      waiting.clear();
    }
  }
}

void make(const fs::path& folder, const Profile& profile) {
  std::cerr << "Making a record of " << versions << " versions and " << comments << " comments, once…\n";
  const fs::path aside = folder.string() + ".making";
  fs::remove_all(aside);
  fs::create_directories(aside);
  const SyncOnceAtEnd nothing_counts_yet;
  FileSet files = first_files(profile);
  {
    git::Repository record = git::Repository::create(aside);
    add_versions(record, files);
    add_comments(record, files, profile);
  }
  for (const auto& [path, bytes] : files) {
    fs::create_directories((aside / path).parent_path());
    write_file_safely(aside / path, bytes);
  }
  if (std::system(("git -C '" + aside.string() + "' repack -adq").c_str()) != 0)
    std::cerr << "git could not pack the record; it is measured as it is\n";
  fs::rename(aside, folder);
}

} // namespace

const MadeUpRecord& made_up_record() {
  static const MadeUpRecord record = [] {
    const fs::path folder = fs::path(WAYMARK_SOURCE_FOLDER) / "build" / "bench";
    MadeUpRecord made{folder / "record-1", team(folder / "record-1-profile")};
    if (!fs::exists(made.folder))
      make(made.folder, made.profile);
    return made;
  }();
  return record;
}

} // namespace waymark::bench
