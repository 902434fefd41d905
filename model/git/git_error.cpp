// SPDX-License-Identifier: MIT
#include "model/git/git_error.h"

#include "model/git/repository.h"

#include <git2.h>

#include <array>
#include <cerrno>

namespace waymark::git {

namespace {

struct Advice {
  const char* sign; // in libgit2's words
  const char* what;
  const char* next;
};

constexpr std::array<Advice, 5> advice{{
    {"No space left", "the disk is full", "Make room on the disk, then try again."},
    {"quota", "there is no room left for you on this disk", "Make room on the disk, then try again."},
    {"Permission denied", "you may not change this folder",
     "Ask for the right to change it, or work in a copy of the folder."},
    {"Read-only", "this folder can only be read", "Work in a copy of the folder in another place."},
    {"failed to create locked file", "another program is saving this package",
     "Wait a moment, then try again."},
}};

} // namespace

std::string last_error_words() {
  const git_error* error = git_error_last();
  return error && error->message ? error->message : "";
}

void check(int code, const char* doing) {
  if (code >= 0)
    return;
  const int system_code = errno;
  std::string words = last_error_words();
  if (system_code == ENOSPC || system_code == EDQUOT)
    words += ": No space left on the device"; // which libgit2 does not always say
  const std::string detail =
      "record could not be " + std::string(doing) + ": " + words + " (" + std::to_string(code) + ")";
  for (const Advice& known : advice) {
    if (words.find(known.sign) != std::string::npos)
      throw Error("The package's record could not be " + std::string(doing) + ": " + known.what +
                      ". What was saved before is untouched. " + known.next,
                  detail);
  }
  if (code == GIT_ENOTFOUND || std::string(doing) == "read")
    fail_as_damaged(detail);
  throw Error("The package's record could not be " + std::string(doing) +
                  ". What was saved before is untouched. Try again; if it happens again, work in a copy of "
                  "the folder.",
              detail);
}

void fail_as_damaged(const std::string& detail) {
  throw DamagedRecord(
      "The record of this package is damaged and cannot be read. The pages in the folder are untouched, and "
      "nothing was changed. Have it put right with “waymark-cli repair” or File > Check the record; if that "
      "does "
      "not help, put back the hidden folder “.git” from a copy of the package.",
      detail);
}

} // namespace waymark::git
