// SPDX-License-Identifier: MIT
// The file format is PROTOCOL.key of OpenSSH.
#include "model/trust/key_pair.h"

#include "model/error.h"
#include "model/trust/armour.h"
#include "model/trust/ssh_wire.h"

#include <sodium.h>

#include <algorithm>

namespace waymark::trust {

namespace {

constexpr std::string_view label = "OPENSSH PRIVATE KEY";
constexpr std::string_view magic{"openssh-key-v1\0", 15};
constexpr std::string_view kind = "ssh-ed25519";
constexpr std::size_t block = 8; // of the cipher "none"

void start_sodium() {
  if (sodium_init() < 0)
    throw Error(
        "This computer gives no random numbers, so no key could be made. Nothing was changed. Restart the "
        "computer and try again.");
}

std::string_view view(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

// The part of the file that a passphrase would protect; nothing for a file that is protected or strange.
std::optional<std::string_view> secret_part(std::string_view bytes) {
  SshReader reader(bytes);
  if (reader.raw(magic.size()) != magic || reader.string() != "none" || reader.string() != "none" ||
      !reader.string().empty() || reader.number() != 1)
    return std::nullopt;
  reader.string(); // the public key, which stands inside as well
  const std::string_view secret = reader.string();
  return reader.is_done() ? std::optional(secret) : std::nullopt;
}

struct Wiped {
  std::string& text;
  ~Wiped() { sodium_memzero(text.data(), text.size()); }
};

} // namespace

KeyPair KeyPair::make() {
  start_sodium();
  KeyPair made;
  crypto_sign_keypair(made.m_public.bytes.data(), made.m_secret.data());
  return made;
}

KeyPair KeyPair::from_seed(const std::array<unsigned char, 32>& seed) {
  start_sodium();
  KeyPair made;
  crypto_sign_seed_keypair(made.m_public.bytes.data(), made.m_secret.data(), seed.data());
  return made;
}

std::optional<KeyPair> KeyPair::from_openssh(std::string_view text) {
  auto bytes = unarmoured(label, text);
  if (!bytes)
    return std::nullopt;
  const Wiped wiped{*bytes};
  const auto secret = secret_part(*bytes);
  if (!secret)
    return std::nullopt;
  SshReader reader(*secret);
  const std::uint32_t one = reader.number(), other = reader.number();
  const std::string_view said = reader.string(), public_part = reader.string(), all = reader.string();
  reader.string(); // a comment
  std::array<unsigned char, 32> seed{};
  if (reader.failed() || one != other || said != kind || all.size() != 64)
    return std::nullopt;
  std::copy_n(all.begin(), seed.size(), seed.begin());
  KeyPair read = from_seed(seed);
  sodium_memzero(seed.data(), seed.size());
  if (public_part != view(read.m_public.bytes.data(), 32) || all != view(read.m_secret.data(), 64))
    return std::nullopt;
  return read;
}

KeyPair::KeyPair(KeyPair&& other) noexcept : m_public(other.m_public), m_secret(other.m_secret) {
  sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

KeyPair& KeyPair::operator=(KeyPair&& other) noexcept {
  std::swap(m_public, other.m_public);
  std::swap(m_secret, other.m_secret);
  return *this;
}

KeyPair::~KeyPair() {
  sodium_memzero(m_secret.data(), m_secret.size());
}

std::string KeyPair::sign(std::string_view message) const {
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                       m_secret.data());
  return signature;
}

std::string KeyPair::openssh(std::string_view comment) const {
  // The check numbers tell a wrong passphrase from a right one; without a passphrase any two equal ones do,
  // and fixed ones make the same key the same file.
  constexpr std::uint32_t check = 0x57617973;
  std::string secret = SshWriter()
                           .number(check)
                           .number(check)
                           .string(kind)
                           .string(view(m_public.bytes.data(), 32))
                           .string(view(m_secret.data(), 64))
                           .string(comment)
                           .bytes();
  const Wiped wiped{secret};
  for (char pad = 1; secret.size() % block != 0; ++pad)
    secret += pad;
  std::string all = SshWriter()
                        .raw(magic)
                        .string("none")
                        .string("none")
                        .string("")
                        .number(1)
                        .string(m_public.blob())
                        .string(secret)
                        .bytes();
  const Wiped also_wiped{all};
  return armoured(label, all);
}

} // namespace waymark::trust
