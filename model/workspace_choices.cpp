// SPDX-License-Identifier: MIT
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

using review::Event;
using review::EventKind;

const LeftByJoining& Workspace::left() const {
  static const LeftByJoining nothing;
  const auto newest = m_repository ? m_repository->newest_version() : std::nullopt;
  if (!newest)
    return nothing;
  if (!m_left || m_left->first != *newest)
    m_left.emplace(*newest, left_by_joining(m_folder, m_repository->history()));
  return m_left->second;
}

std::vector<OpenChoice> Workspace::open_choices() const {
  std::vector<OpenChoice> open = left().choices;
  for (const Event& event : m_review.others)
    if (event.kind == EventKind::choose)
      std::erase_if(open, [&](const OpenChoice& one) { return one.choice.id == event.thread; });
  return open;
}

bool Workspace::stands_as_it_met(const OpenChoice& choice) const {
  return with_choice(m_folder, choice, Keep::second, {}, m_package.files).has_value();
}

std::vector<MergedForYou> Workspace::to_read() const {
  std::vector<MergedForYou> unread = left().merged;
  for (const Event& event : m_review.others)
    if (event.kind == EventKind::read)
      std::erase_if(unread, [&](const MergedForYou& one) { return one.place.id == event.thread; });
  return unread;
}

std::optional<Span> Workspace::place_of(const MergedForYou& merged, std::string_view source) const {
  const auto met = m_repository ? m_repository->file(merged.version, merged.place.path) : std::nullopt;
  if (!met || merged.place.span.end > met->size())
    return std::nullopt;
  review::Target passage;
  passage.base = git::Repository::blob_id(*met);
  passage.span = merged.place.span;
  passage.quote = slice(*met, passage.span);
  return place_of(passage, source);
}

void Workspace::mark_read(const std::string& merged) {
  require_person();
  reload();
  const auto is_it = [&](const MergedForYou& one) { return one.place.id == merged; };
  const std::vector<MergedForYou> unread = to_read();
  const auto found = std::find_if(unread.begin(), unread.end(), is_it);
  if (found == unread.end()) {
    if (std::none_of(left().merged.begin(), left().merged.end(), is_it))
      throw Error("Nothing that was put together is called “" + merged +
                  "”. Nothing was changed. What waits to be read is listed by “merged”.");
    return;
  }
  Event event;
  event.kind = EventKind::read;
  event.thread = merged;
  event.version = found->version;
  append(event);
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
