// SPDX-License-Identifier: MIT
#include "export/recall.h"

#include "model/calendar_date.h"
#include "model/error.h"
#include "model/trust/ssh_signature.h"

#include <nlohmann/json.hpp>

namespace waymark::publish {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int newest_format = 1;
constexpr std::size_t most_bytes = 1u << 20;

[[noreturn]] void refuse(const std::string& why) {
  throw Error("This recall notice cannot be read: " + why +
              ". Nothing was decided from it. Ask the team that published the release for a fresh one.");
}

std::string text(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_string())
    refuse(std::string("“") + key + "” is missing");
  return found->get<std::string>();
}

// The key "recall" keeps these words apart from a list of contents, which is signed for the same purpose.
ordered_json words_of(const RecallNotice& notice) {
  return {{"recall", newest_format},
          {"package", notice.package},
          {"title", notice.title},
          {"release", notice.release},
          {"manifest-sha256", notice.manifest_sha256},
          {"date", notice.date},
          {"reason", notice.reason},
          {"instead", notice.instead}};
}

} // namespace

std::string signed_words(const RecallNotice& notice) {
  return words_of(notice).dump(2) + "\n";
}

std::string write_recall_notice(const RecallNotice& notice) {
  ordered_json out;
  out["notice"] = words_of(notice);
  out["signatures"] = ordered_json::object();
  for (const auto& [person, signature] : notice.signatures)
    out["signatures"][person] = signature;
  return out.dump(2) + "\n";
}

RecallNotice read_recall_notice(std::string_view source) {
  if (source.size() > most_bytes)
    refuse("it is too large");
  const json from = json::parse(source, nullptr, false);
  const auto words = from.is_object() ? from.find("notice") : from.end();
  if (!from.is_object() || words == from.end() || !words->is_object())
    refuse("it is no recall notice");
  const auto format = words->find("recall");
  if (format == words->end() || !format->is_number_integer())
    refuse("“recall” is missing");
  if (format->get<std::int64_t>() != newest_format)
    throw Error("This recall notice was made by a newer Waymark. Nothing was decided from it. Update Waymark "
                "on this computer, then check again.");
  RecallNotice notice{text(*words, "package"), text(*words, "title"),
                      text(*words, "release"), text(*words, "manifest-sha256"),
                      text(*words, "date"),    text(*words, "reason"),
                      text(*words, "instead"), {}};
  if (const auto list = from.find("signatures"); list != from.end() && list->is_object())
    for (const auto& [person, signature] : list->items())
      if (signature.is_string())
        notice.signatures[person] = signature.get<std::string>();
  return notice;
}

bool is_signed_by_publisher(const RecallNotice& notice, const Roster& roster) {
  for (const auto& [id, text] : notice.signatures) {
    const auto signature = trust::read_ssh_signature(text);
    const Person* person = signature ? roster.owner_of(signature->key.line()) : nullptr;
    if (person && person->id == id && person->active && roster.may_publish(id) &&
        trust::verifies(*signature, trust::purpose::release, signed_words(notice)))
      return true;
  }
  return false;
}

void require_notice_possible(const KnownRelease& release, const trust::KeyPair* key) {
  if (release.manifest_sha256.empty())
    throw Error(
        "Release “" + release.name +
        "” was made by an older Waymark, which kept no list of its contents, so no notice can name it. "
        "Nothing was changed. Tell the schools by a letter.");
  if (!key)
    throw Error(
        "You have no key on this computer, so a notice would prove nothing. Nothing was changed. Use the "
        "computer on which you sign.");
}

RecallNotice make_recall_notice(const Workspace& workspace, const std::string& name,
                                const trust::KeyPair* key) {
  workspace.require_publisher();
  const auto history = release_history(workspace);
  const KnownRelease& release = find_release(history, name);
  require_notice_possible(release, key);
  if (!release.withdrawn)
    throw Error("Release “" + release.name +
                "” is not withdrawn, so there is nothing to tell. Nothing was made.");
  const KnownRelease* current = current_release(history);
  RecallNotice notice{workspace.package().id,
                      release.title,
                      release.name,
                      release.manifest_sha256,
                      iso_date(release.withdrawn->time),
                      release.withdrawn->reason,
                      current ? current->name : std::string(),
                      {}};
  notice.signatures[workspace.person()->id] =
      trust::sign(*key, trust::purpose::release, signed_words(notice));
  return notice;
}

} // namespace waymark::publish
