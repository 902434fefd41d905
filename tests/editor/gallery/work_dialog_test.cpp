// SPDX-License-Identifier: MIT
#include "drive_window.h"
#include "editor/dialogs/work_dialog.h"
#include "model/error.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

using namespace waymark;
using namespace waymark::editor;
using namespace waymark::gallery;

namespace {

wxWindow* window_called(const wxString& title) {
  for (wxWindow* window : wxTopLevelWindows)
    if (window->GetLabel() == title && window->IsShown())
      return window;
  return nullptr;
}

// Works until somebody stops it.
void work_on(Progress& progress) {
  for (int done = 0;; ++done) {
    progress.step("Counting", done, 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

} // namespace

TEST_CASE("Work is done on another thread, and its failure arrives") {
  std::thread::id worker;
  run_with_progress(nullptr, "Short work", [&](Progress& progress) {
    progress.step("Counting", 1, 2);
    worker = std::this_thread::get_id();
  });
  CHECK(worker != std::thread::id());
  CHECK(worker != std::this_thread::get_id());
  CHECK_THROWS_WITH(
      run_with_progress(nullptr, "Short work", [](Progress&) { throw Error("It cannot be done."); }),
      "It cannot be done.");
}

TEST_CASE("Long work shows what is being done, the window goes on, and Stop ends it") {
  std::atomic<bool> seen = false;
  wxTheApp->CallAfter([&seen] {
    wxWindow* window = window_called("Long work");
    seen = window != nullptr;
    if (window)
      press(*window, "Stop");
  });
  CHECK_THROWS_AS(run_with_progress(nullptr, "Long work", work_on), Cancelled);
  CHECK(seen);
  CHECK_FALSE(window_called("Long work"));
}
