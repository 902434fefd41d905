// SPDX-License-Identifier: MIT
#include "model/record_cache.h"
#include "model/review/record_parts_file.h"
#include "model/safe_file.h"
#include "model/trust/ssh_signature.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using waymark::tests::SmallPackage;
namespace fs = std::filesystem;

namespace {

review::RecordParts parts_of(const SmallPackage& package) {
  return read_record_parts(git::Repository::open(package.folder()), {});
}

// Equal parts as equal bytes, whatever order they came in.
std::string in_bytes(review::RecordParts parts) {
  const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
  std::sort(parts.segments.begin(), parts.segments.end(), by_path);
  std::sort(parts.unreadable.begin(), parts.unreadable.end(), by_path);
  return review::pack_parts({"", std::move(parts)});
}

fs::path kept_file(const SmallPackage& package) {
  return record_cache_file(package.profile.home(), package.folder());
}

std::string kept_answer(const SmallPackage& package) {
  return in_bytes(read_record_parts(git::Repository::open(package.folder()), kept_file(package)));
}

// A writer's own chain of comments, each in a segment of its own; enough of them that they are kept.
class Talk {
public:
  void add(const SmallPackage& package, int count) {
    FileSet files;
    for (int i = 0; i < count; ++i) {
      review::Segment segment;
      segment.package = "small";
      segment.writer = std::string(32, 'a');
      segment.person = "police-author";
      segment.number = ++m_number;
      segment.previous = m_previous;
      segment.roster_version = 1;
      review::Event event;
      event.kind = review::EventKind::comment;
      event.time = 1'770'000'000;
      event.text = "Comment number " + std::to_string(m_number);
      segment.events = {event};
      const auto file = review::write_segment(segment);
      files.insert(file);
      files[file.first + ".sig"] =
          trust::sign(*package.profile.identities.front().key, trust::purpose::review, file.second);
      m_previous = segment.sha256;
    }
    git::Repository::open(package.folder())
        .add_review_files(files, {}, {"Somebody", "somebody@invalid"}, 1'770'000'000);
  }

private:
  int m_number = 0;
  std::string m_previous;
};

} // namespace

TEST_CASE("what is kept of a record reads back the same, and every damage is noticed") {
  const SmallPackage package;
  review::KeptParts kept{std::string(40, '7'), parts_of(package)};
  REQUIRE(kept.parts.segments.size() > 5);
  review::Event full;
  full.id = "a/1/2", full.kind = review::EventKind::set_aside, full.kind_name = "set-aside",
  full.person = "b";
  full.time = -3, full.thread = "c", full.text = "d", full.replacement = "e", full.role = "f";
  full.target = {"m", "n", "o", "p", {3, 4}, "q", "r", "s", review::PictureRegion{0.25, 0.5, 0.125, 0.0625}};
  full.bytes_sha256 = "g", full.version = "h", full.tree = "i", full.roster_version = 7, full.rule = "j";
  full.finding = "k", full.word = "l", full.setting = "t", full.removed = {{"u", "v", "w", "x"}};
  kept.parts.segments.front().events.push_back(full);
  kept.parts.segments.front().left = "y";
  kept.parts.unreadable.push_back({"log/z", 3, "why"});
  const std::string bytes = review::pack_parts(kept);

  const auto back = review::unpack_parts(bytes);
  REQUIRE(back);
  CHECK(review::pack_parts(*back) == bytes);
  CHECK(back->tip == kept.tip);
  CHECK(back->parts.unreadable == kept.parts.unreadable);
  CHECK(back->parts.segments.front().left == "y");
  const review::Event& event = back->parts.segments.front().events.back();
  CHECK(event.time == -3);
  CHECK(event.target.region == full.target.region);
  CHECK(event.removed.front().left == "x");
  CHECK(event.setting == "t");

  CHECK_FALSE(review::unpack_parts(""));
  for (std::size_t i = 0; i < bytes.size(); i += 1 + bytes.size() / 500) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
    INFO("byte " << i);
    CHECK_FALSE(review::unpack_parts(damaged));
    CHECK_FALSE(review::unpack_parts(std::string_view(bytes).substr(0, i)));
  }
}

TEST_CASE("a record that is kept says the same as one that is read, whatever was added or lost since") {
  const SmallPackage package;
  Talk talk;
  talk.add(package, 520);
  CHECK_FALSE(fs::exists(kept_file(package)));
  CHECK(kept_answer(package) == in_bytes(parts_of(package)));
  REQUIRE(fs::exists(kept_file(package)));
  const std::string first = read_whole_file(kept_file(package));

  talk.add(package, 3);
  CHECK(kept_answer(package) == in_bytes(parts_of(package)));
  CHECK(read_whole_file(kept_file(package)) == first); // little is new: the file serves a while
  talk.add(package, 250);
  CHECK(kept_answer(package) == in_bytes(parts_of(package)));
  CHECK(read_whole_file(kept_file(package)) != first);

  std::string damaged = read_whole_file(kept_file(package));
  damaged[damaged.size() / 2] ^= 1;
  write_file_safely(kept_file(package), damaged);
  CHECK(kept_answer(package) == in_bytes(parts_of(package)));
  review::KeptParts of_another = *review::unpack_parts(first);
  of_another.tip = std::string(40, '9');
  write_file_safely(kept_file(package), review::pack_parts(of_another));
  CHECK(kept_answer(package) == in_bytes(parts_of(package)));
}

TEST_CASE("words that were removed for good do not stay in what is kept") {
  SmallPackage package;
  Talk talk;
  talk.add(package, 520);
  Workspace workspace = package.open("police-author");
  const std::string thread = workspace.comment({}, "The secret is heliotrope.");
  talk.add(package, 300);
  workspace.reload();
  const auto holds_secret = [&] {
    return read_whole_file(kept_file(package)).find("heliotrope") != std::string::npos;
  };
  CHECK(holds_secret());
  workspace.remove_event(thread, "It names a place.");
  CHECK_FALSE(holds_secret());
  CHECK(kept_answer(package) == in_bytes(parts_of(package)));
}
