// SPDX-License-Identifier: MIT
#include "model/checks/block_cache.h"

namespace waymark::checks {

void BlockCache::begin(std::shared_ptr<const void> rules, const std::vector<std::size_t>& running) {
  if (rules != m_rules || running != m_running) {
    m_now.clear();
    m_before.clear();
  }
  m_rules = std::move(rules);
  m_running = running;
  // A check that was stopped half-way has not met every block.
  m_before.merge(m_now);
  m_now.clear();
}

BlockCache::Hits BlockCache::find(const std::string& key) {
  if (const auto now = m_now.find(key); now != m_now.end())
    return now->second;
  auto known = m_before.extract(key);
  if (known.empty())
    return nullptr;
  Hits hits = known.mapped();
  m_now.insert(std::move(known));
  return hits;
}

void BlockCache::keep(const std::string& key, Hits hits) {
  m_now.emplace(key, std::move(hits));
}

void BlockCache::end() {
  m_before.clear();
}

} // namespace waymark::checks
