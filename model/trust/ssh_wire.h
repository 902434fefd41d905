// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark::trust {

/// Puts together the binary form of keys and signatures: numbers of 32 bits, big end first, and byte strings
/// behind their length (RFC 4251, section 5).
class SshWriter {
public:
  SshWriter& number(std::uint32_t value);
  SshWriter& string(std::string_view bytes);
  SshWriter& raw(std::string_view bytes);
  const std::string& bytes() const { return m_bytes; }

private:
  std::string m_bytes;
};

/// Takes it apart. What is too short reads as nothing, and failed() says so from then on.
class SshReader {
public:
  explicit SshReader(std::string_view bytes) : m_bytes(bytes) {}
  std::uint32_t number();
  std::string_view string();
  std::string_view raw(std::size_t size);
  bool failed() const { return m_failed; }
  /// Whether all was read, and nothing was missing.
  bool is_done() const { return !m_failed && m_bytes.empty(); }

private:
  std::string_view m_bytes;
  bool m_failed = false;
};

} // namespace waymark::trust
