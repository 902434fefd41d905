// SPDX-License-Identifier: MIT
#pragma once
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::review {

/// Which installation wrote something: 128 random bits, 32 hexadecimal digits in files. Every part of the
/// record names every other writer, so this takes no memory of its own.
struct WriterId {
  std::array<std::uint8_t, 16> bytes{};

  auto operator<=>(const WriterId&) const = default;
};

/// Nothing unless it is 32 lower-case hexadecimal digits.
std::optional<WriterId> read_writer_id(std::string_view text);
std::string to_string(const WriterId& id);

/// Random bits are their own hash.
struct WriterIdHash {
  std::size_t operator()(const WriterId& id) const {
    std::size_t hash;
    std::memcpy(&hash, id.bytes.data(), sizeof hash);
    return hash;
  }
};

} // namespace waymark::review
