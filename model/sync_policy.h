// SPDX-License-Identifier: MIT
#pragma once

namespace waymark {

/// While one lives, this process does not sync each write by itself. For building a folder aside that counts
/// for nothing until it is moved into place: whoever holds one syncs the whole folder before that (see
/// NewFolder), and saves nothing else meanwhile.
class SyncOnceAtEnd {
public:
  SyncOnceAtEnd();
  ~SyncOnceAtEnd();
  SyncOnceAtEnd(const SyncOnceAtEnd&) = delete;
  SyncOnceAtEnd& operator=(const SyncOnceAtEnd&) = delete;
};

/// Whether a write must be on the disk before it is acknowledged: yes, unless a SyncOnceAtEnd lives.
bool sync_each_write();

} // namespace waymark
