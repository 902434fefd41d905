// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::review {

enum class EventKind {
  comment,
  suggest, // open a thread
  reply,
  resolve,
  reopen,
  accept,
  decline, // on a thread
  sign_off,
  ask_for_changes,
  withdraw, // on a module: a sign-off, an objection, taking either back
  request_review,
  finish_review,
  set_aside,
  take_back, // a finding set aside with a reason; and that taken back
  word_added,
  word_removed,  // the team's word list
  rule_switched, // a rule of the package on, off or at another level
  choose,        // one of two versions that Sync could not put together
  read,          // what Sync put together word by word
  remove,        // bytes taken from the record for good
  release,
  withdraw_release, // named by its mark as `setting`; the SHA-256 of its list of contents as `bytes_sha256`
  decline_join,     // somebody who asked to join the team, by the code of their request as `thread`
  unknown,          // written by a newer program: kept, shown as such, without effect
};

std::string_view name_of(EventKind kind); ///< "comment", "sign-off", … as in the files
EventKind kind_named(std::string_view name);

/// A part of a picture, as fractions of its width and height from the top left corner: it stays true when the
/// picture is shown or exported at another size.
struct PictureRegion {
  double left = 0, top = 0, width = 1, height = 1;
  /// Inside the picture, and not empty.
  bool is_valid() const;
  bool operator==(const PictureRegion&) const = default;
};

/// What a comment is about. The first that is set, from the top, decides.
struct Target {
  std::string module;  ///< module id; empty with a picture or the whole package
  std::string block;   ///< block id, when the passage lies in a block that has one
  std::string picture; ///< path of a picture
  // The passage: where it stood in the text that was on screen when the comment was made.
  std::string base;   ///< blob id of that text; empty when the target is the whole module
  Span span;          ///< bytes in that text
  std::string quote;  ///< the words themselves
  std::string before; ///< up to 32 code points before them
  std::string after;  ///< and after
  std::optional<PictureRegion> region = {}; ///< with a picture: the part that is meant

  bool is_block() const { return !block.empty() && base.empty(); }
  bool is_passage() const { return !base.empty(); }
  bool is_package() const { return module.empty() && picture.empty(); }
};

/// A file of the package or of the review record that was removed for good: its path, the id and SHA-256 of
/// its bytes, and the SHA-256 of what stands in its place. See removal.h.
struct Removed {
  std::string path, blob, sha256, left;
};

/// One thing that somebody did. Never changed or removed once written.
struct Event {
  std::string id; ///< "<writer>/<segment number>/<line>", given when read or written
  EventKind kind = EventKind::unknown;
  std::string kind_name;
  std::string person;      ///< roster id
  std::int64_t time = 0;   ///< seconds since 1970; for display only, never for order
  std::string thread;      ///< the thread, set-aside, choice or merged place that it opens or belongs to
  Target target;           ///< comment, suggest, set-aside; the module of a sign-off or objection
  std::string text;        ///< what was said; the answer of a resolve; the reason of any other decision
  std::string replacement; ///< suggest: the new words for the passage
  // sign-off: exactly what was signed
  std::string role;
  std::string bytes_sha256;
  std::string version; ///< newest version at that moment
  std::string tree;    ///< its tree
  int roster_version = 0;
  // what the checks go by
  std::string rule;    ///< set-aside, rule-switched: "Style.Rule"
  std::string finding; ///< set-aside: what the rule said of the passage
  std::string word;    ///< word-added, word-removed: the entry of the list
  std::string setting; ///< rule-switched: off, on or a level; word-added, word-removed: accept or reject;
                       ///< choose: what was kept (first, second, both, now, words)
                       ///< withdraw-release: the release's mark
  std::vector<Removed> removed; ///< remove
};

} // namespace waymark::review
