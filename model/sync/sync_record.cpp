// SPDX-License-Identifier: MIT
#include "model/sync/sync_record.h"

#include "model/error.h"
#include "model/iso_time.h"
#include "model/merge/package_merge.h"
#include "model/replaced_files.h"
#include "model/sync/back_off.h"
#include "model/sync/follow_removals.h"
#include "model/sync/working_files.h"
#include "model/trust/roster_chain.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace waymark {

using git::Line;
using git::LineEnds;
using git::Sent;
using Id = std::optional<std::string>;

namespace {

constexpr int most_tries = 50;
constexpr const char* joined_words = "Two versions put together";
constexpr const char* choices_words = "\nChoices: ";
constexpr const char* to_read_words = "\nTo read: ";

std::size_t number_after(const char* words, const std::string& message) {
  const std::size_t at = message.starts_with(joined_words) ? message.find(words) : std::string::npos;
  return at == std::string::npos
             ? 0
             : static_cast<std::size_t>(std::strtoul(message.c_str() + at + std::strlen(words), nullptr, 10));
}

// One Sync. Each step returns false when somebody else was first and everything begins again.
class Sync {
public:
  Sync(const std::filesystem::path& folder, git::SharedPlace& place, const git::Author& author,
       git::Time time, Progress& progress)
      : m_folder(folder), m_place(place), m_author(author), m_time(time), m_progress(progress),
        m_lines(folder / ".git") {}

  SyncReport run() {
    for (m_report.tries = 1; m_report.tries <= most_tries; ++m_report.tries) {
      if (m_report.tries > 1)
        back_off(m_report.tries);
      if (go())
        return std::move(m_report);
    }
    throw Error(
        "Others kept sending to " + m_at.the +
            " at the same moment, so not everything was sent. Everything is safe on this computer. "
            "Sync again in a moment; if this comes again and nobody else is using it, ask whoever looks "
            "after it to remove files that end in “.lock” from its “refs” folder.",
        std::to_string(most_tries) + " tries");
  }

private:
  bool go() {
    m_report.left_undone.clear();
    m_report.remarks.clear();
    m_progress.step("Receiving from " + m_at.the, 0, 3);
    m_shared = m_place.get();
    const Followed followed = follow_removals(m_folder, m_place, m_shared, m_report);
    m_removal_waits = followed == Followed::not_allowed;
    if (followed == Followed::removed) {
      m_lines.reopen();
      m_shared = m_place.get();
    }
    const LineEnds seen = m_lines.last_seen();
    m_review_refused =
        !is_known_review() || !accept(m_shared.review, seen.review, "review", "The comments and sign-offs");
    m_text_refused = !accept(m_shared.content, seen.content, "main", "The text");
    m_lines.remember(
        {m_text_refused ? Id() : m_shared.content, m_review_refused ? Id() : m_shared.review, {}});
    m_progress.step("Sending comments", 1, 3);
    if (!m_review_refused && !sync_review())
      return false;
    m_progress.step("Putting the text together", 2, 3);
    if (!m_text_refused && !sync_text())
      return false;
    return m_text_refused || sync_releases();
  }

  bool is_known_review() {
    if (!m_shared.review || m_lines.knows_review(*m_shared.review))
      return true;
    m_report.left_undone.push_back(
        "The comments and sign-offs " + m_at.in +
        " were written by a newer Waymark. Yours were not sent and are safe on this computer. Install the "
        "newest Waymark, then sync again.");
    return false;
  }

  // Whether a shared line may be taken over: it must continue what was there before.
  bool accept(const Id& now, const Id& seen, const std::string& name, const std::string& what) {
    if (!seen || (now && m_lines.leads_to(*seen, *now)))
      return true;
    if (!now || m_lines.leads_to(*now, *seen)) {
      m_report.remarks.push_back(what + " " + m_at.in +
                                 " had gone back to an older state. What was "
                                 "missing there was sent again from this computer.");
      return true;
    }
    if (m_removal_waits)
      return false; // ours is without it already; nobody replaced the past, and it is not kept either
    keep_aside(name, *now);
    m_report.left_undone.push_back(
        what + " " + m_at.in +
        " no longer continue what was there before: somebody replaced a part of the past. Nothing of it was "
        "taken over, yours was not sent, and everything on this computer is as it was. Ask whoever looks "
        "after " +
        m_at.the + " to put it back from a copy.");
    return false;
  }

