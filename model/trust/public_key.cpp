// SPDX-License-Identifier: MIT
#include "model/trust/public_key.h"

#include "model/trust/armour.h"
#include "model/trust/ssh_wire.h"

#include <sodium.h>

#include <algorithm>

namespace waymark::trust {

namespace {

constexpr std::string_view kind = "ssh-ed25519";

} // namespace

std::string PublicKey::blob() const {
  return SshWriter().string(kind).string({reinterpret_cast<const char*>(bytes.data()), bytes.size()}).bytes();
}

std::string PublicKey::line() const {
  return std::string(kind) + " " + base64(blob());
}

std::string PublicKey::fingerprint() const {
  const std::string all = blob();
  std::string digest(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()),
                     reinterpret_cast<const unsigned char*>(all.data()), all.size());
  return "SHA256:" + base64_unpadded(digest);
}

std::optional<PublicKey> public_key_of_blob(std::string_view blob) {
  SshReader reader(blob);
  const std::string_view said = reader.string(), bytes = reader.string();
  PublicKey key;
  if (!reader.is_done() || said != kind || bytes.size() != key.bytes.size())
    return std::nullopt;
  std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
  return key;
}

std::optional<PublicKey> public_key_of_line(std::string_view line) {
  if (!line.starts_with(kind) || line.size() <= kind.size() || line[kind.size()] != ' ')
    return std::nullopt;
  line.remove_prefix(kind.size() + 1);
  const auto blob = from_base64(line.substr(0, line.find_first_of(" \t\r\n")));
  return blob ? public_key_of_blob(*blob) : std::nullopt;
}

} // namespace waymark::trust
