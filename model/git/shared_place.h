// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/blank_out.h"
#include "model/git/record_lines.h"
#include "model/progress.h"

#include <optional>
#include <string>

namespace waymark::git {

enum class Sent {
  yes,
  moved,       ///< somebody else was there first: get again, put together, try again
  not_allowed, ///< this person may not write there
};

/// What a place is called in messages.
struct PlaceWords {
  std::string the = "the shared folder";
  std::string in = "in the shared folder";
};

/// Where a team keeps the record that all share: a folder, or a server. Bound to one package's record.
class SharedPlace {
public:
  virtual ~SharedPlace() = default;
  virtual PlaceWords words() const { return {}; }
  /// Brings everything into our record and says where the shared lines end. What comes is whole, and no line
  /// of ours has moved. Throws Error in words for people.
  virtual LineEnds get() = 0;
  /// Moves the shared line to `id` if it still ends at `expected`, after everything that it needs is there.
  virtual Sent send(Line line, const std::optional<std::string>& expected, const std::string& id) = 0;
  /// The same for a release, which is only ever added.
  virtual Sent send_release(const std::string& name, const std::string& id) = 0;
  /// Puts the shared record's many small files together, where that falls to this program and is worth it.
  /// What does not work out is nobody's loss. Throws Cancelled alone.
  virtual void tidy(Progress&) {}
  /// Removes files from the shared record for good, as blank_out does. A place that nobody can do this to
  /// from here answers not_allowed.
  virtual Sent blank_out(const Blanks&) { return Sent::not_allowed; }
};

} // namespace waymark::git
