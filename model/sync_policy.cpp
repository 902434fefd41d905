// SPDX-License-Identifier: MIT
#include "model/sync_policy.h"

#include <atomic>

namespace waymark {

namespace {

std::atomic<int> building_aside = 0;

} // namespace

SyncOnceAtEnd::SyncOnceAtEnd() {
  ++building_aside;
}
SyncOnceAtEnd::~SyncOnceAtEnd() {
  --building_aside;
}

bool sync_each_write() {
  return building_aside == 0;
}

} // namespace waymark
