// SPDX-License-Identifier: MIT
#pragma once
#include "export/register/register.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// What a recipient has of a package, beside what they should have.
enum class Standing {
  nothing,   ///< they were never sent a release of it
  current,   ///< the release to have, or a newer pilot
  behind,    ///< an older one
  withdrawn, ///< one that was taken back
  unknown,   ///< one that this copy of the package does not know: it needs a Sync
};
std::string_view name_of(Standing standing); ///< "nothing", "current", "behind", "withdrawn", "unknown"
/// Throws Error for any other word.
Standing standing_named(std::string_view name);

/// Of all recipients the same question: made once for a package, then asked for each.
class Standings {
public:
  /// `history` must outlive this.
  Standings(std::string package, const std::vector<KnownRelease>& history);
  Standing of(const Recipient& recipient) const;
  const std::string& package() const { return m_package; }
  /// The release that a mark is of; nothing when it is not known.
  const KnownRelease* release(std::string_view tag) const;

private:
  std::string m_package;
  const KnownRelease* m_current;
  std::map<std::string_view, const KnownRelease*> m_by_tag;
};

/// Which recipients somebody wants to see. What is empty leaves everybody in.
struct RecipientFilter {
  std::string words; ///< each of them stands in the name, the id or the contact; small and capital are one
  std::optional<RecipientKind> kind;
  std::optional<Standing> standing;
};
/// In the order of their ids. With 30,000 recipients it takes some milliseconds. Points into the register.
std::vector<const Recipient*> matching(const Register& recipients, const RecipientFilter& filter,
                                       const Standings& standings);

/// How many recipients have each release of a package, by its mark: what they were sent last.
std::map<std::string, std::size_t> holders_by_release(const Register& recipients, std::string_view package);

} // namespace waymark::publish
