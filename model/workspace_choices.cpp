// SPDX-License-Identifier: MIT
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

using review::Event;
using review::EventKind;

std::vector<OpenChoice> Workspace::open_choices() const {
  const auto newest = m_repository ? m_repository->newest_version() : std::nullopt;
  if (!newest)
    return {};
  if (!m_choices || m_choices->first != *newest)
    m_choices.emplace(*newest, choices_of(m_folder, m_repository->history()));
  std::vector<OpenChoice> open = m_choices->second;
  for (const Event& event : m_review.others)
    if (event.kind == EventKind::choose)
      std::erase_if(open, [&](const OpenChoice& one) { return one.choice.id == event.thread; });
  return open;
}

// The text first, then who chose: if that is as far as it gets, choosing the same again only adds the second.
void Workspace::choose(const std::string& id, Keep keep, const std::string& words) {
  require_person();
  reload();
  const std::vector<OpenChoice> all = open_choices();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const OpenChoice& one) { return one.choice.id == id; });
  if (found == all.end())
    throw Refused("There is no open choice “" + id +
                  "” in this package; perhaps a colleague has chosen. Nothing was changed. Open choices are "
                  "listed by “choices”.");
  if (keep == Keep::both && found->choice.kind != merge::Choice::Kind::words)
    throw Refused(
        "Of this, only one version can stand. Nothing was changed. Choose the first or the second.");
  const bool was_saved = !has_unsaved_changes();
  const auto next = with_choice(m_folder, *found, keep, words, m_package.files);
  if (!next)
    throw Refused(
        "The words of “" + found->choice.where +
        "” have changed since the two versions met. Nothing was changed. Put the text right yourself, "
        "then choose what stands there now.");
  std::map<std::string, std::optional<std::string>> changes;
  for (const auto& [path, bytes] : *next)
    if (const auto there = m_package.files.find(path);
        there == m_package.files.end() || there->second != bytes)
      changes[path] = bytes;
  for (const auto& [path, bytes] : m_package.files)
    if (!next->contains(path))
      changes[path] = std::nullopt;
  if (!changes.empty())
    replace_files(changes, [&] {
      if (was_saved)
        save_files("Chosen: " + found->choice.where);
    });
  Event event;
  event.kind = EventKind::choose;
  event.thread = id;
  event.setting = name_of(keep);
  event.version = found->version;
  append(event);
}

} // namespace waymark
