// SPDX-License-Identifier: MIT
#pragma once
#include "export/release_history.h"
#include "model/trust/key_pair.h"
#include "model/workspace.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::publish {

/// That a release was withdrawn, as a small file for schools: whoever has the release can check offline that
/// a publisher of its own team says so. Format: docs/formats.md, “A recall notice”.
struct RecallNotice {
  std::string package;
  std::string title;
  std::string release;
  std::string manifest_sha256; ///< of the list of contents of exactly this release
  std::string date;            ///< day of the withdrawal
  std::string reason;
  std::string instead;                           ///< the release to use now; empty: there is none yet
  std::map<std::string, std::string> signatures; ///< person -> SSHSIG over signed_words()
};

/// The bytes that are signed, the same for the same notice.
std::string signed_words(const RecallNotice& notice);

std::string write_recall_notice(const RecallNotice& notice);
/// Throws Error when the text is no notice, or one of a newer format. Says nothing about who signed.
RecallNotice read_recall_notice(std::string_view json);

/// Whether one of those who may publish, by this team list, has signed it.
bool is_signed_by_publisher(const RecallNotice& notice, const Roster& roster);

/// Throws Error when no notice could be made of this release with this key: so nothing is withdrawn half.
void require_notice_possible(const KnownRelease& release, const trust::KeyPair* key);

/// The notice of a release that was withdrawn, signed by the publisher acting, whose key this is. Throws
/// Error when it was not withdrawn, or is of before there were lists of contents.
RecallNotice make_recall_notice(const Workspace& workspace, const std::string& name,
                                const trust::KeyPair* key);

} // namespace waymark::publish
