// SPDX-License-Identifier: MIT
#include "model/review/record_parts_file.h"

#include "model/byte_coding.h"
#include "model/in_parallel.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <span>

namespace waymark::review {

namespace {

// Another number whenever the fields below, or the way in which segments are read, change.
constexpr std::string_view format = "waymark record parts 1\n";
constexpr std::size_t segments_in_block = 8;
constexpr std::size_t checksum_bytes = crypto_shorthash_BYTES;

// The fields in their order, once for both directions.
class Writing {
public:
  template<typename... Fields> void operator()(const Fields&... fields) { (one(fields), ...); }
  std::string take() { return m_out.take(); }

  void one(const std::string& text) { m_out.text(text); }
  template<std::integral Number> void one(Number number) {
    m_out.number(static_cast<std::uint64_t>(static_cast<std::int64_t>(number)));
  }
  void one(double number) { m_out.raw(&number, sizeof number); }
  void one(const WriterId& id) { m_out.raw(id.bytes.data(), id.bytes.size()); }
  template<typename Item> void one(std::span<const Item> items) {
    m_out.number(items.size());
    for (const Item& item : items)
      fields_of(*this, item);
  }
  template<typename Item> void one(const std::vector<Item>& items) { one(std::span(items)); }
  template<typename Item> void one(const std::optional<Item>& item) {
    m_out.number(item.has_value());
    if (item)
      fields_of(*this, *item);
  }
  template<typename Enum>
  requires std::is_enum_v<Enum>
  void one(Enum value) { m_out.number(static_cast<std::uint64_t>(value)); }

private:
  ByteWriter m_out;
};

class Reading {
public:
  explicit Reading(std::string_view bytes) : m_in(bytes) {}
  template<typename... Fields> void operator()(Fields&... fields) { (one(fields), ...); }
  bool is_complete() const { return m_in.ok() && m_in.at_end(); }

  void one(std::string& text) { text = m_in.text(); }
  template<std::integral Number> void one(Number& number) {
    number = static_cast<Number>(static_cast<std::int64_t>(m_in.number()));
  }
  void one(double& number) { m_in.raw(&number, sizeof number); }
  void one(WriterId& id) { m_in.raw(id.bytes.data(), id.bytes.size()); }
  template<typename Item> void one(std::vector<Item>& items) {
    const std::size_t count = m_in.count();
    items.reserve(count);
    for (std::size_t i = 0; i < count && m_in.ok(); ++i)
      fields_of(*this, items.emplace_back());
  }
  template<typename Item> void one(std::optional<Item>& item) {
    if (m_in.number() != 0)
      fields_of(*this, item.emplace());
  }
  template<typename Enum>
  requires std::is_enum_v<Enum>
  void one(Enum& value) { value = static_cast<Enum>(m_in.number()); }

private:
  ByteReader m_in;
};

template<typename T, typename Value>
concept Of = std::same_as<std::remove_const_t<T>, Value>;

template<typename Coder> void fields_of(Coder& coder, Of<Witnessed> auto& other) {
  coder(other.writer, other.number);
}

template<typename Coder> void fields_of(Coder& coder, Of<PictureRegion> auto& region) {
  coder(region.left, region.top, region.width, region.height);
}

template<typename Coder> void fields_of(Coder& coder, Of<Removed> auto& removed) {
  coder(removed.path, removed.blob, removed.sha256, removed.left);
}

template<typename Coder> void fields_of(Coder& coder, Of<Event> auto& event) {
  coder(event.id, event.kind, event.kind_name, event.person, event.time, event.thread, event.text);
  auto& target = event.target;
  coder(target.module, target.block, target.picture, target.base, target.span.begin, target.span.end,
        target.quote, target.before, target.after, target.region);
  coder(event.replacement, event.role, event.bytes_sha256, event.version, event.tree, event.roster_version,
        event.rule, event.finding, event.word, event.setting, event.removed);
}

template<typename Coder> void fields_of(Coder& coder, Of<Segment> auto& segment) {
  coder(segment.path, segment.sha256, segment.package, segment.writer, segment.person, segment.number,
        segment.previous, segment.roster_version, segment.seen, segment.events, segment.signature.state,
        segment.signature.key, segment.blanked, segment.left);
}

template<typename Coder> void fields_of(Coder& coder, Of<Problem> auto& problem) {
  coder(problem.path, problem.line, problem.message);
}

// Against damage, not against people: whoever can write here has the keys as well.
std::array<unsigned char, checksum_bytes> checksum(std::string_view bytes) {
  constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
  std::array<unsigned char, checksum_bytes> sum;
  crypto_shorthash(sum.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                   key.data());
  return sum;
}

void put_block(ByteWriter& out, std::string_view block) {
  const auto sum = checksum(block);
  out.raw(sum.data(), sum.size());
  out.text(block);
}

struct Block {
  std::array<unsigned char, checksum_bytes> sum{};
  std::string_view bytes;

  bool is_whole() const { return checksum(bytes) == sum; }
};

Block get_block(ByteReader& in) {
  Block block;
  in.raw(block.sum.data(), block.sum.size());
  block.bytes = in.text();
  return block;
}

bool read_block(const Block& block, std::vector<Segment>& segments) {
  if (!block.is_whole())
    return false;
  Reading reading(block.bytes);
  reading(segments);
  return reading.is_complete();
}

} // namespace

std::string pack_parts(const KeptParts& kept) {
  ByteWriter out;
  out.raw(format.data(), format.size());
  Writing head;
  head(kept.tip, kept.parts.unreadable);
  put_block(out, head.take());
  const std::vector<Segment>& segments = kept.parts.segments;
  std::vector<std::string> blocks((segments.size() + segments_in_block - 1) / segments_in_block);
  in_parallel(blocks.size(), [&](std::size_t i) {
    const std::size_t begin = i * segments_in_block;
    Writing block;
    block.one(std::span(segments).subspan(begin, std::min(segments_in_block, segments.size() - begin)));
    blocks[i] = block.take();
  });
  for (const std::string& block : blocks)
    put_block(out, block);
  return out.take();
}

std::optional<KeptParts> unpack_parts(std::string_view bytes) {
  if (!bytes.starts_with(format))
    return std::nullopt;
  ByteReader in(bytes.substr(format.size()));
  const Block head = get_block(in);
  std::vector<Block> blocks;
  while (!in.at_end())
    blocks.push_back(get_block(in));
  if (!in.ok() || !head.is_whole())
    return std::nullopt;
  KeptParts kept;
  Reading reading(head.bytes);
  reading(kept.tip, kept.parts.unreadable);
  if (!reading.is_complete())
    return std::nullopt;
  std::vector<std::vector<Segment>> read(blocks.size());
  std::vector<char> whole(blocks.size());
  in_parallel(blocks.size(), [&](std::size_t i) { whole[i] = read_block(blocks[i], read[i]); });
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!whole[i])
      return std::nullopt;
    std::move(read[i].begin(), read[i].end(), std::back_inserter(kept.parts.segments));
  }
  return kept;
}

} // namespace waymark::review
