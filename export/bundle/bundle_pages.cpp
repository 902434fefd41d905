// SPDX-License-Identifier: MIT
#include "export/bundle/bundle_pages.h"

#include "export/release.h"

#include <algorithm>

namespace waymark::publish {

namespace {

std::string name_of(const Manifest& manifest) {
  return "“" + manifest.title + "”, release " + manifest.release +
         (!manifest.forced.empty() ? " (without every sign-off)"
          : manifest.pilot         ? " (pilot)"
                                   : "");
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

// The last of the lines to be typed; where pages were released without a sign-off there is nothing to find.
std::string each_page(const Manifest& manifest) {
  if (!manifest.forced.empty())
    return "Each line must succeed: the signatures say “Good”. This release was made without every "
           "sign-off.\n\n";
  return "  for m in record/modules/*.md; do grep -l $(sha256sum < $m | cut -c1-64) sign-offs/*.jsonl || "
         "exit 1; "
         "done\n"
         "Each line must succeed: the signatures say “Good”, and the last line names, for each page, who "
         "signed "
         "off exactly its text.\n\n";
}

} // namespace

std::string start_page(const Manifest& manifest, const FileSet& files) {
  std::string page =
      name_of(manifest) + "\nText of " + manifest.date + ". Look at it again by " +
      (manifest.review_by.empty() ? "the date that the authors give you" : manifest.review_by) +
      ".\n\nOpen one of these:\n";
  const auto list = doors(files);
  for (const auto& door : list)
    page += "  " + door + "\n";
  if (std::any_of(list.begin(), list.end(), [](const auto& door) { return door.ends_with("-scorm.zip"); }))
    page += "Files that end in -scorm.zip are courses for a learning platform such as Moodle: upload them as "
            "they are.\n";
  page += "\nFor the technician: how-to-check.txt says how to make sure that this copy is genuine and "
          "unchanged.\n"
          "Who signed it off: sign-off-record.txt. What changed: what-changed.txt.\n";
  if (!manifest.forced.empty())
    page += "\nThis release was made without every sign-off. Why: " + manifest.forced + "\n";
  if (manifest.pilot)
    page += "\nThis is a pilot release. Please use it only in the school it was sent to, and tell the "
            "authors what you found.\n";
  return page;
}

std::string checking_page(const Manifest& manifest) {
  const std::string tag = release_tag(manifest.release), archive = manifest.package + "-" + tag + ".zip",
                    signers = manifest.package + "-who-may-sign.txt";
  const auto verify = [&](const std::string& purpose, const std::string& words) {
    return "ssh-keygen -Y verify -f ../" + signers + " -n " + purpose +
           " -I \"$(ssh-keygen -Y find-principals -f ../" + signers + " -s $s)\" -s $s < " + words +
           " || exit 1; done\n";
  };
  return "How to check that this copy of " + name_of(manifest) +
         " is genuine and unchanged\n\n"
         "With Waymark (best):\n"
         "  waymark-cli verify --roster FINGERPRINT " +
         archive +
         "\n"
         "FINGERPRINT is that of the team. Ask for it once, by telephone or on paper, and keep it: it stays "
         "the "
         "same. Waymark says “Genuine” and who signed, or names everything that is wrong.\n\n"
         "That nothing is damaged, on any computer:\n"
         "  1. Unpack the archive into an empty folder.\n"
         "  2. In that folder run sha256sum -c SHA256SUMS (on Windows, compare with certutil -hashfile FILE "
         "SHA256).\n"
         "  3. Every line must end in OK, and the folder must hold no file that SHA256SUMS does not name, "
         "apart "
         "from SHA256SUMS.\n\n"
         "That it is genuine, with OpenSSH 8.9 and git 2.34 or newer. You need " +
         signers +
         ", which the team gives you once, by another way than this archive: a list that came inside would "
         "prove "
         "nothing. Put both into one folder and run there:\n"
         "  unzip -q " +
         archive +
         " -d checked\n"
         "  cd checked\n"
         "  sha256sum --quiet -c SHA256SUMS\n"
         "  for s in manifest.json.*.sig; do " +
         verify("safeguard-release", "manifest.json") + "  git clone -q -b " + tag +
         " record.bundle record\n"
         "  git -C record -c gpg.format=ssh -c gpg.ssh.allowedSignersFile=../../" +
         signers + " verify-tag " + tag + "\n  git -C record cat-file tag " + tag + " | grep -qx \"tag " +
         tag +
         "\"\n"
         "  cmp manifest.json record/release/bundle/manifest.json\n"
         "  for s in sign-offs/*.sig; do " +
         verify("safeguard-review", "${s%.sig}") + each_page(manifest) +
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
