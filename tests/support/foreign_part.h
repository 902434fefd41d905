// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"
#include "model/profile.h"
#include "model/review/segment.h"
#include "model/trust/ssh_signature.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace waymark::tests {

inline const trust::KeyPair& key_of(const Profile& profile, const std::string& person) {
  const auto identity = std::find_if(profile.identities.begin(), profile.identities.end(),
                                     [&](const Identity& one) { return one.person == person; });
  if (identity == profile.identities.end() || !identity->key)
    throw std::invalid_argument("this profile has no key of " + person);
  return *identity->key;
}

/// A part of the small package's review record as a program writes it that asks nobody whether it may.
struct ForeignPart {
  std::string person;
  int roster_version = 1;
  review::Event event;
  FileSet also = {}; ///< other files beside it
};

/// Puts it into the record in `folder`, signed when there is a key. Returns it with the ids that it got.
inline review::Segment put(const std::filesystem::path& folder, const ForeignPart& part,
                           const trust::KeyPair* key) {
  review::Segment segment;
  segment.package = "small";
  segment.writer = std::string(32, 'f');
  segment.person = part.person;
  segment.number = 1;
  segment.roster_version = part.roster_version;
  segment.events = {part.event};
  const auto file = review::write_segment(segment);
  FileSet files = part.also;
  files.insert(file);
  if (key)
    files[file.first + ".sig"] = trust::sign(*key, trust::purpose::review, file.second);
  git::Repository::open(folder).add_review_files(files, {}, {part.person, part.person + "@team.invalid"},
                                                 1'800'000'000);
  return segment;
}

} // namespace waymark::tests
