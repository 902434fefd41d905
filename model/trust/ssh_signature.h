// SPDX-License-Identifier: MIT
#pragma once
#include "model/trust/key_pair.h"
#include "model/trust/public_key.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::trust {

/// What a signature is for: one that was made for one purpose is worth nothing for another.
namespace purpose {
inline constexpr std::string_view review = "safeguard-review";   ///< segments of the review record
inline constexpr std::string_view roster = "safeguard-roster";   ///< who is in the team
inline constexpr std::string_view join = "safeguard-join";       ///< a wish to be in the team
inline constexpr std::string_view release = "safeguard-release"; ///< the manifest of a release
inline constexpr std::string_view version = "git";               ///< tags
} // namespace purpose

/// A signature as OpenSSH has them (PROTOCOL.sshsig, version 1): `ssh-keygen -Y verify` takes it, and git
/// does.
struct SshSignature {
  PublicKey key; ///< of whoever signed; says nothing about who that is
  std::string name_space;
  std::string hash;  ///< "sha512" or "sha256"
  std::string bytes; ///< 64

  bool operator==(const SshSignature&) const = default;
};

/// The text of a signature over `message`, the same for the same key and words.
std::string sign(const KeyPair& key, std::string_view name_space, std::string_view message);

/// Nothing when it is no signature, or one that only ssh-keygen can check (another kind of key). Never
/// throws.
std::optional<SshSignature> read_ssh_signature(std::string_view text);

/// Whether it was made with its key over exactly these bytes, for this purpose.
bool verifies(const SshSignature& signature, std::string_view name_space, std::string_view message);

} // namespace waymark::trust
