// SPDX-License-Identifier: MIT
#include "model/trust/ssh_wire.h"

namespace waymark::trust {

SshWriter& SshWriter::number(std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8)
    m_bytes += static_cast<char>((value >> shift) & 0xFF);
  return *this;
}

SshWriter& SshWriter::string(std::string_view bytes) {
  number(static_cast<std::uint32_t>(bytes.size()));
  return raw(bytes);
}

SshWriter& SshWriter::raw(std::string_view bytes) {
  m_bytes.append(bytes);
  return *this;
}

std::uint32_t SshReader::number() {
  std::uint32_t value = 0;
  for (const char c : raw(4))
    value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

std::string_view SshReader::string() {
  const std::uint32_t size = number();
  return raw(size);
}

std::string_view SshReader::raw(std::size_t size) {
  if (m_failed || size > m_bytes.size()) {
    m_failed = true;
    return {};
  }
  const std::string_view part = m_bytes.substr(0, size);
  m_bytes.remove_prefix(size);
  return part;
}

} // namespace waymark::trust
