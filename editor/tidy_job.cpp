// SPDX-License-Identifier: MIT
#include "editor/tidy_job.h"

#include "model/error.h"
#include "model/git/maintenance.h"

#include <condition_variable>
#include <mutex>

namespace waymark::editor {

namespace {

constexpr std::chrono::minutes between_looks(10);

struct StopWhenAsked : Progress {
  explicit StopWhenAsked(const std::stop_token& asked) : stop(asked) {}
  void step(const std::string&, int, int) override {
    if (stop.stop_requested())
      throw Cancelled();
  }
  const std::stop_token& stop;
};

void look(const std::filesystem::path& git_folder, const std::stop_token& stop) {
  if (!git::count_object_files(git_folder).is_worth_packing())
    return;
  try {
    StopWhenAsked progress(stop);
    git::pack_objects(git_folder, {}, progress);
  } catch (const Error&) {
    // The record is as it was. What is wrong with it, or with the disk, shows when somebody saves.
  } catch (const Cancelled&) {
  }
}

} // namespace

TidyJob::TidyJob(std::filesystem::path folder, std::chrono::seconds first_look)
    : m_thread([git_folder = std::move(folder) / ".git", first_look](const std::stop_token& stop) {
        std::mutex lock;
        std::condition_variable_any wake;
        std::chrono::seconds wait = first_look;
        while (!stop.stop_requested()) {
          std::unique_lock held(lock);
          wake.wait_for(held, stop, wait, [] { return false; });
          if (stop.stop_requested())
            return;
          look(git_folder, stop);
          wait = between_looks;
        }
      }) {}

} // namespace waymark::editor