  void keep_aside(const std::string& name, const std::string& id) {
    std::string when = to_iso_time(m_time);
    std::replace(when.begin(), when.end(), ':', '-');
    m_lines.keep_aside(when + "/" + name, id);
  }

  void say_not_allowed(const std::string& what) {
    const std::string sentence = "You may not change " + what + " " + m_at.in +
                                 ", so yours stay on this computer, where they are safe. If others should "
                                 "have them, ask whoever looks "
                                 "after " +
                                 m_at.the + ".";
    if (std::find(m_report.left_undone.begin(), m_report.left_undone.end(), sentence) ==
        m_report.left_undone.end())
      m_report.left_undone.push_back(sentence);
  }

  // Where a line should end that continues both; nothing when somebody has to join them.
  Id simply_later(const Id& ours, const Id& theirs) const {
    if (!theirs || (ours && m_lines.leads_to(*theirs, *ours)))
      return ours;
    if (!ours || m_lines.leads_to(*ours, *theirs))
      return theirs;
    return std::nullopt;
  }

  bool sync_review() {
    const Id ours = m_lines.ends().review, theirs = m_shared.review;
    if (!ours && !theirs)
      return true;
    Id joined = simply_later(ours, theirs);
    if (!joined)
      joined = m_lines.join(m_lines.union_of(m_lines.tree_of(*ours), m_lines.tree_of(*theirs)), *ours,
                            *theirs, m_author, m_time, "Review");
    if (joined != ours) {
      if (!m_lines.move(Line::review, ours, *joined))
        return false;
      m_report.got_comments = true;
    }
    if (joined == theirs)
      return true;
    switch (m_place.send(Line::review, theirs, *joined)) {
    case Sent::moved:
      return false;
    case Sent::not_allowed:
      say_not_allowed("comments and sign-offs");
      return true;
    case Sent::yes:
      m_report.sent_comments = true;
      m_shared.review = joined;
      m_lines.remember({Id(), joined, {}});
    }
    return true;
  }

  bool sync_text() {
    const Id ours = m_lines.ends().content, theirs = m_shared.content;
    if (!ours && !theirs)
      return true;
    m_report.choices.clear();
    m_report.merged_for_you.clear();
    Id next = simply_later(ours, theirs);
    if (!next && !(next = join_text(*ours, *theirs)))
      return true;
    const FileSet before = ours ? files_of(*ours) : FileSet{};
    FileSet after = next == ours ? before : files_of(*next);
    if (ours && next != ours && !keeps_team(before, after))
      put_team_back(*ours, next, before, after);
    if (next != ours && !can_be_taken(before, after))
      return true;
    if (next != theirs) {
      switch (m_place.send(Line::content, theirs, *next)) {
      case Sent::moved:
        return false;
      case Sent::not_allowed:
        say_not_allowed("texts");
        break;
      case Sent::yes:
        m_report.sent_text = true;
        m_shared.content = next;
        m_lines.remember({next, Id(), {}});
      }
    }
    return next == ours || take(ours, *next, before, after);
  }

  FileSet files_of(const std::string& version) const {
    return m_lines.files_of_tree(m_lines.tree_of(version));
  }

  Id join_text(const std::string& ours, const std::string& theirs) {
    const Id base = m_lines.common_version(ours, theirs);
    if (!base) {
      m_report.left_undone.push_back("There is another package " + m_at.in +
                                     ", which began by itself. Its text was not taken over and yours was not "
                                     "sent. Choose the place where "
                                     "your team shares this package, or an empty one.");
      return std::nullopt;
    }
    merge::PackageMerge merge = merge::merge_packages(files_of(*base), files_of(ours), files_of(theirs));
    m_report.choices = std::move(merge.choices);
    m_report.merged_for_you = std::move(merge.merged_for_you);
    return m_lines.join(m_lines.write_files(merge.files), ours, theirs, m_author, m_time,
                        joining_message(m_report.choices.size(), m_report.merged_for_you.size()));
  }

