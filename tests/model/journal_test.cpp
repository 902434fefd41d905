// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/journal.h"
#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace waymark;
using waymark::tests::ScratchFolder;

namespace {

Journal journal_with_two_edits(const ScratchFolder& scratch) {
  Journal journal = Journal::begin(scratch / "journals", scratch / "package", "lesson", "One two.\n");
  journal.add({4, 3, "three"});
  journal.add({9, 0, " four"});
  return journal;
}

} // namespace

TEST_CASE("A journal gives back the text with every edit") {
  const ScratchFolder scratch;
  const Journal journal = journal_with_two_edits(scratch);
  journal.sync();
  const auto reading = read_journal(journal.path());
  REQUIRE(reading);
  CHECK(reading->module == "lesson");
  CHECK(reading->package == scratch / "package");
  CHECK(reading->base == "One two.\n");
  CHECK(reading->text == "One three four.\n");
  CHECK(reading->edits == 2);
  CHECK_FALSE(reading->torn);
}

TEST_CASE("A journal that was cut off anywhere gives back a text that was once on screen") {
  const ScratchFolder scratch;
  const Journal journal = journal_with_two_edits(scratch);
  const std::string whole = read_whole_file(journal.path());
  const std::vector<std::string> once_on_screen{"One two.\n", "One three.\n", "One three four.\n"};
  std::size_t readable = 0;
  for (std::size_t size = 0; size < whole.size(); ++size) {
    scratch.write("cut.journal", whole.substr(0, size));
    const auto reading = read_journal(scratch / "cut.journal");
    if (!reading)
      continue;
    ++readable;
    INFO("cut after " << size << " bytes");
    CHECK(std::find(once_on_screen.begin(), once_on_screen.end(), reading->text) != once_on_screen.end());
  }
  CHECK(readable > 0);
}

TEST_CASE("A damaged byte ends a journal at the last whole edit") {
  const ScratchFolder scratch;
  const Journal journal = journal_with_two_edits(scratch);
  std::string bytes = read_whole_file(journal.path());
  bytes[bytes.size() - 2] = static_cast<char>(bytes[bytes.size() - 2] ^ 1);
  scratch.write("damaged.journal", bytes);
  const auto reading = read_journal(scratch / "damaged.journal");
  REQUIRE(reading);
  CHECK(reading->text == "One three.\n");
  CHECK(reading->torn);
}

TEST_CASE("Bytes that are no journal are passed over") {
  const ScratchFolder scratch;
  for (const std::string bytes : {"", "short", "a whole line that is not a journal at all\n"}) {
    scratch.write("other.journal", bytes);
    CHECK_FALSE(read_journal(scratch / "other.journal"));
  }
  scratch.write("huge.journal", std::string(16, '\xFF'));
  CHECK_FALSE(read_journal(scratch / "huge.journal"));
  CHECK_FALSE(read_journal(scratch / "missing.journal"));
}

TEST_CASE("A package finds the journals of its own folder that hold edits") {
  const ScratchFolder scratch;
  std::filesystem::create_directories(scratch / "package");
  const Journal lesson = journal_with_two_edits(scratch);
  const Journal untouched =
      Journal::begin(scratch / "journals", scratch / "package", "about", "Nothing typed.\n");
  Journal elsewhere = Journal::begin(scratch / "journals", scratch / "other", "lesson", "Other.\n");
  elsewhere.add({0, 0, "An"});
  const auto found = journals_of(scratch / "journals", scratch / "package");
  REQUIRE(found.size() == 1);
  CHECK(found.front().module == "lesson");
  CHECK(journals_of(scratch / "no-such-folder", scratch / "package").empty());
}

TEST_CASE("A journal that is no longer needed is gone, and a new one begins empty") {
  const ScratchFolder scratch;
  Journal journal = journal_with_two_edits(scratch);
  journal.remove();
  CHECK_FALSE(std::filesystem::exists(journal.path()));
  const Journal next =
      Journal::begin(scratch / "journals", scratch / "package", "lesson", "One three four.\n");
  CHECK(journals_of(scratch / "journals", scratch / "package").empty());
}

TEST_CASE("A folder that cannot be written says what is at risk and what to do") {
  const ScratchFolder scratch;
  scratch.write("journals", "a file where a folder should be");
  CHECK_THROWS_WITH(Journal::begin(scratch / "journals", scratch / "package", "lesson", ""),
                    Catch::Contains("not being kept") && Catch::Contains("Save it"));
}
