// SPDX-License-Identifier: MIT
#include "model/merge/merge_trust.h"

#include "model/sha256.h"
#include "model/trust/roster_chain.h"

#include <algorithm>
#include <tuple>

namespace waymark::merge {

namespace {

FileSet trust_files(const FileSet& files) {
  const std::string begin = "trust/", end = "trust0"; // the first name after every "trust/…"
  return {files.lower_bound(begin), files.lower_bound(end)};
}

bool agree(const FileSet& a, const FileSet& b) {
  return std::all_of(a.begin(), a.end(), [&](const auto& file) {
    const auto other = b.find(file.first);
    return other == b.end() || other->second == file.second;
  });
}

// What makes a side's lists stand: how far they count, how many agree to the next, and then only that the
// answer is the same everywhere.
auto rank(const FileSet& files) {
  std::vector<Problem> ignored;
  const trust::RosterChain chain = trust::read_roster_chain(files, ignored);
  const std::size_t agreed = chain.proposals.empty() ? 0 : chain.proposals.front().agreed.size();
  std::string all;
  for (const auto& [path, bytes] : files)
    all += sha256(path) + sha256(bytes);
  return std::tuple(-static_cast<long>(chain.versions.size()), -static_cast<long>(agreed), sha256(all));
}

} // namespace

TrustMerge merge_trust(const FileSet& base, const FileSet& ours, const FileSet& theirs) {
  const FileSet before = trust_files(base), mine = trust_files(ours), other = trust_files(theirs);
  if (mine == other || other == before)
    return {mine, false};
  if (mine == before)
    return {other, false};
  if (!agree(mine, other))
    return {rank(mine) < rank(other) ? mine : other, true};
  FileSet both = mine;
  both.insert(other.begin(), other.end());
  return {both, false};
}

} // namespace waymark::merge
