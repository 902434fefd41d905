// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/segment.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::review {

/// The parts of a review record as they were read when it stood at `tip`, to be kept in a file of the user's
/// own: reading it takes a tenth of the time of reading and checking the record. It only speeds up; whoever
/// has lost it reads the record again.
struct KeptParts {
  std::string tip; ///< id of the newest state of the review record that is in it
  RecordParts parts;
};

/// Our own format, for the machine that wrote it and this version of Waymark: blocks of segments, each with a
/// checksum, so that they can be read on every core.
std::string pack_parts(const KeptParts& kept);

/// Nothing when the bytes are damaged, or of another version. Never throws, whatever they are.
std::optional<KeptParts> unpack_parts(std::string_view bytes);

} // namespace waymark::review
