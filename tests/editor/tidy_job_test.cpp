// SPDX-License-Identifier: MIT
#include "editor/tidy_job.h"
#include "model/safe_file.h"
#include "tests/support/small_package.h"

#include <catch2/catch.hpp>

#include <future>

using namespace waymark;
using namespace waymark::editor;
namespace fs = std::filesystem;

namespace {

std::future<RecordTrouble> found_in(const fs::path& folder, std::optional<TidyJob>& job,
                                    std::promise<RecordTrouble>& promise) {
  job.emplace(
      folder, [&](RecordTrouble trouble) { promise.set_value(trouble); }, std::chrono::seconds(0));
  return promise.get_future();
}

} // namespace

TEST_CASE("an idle look finds what nothing has read since the disk damaged it") {
  const tests::SmallPackage package;
  for (const auto& file : fs::recursive_directory_iterator(package.folder() / ".git" / "objects"))
    if (file.is_regular_file()) {
      fs::permissions(file.path(), fs::perms::owner_write, fs::perm_options::add);
      write_file_safely(file.path(), "nothing that can be read");
      break;
    }
  std::promise<RecordTrouble> promise;
  std::optional<TidyJob> job;
  std::future<RecordTrouble> found = found_in(package.folder(), job, promise);
  REQUIRE(found.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
  CHECK(found.get() == RecordTrouble::damaged);
}

TEST_CASE("an idle look says that parts of a record are missing since it was put right") {
  const tests::SmallPackage package;
  write_file_safely(package.folder() / ".git" / "waymark" / "gaps", "");
  std::promise<RecordTrouble> promise;
  std::optional<TidyJob> job;
  std::future<RecordTrouble> found = found_in(package.folder(), job, promise);
  REQUIRE(found.wait_for(std::chrono::seconds(20)) == std::future_status::ready);
  CHECK(found.get() == RecordTrouble::missing);
}
