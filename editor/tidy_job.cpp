// SPDX-License-Identifier: MIT
#include "editor/tidy_job.h"

#include "model/error.h"
#include "model/git/maintenance.h"
#include "model/git/repository.h"
#include "model/git/rescue.h"

#include <condition_variable>
#include <mutex>

namespace waymark::editor {

namespace {

constexpr std::chrono::minutes between_looks(10);
constexpr std::chrono::hours between_readings(7 * 24);

struct StopWhenAsked : Progress {
  explicit StopWhenAsked(const std::stop_token& asked) : stop(asked) {}
  void step(const std::string&, int, int) override {
    if (stop.stop_requested())
      throw Cancelled();
  }
  const std::stop_token& stop;
};

// False: parts of the record cannot be read.
bool look(const std::filesystem::path& git_folder, const std::stop_token& stop) {
  StopWhenAsked progress(stop);
  try {
    if (git::count_object_files(git_folder).is_worth_packing())
      git::pack_objects(git_folder, {}, progress);
    // Twice, because what somebody tidies away while it is read looks damaged as well.
    return git::was_read_within(git_folder, between_readings) || git::is_record_whole(git_folder, progress) ||
           git::is_record_whole(git_folder, progress);
  } catch (const git::DamagedRecord&) {
    return false;
  } catch (const Error&) {
    // The record is as it was. What is wrong with the disk shows when somebody saves.
  } catch (const Cancelled&) {
  }
  return true;
}

} // namespace

TidyJob::TidyJob(std::filesystem::path folder, std::function<void(RecordTrouble)> found,
                 std::chrono::seconds first_look)
    : m_thread([git_folder = std::move(folder) / ".git", found = std::move(found),
                first_look](const std::stop_token& stop) {
        if (git::has_gaps(git_folder))
          found(RecordTrouble::missing);
        std::mutex lock;
        std::condition_variable_any wake;
        std::chrono::seconds wait = first_look;
        while (!stop.stop_requested()) {
          std::unique_lock held(lock);
          wake.wait_for(held, stop, wait, [] { return false; });
          if (stop.stop_requested())
            return;
          if (!look(git_folder, stop))
            found(RecordTrouble::damaged);
          wait = between_looks;
        }
      }) {}

} // namespace waymark::editor
