// SPDX-License-Identifier: MIT
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::trust {

/// An Ed25519 public key (RFC 8032), as a plain value.
struct PublicKey {
  std::array<unsigned char, 32> bytes{};
  bool operator==(const PublicKey&) const = default;
  auto operator<=>(const PublicKey&) const = default;

  /// As OpenSSH has it inside keys and signatures (RFC 8709).
  std::string blob() const;
  /// "ssh-ed25519 AAAA…", one line without a comment.
  std::string line() const;
  /// "SHA256:…", as ssh-keygen -l says it: short enough to read out.
  std::string fingerprint() const;
};

/// Nothing when it is no Ed25519 key. A comment behind it is not looked at.
std::optional<PublicKey> public_key_of_line(std::string_view line);
std::optional<PublicKey> public_key_of_blob(std::string_view blob);

} // namespace waymark::trust
