// SPDX-License-Identifier: MIT
#include "export/bundle/at_hand.h"

#include "export/recall.h"
#include "export/release.h"
#include "model/error.h"
#include "model/git/release_record.h"
#include "model/package.h"
#include "model/safe_file.h"
#include "model/sha256.h"

namespace waymark::publish {

namespace {

const std::string& list_of(const CheckedCopy& copy) {
  return copy.files.at(std::string(manifest_path));
}

// Nothing when the copy has no record that can be read: the check has said so already.
std::optional<git::ReleaseRecord> record_of(const CheckedCopy& copy) {
  const auto file = copy.files.find(std::string(record_file_path));
  if (file == copy.files.end())
    return std::nullopt;
  try {
    return git::read_release_record(file->second);
  } catch (const Error&) {
    return std::nullopt;
  }
}

void withdraw(Verification& result, const std::string& date, const std::string& reason,
              const std::string& instead) {
  result.withdrawn = true;
  result.withdrawn_on = date;
  result.withdrawn_because = reason;
  if (result.use_instead.empty() && instead != result.release)
    result.use_instead = instead;
}

const WithdrawnRelease* withdrawal_in(const CheckedCopy& newer, const CheckedCopy& older) {
  for (const WithdrawnRelease& one : newer.manifest.withdrawn)
    if (one.manifest_sha256 == sha256(list_of(older)))
      return &one;
  return nullptr;
}

// Of two releases by the same team: the record's marks are signed with their times.
bool comes_after(const CheckedCopy& newer, const CheckedCopy& older) {
  if (newer.manifest.previous == release_tag(older.manifest.release) || withdrawal_in(newer, older))
    return true;
  if (older.manifest.previous == release_tag(newer.manifest.release))
    return false;
  return newer.result.released > older.result.released;
}

// Why the other bundle says nothing about this copy; empty: it does.
std::string why_not(const CheckedCopy& copy, const CheckedCopy& other) {
  if (!other.result.genuine)
    return "is not genuine";
  if (other.result.published_by.empty())
    return "is not signed by anybody";
  if (other.result.team != copy.result.team || other.manifest.package != copy.manifest.package)
    return "is of another team or package";
  if (list_of(other) == list_of(copy))
    return "is the same release";
  if (!comes_after(other, copy))
    return "is not newer than this one";
  return {};
}

} // namespace

void heed_notice(CheckedCopy& copy, const std::filesystem::path& path) {
  const RecallNotice notice = read_recall_notice(read_whole_file(path));
  const std::string name = "The recall notice “" + path.filename().string() + "” ";
  if (notice.package != copy.manifest.package || notice.manifest_sha256 != sha256(list_of(copy))) {
    copy.result.remarks.push_back(name + "is about another release (“" + notice.title + "”, release " +
                                  notice.release + "), so it says nothing about this one.");
    return;
  }
  const auto record = record_of(copy);
  if (!record || !is_signed_by_publisher(notice, read_package(record->files).roster_chain.current())) {
    copy.result.remarks.push_back(name +
                                  "is not signed by anybody who may publish for the team of this release, "
                                  "so it counts for nothing. Ask the team whether it is theirs.");
    return;
  }
  withdraw(copy.result, notice.date, notice.reason, notice.instead);
}

void heed_newer(CheckedCopy& copy, const CheckedCopy& other) {
  if (const std::string why = why_not(copy, other); !why.empty()) {
    copy.result.remarks.push_back("The other bundle (release " + other.manifest.release + ") " + why +
                                  ", so it says nothing about this one.");
    return;
  }
  if (other.manifest.pilot)
    copy.result.remarks.push_back("The other bundle (release " + other.manifest.release +
                                  ") is newer, but a pilot: it takes no place.");
  else
    copy.result.newer = other.manifest.release;
  if (const WithdrawnRelease* one = withdrawal_in(other, copy))
    withdraw(copy.result, one->date, one->reason, copy.result.newer);
}

} // namespace waymark::publish
