// SPDX-License-Identifier: MIT
#include "export/bundle/bundle_pages.h"

#include "export/release.h"

#include <algorithm>

namespace waymark::publish {

namespace {

std::string name_of(const Manifest& manifest) {
  return "“" + manifest.title + "”, release " + manifest.release + (manifest.pilot ? " (pilot)" : "");
}

// The first page of each export: a website's index, or a page that stands alone.
std::vector<std::string> doors(const FileSet& files) {
  std::vector<std::string> list;
  for (const auto& [path, bytes] : files) {
    const auto depth = std::count(path.begin(), path.end(), '/');
    if (path.starts_with("exports/") && ((depth == 2 && path.ends_with("/index.html")) || depth == 1))
      list.push_back(path);
  }
  return list;
}

} // namespace

std::string start_page(const Manifest& manifest, const FileSet& files) {
  std::string page =
      name_of(manifest) + "\nText of " + manifest.date + ". Look at it again by " +
      (manifest.review_by.empty() ? "the date that the authors give you" : manifest.review_by) +
      ".\n\nOpen one of these:\n";
  for (const auto& door : doors(files))
    page += "  " + door + "\n";
  page += "\nFor the technician: how-to-check.txt says how to make sure that this copy is genuine and "
          "unchanged.\n"
          "Who signed it off: sign-off-record.txt. What changed: what-changed.txt.\n";
  if (manifest.pilot)
    page += "\nThis is a pilot release. Please use it only in the school it was sent to, and tell the "
            "authors what you found.\n";
  return page;
}

std::string checking_page(const Manifest& manifest) {
  return "How to check that this copy of " + name_of(manifest) +
         " is unchanged\n\n"
         "With Waymark (best):\n"
         "  waymark-cli verify " +
         manifest.package + "-" + release_tag(manifest.release) +
         ".zip\n"
         "It says “genuine” and who signed the release off, or names every file that is missing, changed or "
         "added.\n\n"
         "With any computer:\n"
         "  1. Unpack the archive into an empty folder.\n"
         "  2. In that folder run:  sha256sum -c SHA256SUMS\n"
         "     (on Windows, compare with:  certutil -hashfile FILE SHA256)\n"
         "  3. Every line must end in OK, and the folder must hold no file that SHA256SUMS does not name, "
         "apart from SHA256SUMS.\n\n"
         "If anything differs, do not use the copy. Ask the sender for a fresh one.\n";
}

std::string message_to_schools(const Manifest& manifest, const std::string& change_summary) {
  return "Subject: " + manifest.title + ", release " + manifest.release + (manifest.pilot ? " (pilot)" : "") +
         "\n\nHello,\n\nThe attached package is ready for you to use" +
         (manifest.pilot ? " in the pilot" : "") +
         ". Unpack it and open start-here.txt first: it says which file is for pupils, for parents and "
         "carers, and for teachers.\n\n"
         "What changed:\n" +
         change_summary +
         "\nYour technician can make sure that the copy is genuine: how-to-check.txt says how.\n"
         "If a pupil tells you something that worries you, follow your school's safeguarding procedure "
         "first.\n\nThank you\n";
}

} // namespace waymark::publish
