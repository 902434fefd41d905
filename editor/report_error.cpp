// SPDX-License-Identifier: MIT
#include "editor/report_error.h"

#include "editor/dialogs/dialogs.h"

#include <exception>
#include <new>

namespace waymark::editor {

void report_current_error(wxWindow* parent) {
  try {
    throw;
  } catch (const Cancelled&) {
  } catch (const Error& error) {
    show_error(parent, "This could not be done", error);
  } catch (const std::bad_alloc&) {
    show_error(
        parent, "This could not be done",
        Error("The computer ran out of memory. What you typed is safe. Close other programs and try again."));
  } catch (const std::exception& fault) {
    show_error(parent, "This could not be done",
               Error("Waymark made a mistake. What you typed is safe. Try once more; if it happens again, "
                     "tell us the details.",
                     fault.what()));
  }
}

void guarded(wxWindow& window, const std::function<void()>& action) {
  try {
    action();
  } catch (...) {
    const std::exception_ptr failure = std::current_exception();
    window.CallAfter([&window, failure] {
      try {
        std::rethrow_exception(failure);
      } catch (...) {
        report_current_error(&window);
      }
    });
  }
}

} // namespace waymark::editor
