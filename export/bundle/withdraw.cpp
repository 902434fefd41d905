// SPDX-License-Identifier: MIT
#include "export/withdraw.h"

#include "export/recall.h"
#include "model/error.h"
#include "model/safe_file.h"

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

void require_place_for_notice(const fs::path& notice) {
  if (fs::exists(fs::symlink_status(notice)))
    throw Error("There is a file called “" + notice.filename().string() +
                "” already. Nothing was changed. Move it away or choose another name.");
}

} // namespace

// The notice can be made again, by any publisher, also once another release takes its place.
KnownRelease withdraw(Workspace& workspace, const WithdrawRequest& request, const trust::KeyPair* key) {
  workspace.require_publisher();
  const bool with_notice = !request.notice.empty();
  const KnownRelease before = find_release(release_history(workspace), request.release);
  if (with_notice) {
    require_place_for_notice(request.notice);
    require_notice_possible(before, key);
  }
  if (!before.withdrawn || !with_notice || !request.reason.empty())
    workspace.withdraw_release(before.tag, before.manifest_sha256, request.reason);
  if (with_notice)
    write_file_safely(request.notice,
                      write_recall_notice(make_recall_notice(workspace, request.release, key)));
  return find_release(release_history(workspace), request.release);
}

} // namespace waymark::publish
