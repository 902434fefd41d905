// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace waymark {

/// Writes values one after another as bytes, for files that this program alone reads: whole numbers in
/// LEB128, texts after their length.
class ByteWriter {
public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
      m_bytes.push_back(static_cast<char>(value | 0x80));
    m_bytes.push_back(static_cast<char>(value));
  }
  void text(std::string_view text) {
    number(text.size());
    m_bytes.append(text);
  }
  /// Bytes whose number the reader knows.
  void raw(const void* bytes, std::size_t size) { m_bytes.append(static_cast<const char*>(bytes), size); }

  std::string take() { return std::move(m_bytes); }

private:
  std::string m_bytes;
};

/// Reads them again in the same order. What is asked for beyond the end is empty, and then ok() is false for
/// ever: it is asked once, at the end.
class ByteReader {
public:
  explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (m_bytes.empty())
        return fail();
      const auto byte = static_cast<unsigned char>(m_bytes.front());
      m_bytes.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80)
        return value;
    }
    return fail();
  }
  std::string_view text() { return view(number()); }
  std::string_view view(std::uint64_t size) {
    if (size > m_bytes.size()) {
      fail();
      return {};
    }
    const std::string_view taken = m_bytes.substr(0, size);
    m_bytes.remove_prefix(size);
    return taken;
  }
  void raw(void* bytes, std::size_t size) {
    const std::string_view taken = view(size);
    if (!taken.empty())
      std::memcpy(bytes, taken.data(), size);
  }
  /// A number of items, each of at least one byte: never more than could follow.
  std::size_t count() {
    const std::uint64_t items = number();
    return items > m_bytes.size() ? fail() : items;
  }

  bool ok() const { return m_ok; }
  bool at_end() const { return m_bytes.empty(); }

private:
  std::uint64_t fail() {
    m_ok = false;
    m_bytes = {};
    return 0;
  }

  std::string_view m_bytes;
  bool m_ok = true;
};

} // namespace waymark