  // Who is trusted only ever goes forward: whether `after` has our team's list, and no older one.
  static bool keeps_team(const FileSet& before, const FileSet& after) {
    std::vector<Problem> ignored;
    const trust::RosterChain ours = trust::read_roster_chain(before, ignored),
                             theirs = trust::read_roster_chain(after, ignored);
    return ours.current().keyholders.people.empty() ||
           (theirs.fingerprint == ours.fingerprint && theirs.versions.size() >= ours.versions.size());
  }

  // A list that the team has not signed is put back at once, on top of the rest of the text that came with
  // it.
  void put_team_back(const std::string& ours, Id& next, const FileSet& before, FileSet& after) {
    std::erase_if(after, [](const auto& file) { return file.first.starts_with("trust/"); });
    for (const auto& [path, bytes] : before)
      if (path.starts_with("trust/"))
        after[path] = bytes;
    next = m_lines.join(m_lines.write_files(after), ours, *next, m_author, m_time,
                        "The team list, as the team signed it");
    m_report.remarks.push_back("Somebody had changed the team list " + m_at.in +
                               " without the signatures that it needs. It was put back as the team signed "
                               "it. Ask whoever looks after " +
                               m_at.the + " who that was.");
  }

  bool can_be_taken(const FileSet& before, const FileSet& after) {
    const std::string in_the_way = working_changes(m_folder, before, after).in_the_way;
    if (in_the_way.empty())
      return true;
    m_report.choices.clear();
    m_report.merged_for_you.clear();
    m_report.left_undone.push_back(
        "A colleague's newer version changes words that you have changed too and not "
        "saved as a version yet (" +
        in_the_way +
        "). Your words are as you left them, and the text was not put together. "
        "Save a version, then sync again.");
    return false;
  }

  // The files first: if that is as far as it gets, the next Sync finds them as they should be.
  bool take(const Id& ours, const std::string& next, const FileSet& before, const FileSet& after) {
    const WorkingChanges working = working_changes(m_folder, before, after);
    if (!working.in_the_way.empty())
      return false; // written just now
    ReplacedFiles replaced(m_folder, working.changes);
    try {
      if (m_lines.move(Line::content, ours, next)) {
        m_report.got_text |= before != after;
        return true;
      }
    } catch (...) {
      replaced.take_back();
      throw;
    }
    replaced.take_back();
    return false;
  }

  bool sync_releases() {
    const LineEnds ours = m_lines.ends();
    for (const auto& [name, id] : m_shared.releases) {
      const auto own = ours.releases.find(name);
      if (own == ours.releases.end()) {
        if (!m_lines.add_release(name, id))
          return false;
        m_report.got_releases.push_back(name);
      } else if (own->second != id) {
        keep_aside("release-" + name, id);
        m_report.left_undone.push_back(
            "There is another release “" + name + "” " + m_at.in +
            " than on this computer. Releases never change, so it was not taken over. "
            "Do not publish it before your team knows which one is right.");
      }
    }
    for (const auto& [name, id] : ours.releases) {
      if (m_shared.releases.contains(name))
        continue;
      switch (m_place.send_release(name, id)) {
      case Sent::moved:
        return false;
      case Sent::not_allowed:
        say_not_allowed("releases");
        break;
      case Sent::yes:
        m_report.sent_releases.push_back(name);
      }
    }
    return true;
  }

  const std::filesystem::path& m_folder;
  git::SharedPlace& m_place;
  const git::Author& m_author;
  git::Time m_time;
  Progress& m_progress;
  git::PlaceWords m_at = m_place.words();
  git::RecordLines m_lines;
  LineEnds m_shared;
  bool m_review_refused = false, m_text_refused = false, m_removal_waits = false;
  SyncReport m_report;
};

} // namespace

std::string joining_message(std::size_t choices, std::size_t to_read) {
  std::string message = joined_words;
  if (choices + to_read > 0)
    message += '\n';
  if (choices > 0)
    message += choices_words + std::to_string(choices);
  if (to_read > 0)
    message += to_read_words + std::to_string(to_read);
  return message;
}

std::size_t choices_in(const std::string& message) {
  return number_after(choices_words, message);
}

std::size_t to_read_in(const std::string& message) {
  return number_after(to_read_words, message);
}

SyncReport sync_record(const std::filesystem::path& folder, git::SharedPlace& place,
                       const git::Author& author, git::Time time, Progress& progress) {
  return Sync(folder, place, author, time, progress).run();
}

} // namespace waymark
