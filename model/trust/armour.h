// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark::trust {

/// Bytes as text between "-----BEGIN LABEL-----" and "-----END LABEL-----", base64 in lines of 70 characters,
/// as OpenSSH writes them.
std::string armoured(std::string_view label, std::string_view bytes);
/// The bytes again; nothing when the text is no such thing. What stands around it is not looked at, line ends
/// may be of any kind.
std::optional<std::string> unarmoured(std::string_view label, std::string_view text);

/// Base64 (RFC 4648), with or without the "=" at its end.
std::string base64(std::string_view bytes);
std::string base64_unpadded(std::string_view bytes);
/// Nothing when it is not base64. Blanks and line ends inside are skipped.
std::optional<std::string> from_base64(std::string_view text);

} // namespace waymark::trust
