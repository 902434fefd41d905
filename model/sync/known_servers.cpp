// SPDX-License-Identifier: MIT
#include "model/sync/known_servers.h"

#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace waymark {

namespace {

using nlohmann::json;

constexpr const char* vouched = "vouched";

std::string name_of(const git::ServerIdentity& shown) {
  return (shown.kind == git::ServerIdentity::Kind::key ? "key " : "certificate ") + shown.server;
}

} // namespace

KnownServers::KnownServers(const std::filesystem::path& home) : m_path(home / "known-servers.json") {
  std::error_code error;
  if (!std::filesystem::is_regular_file(m_path, error))
    return;
  const json read = json::parse(read_whole_file(m_path), nullptr, false);
  if (read.is_object())
    for (const auto& [name, value] : read.items())
      if (value.is_string())
        m_known[name] = value.get<std::string>();
}

KnownServers::Verdict KnownServers::look_at(const git::ServerIdentity& shown) const {
  const auto known = m_known.find(name_of(shown));
  if (shown.vouched)
    return Verdict::known; // certificates are renewed; an authority says that it is still the same server
  if (known == m_known.end())
    return Verdict::unknown;
  return known->second == shown.fingerprint ? Verdict::known : Verdict::changed;
}

void KnownServers::remember(const git::ServerIdentity& shown) {
  std::string& known = m_known[name_of(shown)];
  const std::string value = shown.vouched ? vouched : shown.fingerprint;
  if (known == value)
    return;
  known = value;
  save();
}

bool KnownServers::forget(const std::string& server) {
  const std::size_t count = m_known.erase("key " + server) + m_known.erase("certificate " + server);
  if (count > 0)
    save();
  return count > 0;
}

void KnownServers::save() const {
  write_file_safely(m_path, json(m_known).dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

} // namespace waymark
