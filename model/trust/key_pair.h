// SPDX-License-Identifier: MIT
#pragma once
#include "model/trust/public_key.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::trust {

/// An Ed25519 key that can sign. Its secret is wiped when it goes, and is never copied.
class KeyPair {
public:
  /// A fresh one.
  static KeyPair make();
  /// The same one for the same 32 bytes: for samples and tests only.
  static KeyPair from_seed(const std::array<unsigned char, 32>& seed);
  /// Reads an OpenSSH private key without a passphrase. Nothing when it is another kind, is protected by a
  /// passphrase, or does not belong together.
  static std::optional<KeyPair> from_openssh(std::string_view text);

  KeyPair(KeyPair&& other) noexcept;
  KeyPair& operator=(KeyPair&& other) noexcept;
  KeyPair(const KeyPair&) = delete;
  KeyPair& operator=(const KeyPair&) = delete;
  ~KeyPair();

  const PublicKey& public_key() const { return m_public; }
  /// The raw signature of 64 bytes (RFC 8032).
  std::string sign(std::string_view message) const;
  /// As ssh-keygen writes it, without a passphrase: for a file that only its owner may read.
  std::string openssh(std::string_view comment) const;

private:
  KeyPair() = default;

  PublicKey m_public;
  std::array<unsigned char, 64> m_secret{}; ///< seed, then public key
};

} // namespace waymark::trust
