// SPDX-License-Identifier: MIT
#include "model/trust/ssh_signature.h"

#include "model/trust/armour.h"
#include "model/trust/ssh_wire.h"

#include <sodium.h>

namespace waymark::trust {

namespace {

constexpr std::string_view label = "SSH SIGNATURE";
constexpr std::string_view magic = "SSHSIG";
constexpr std::uint32_t version = 1;
constexpr std::string_view kind = "ssh-ed25519";
constexpr std::size_t longest = 64u << 10;

const unsigned char* data_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

// Nothing for a hash that the format does not allow.
std::optional<std::string> digest(std::string_view hash, std::string_view message) {
  std::string out;
  if (hash == "sha512") {
    out.resize(crypto_hash_sha512_BYTES);
    crypto_hash_sha512(reinterpret_cast<unsigned char*>(out.data()), data_of(message), message.size());
  } else if (hash == "sha256") {
    out.resize(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(out.data()), data_of(message), message.size());
  } else {
    return std::nullopt;
  }
  return out;
}

// What is really signed: never the message itself, so that no signature can be taken for one of another
// protocol.
std::string signed_words(std::string_view name_space, std::string_view hash, std::string_view digested) {
  return SshWriter().raw(magic).string(name_space).string("").string(hash).string(digested).bytes();
}

} // namespace

std::string sign(const KeyPair& key, std::string_view name_space, std::string_view message) {
  constexpr std::string_view hash = "sha512";
  const std::string raw = key.sign(signed_words(name_space, hash, *digest(hash, message)));
  const std::string inner = SshWriter().string(kind).string(raw).bytes();
  return armoured(label, SshWriter()
                             .raw(magic)
                             .number(version)
                             .string(key.public_key().blob())
                             .string(name_space)
                             .string("")
                             .string(hash)
                             .string(inner)
                             .bytes());
}

std::optional<SshSignature> read_ssh_signature(std::string_view text) {
  const auto bytes = text.size() <= longest ? unarmoured(label, text) : std::nullopt;
  if (!bytes)
    return std::nullopt;
  SshReader reader(*bytes);
  if (reader.raw(magic.size()) != magic || reader.number() != version)
    return std::nullopt;
  const auto key = public_key_of_blob(reader.string());
  const std::string_view name_space = reader.string();
  reader.string(); // reserved
  const std::string_view hash = reader.string();
  SshReader inner(reader.string());
  const std::string_view said = inner.string(), raw = inner.string();
  if (!reader.is_done() || !inner.is_done() || !key || said != kind || raw.size() != crypto_sign_BYTES)
    return std::nullopt;
  return SshSignature{*key, std::string(name_space), std::string(hash), std::string(raw)};
}

bool verifies(const SshSignature& signature, std::string_view name_space, std::string_view message) {
  const auto digested = digest(signature.hash, message);
  if (!digested || name_space.empty() || signature.name_space != name_space ||
      signature.bytes.size() != crypto_sign_BYTES)
    return false;
  const std::string words = signed_words(signature.name_space, signature.hash, *digested);
  return crypto_sign_verify_detached(data_of(signature.bytes), data_of(words), words.size(),
                                     signature.key.bytes.data()) == 0;
}

} // namespace waymark::trust
