// SPDX-License-Identifier: MIT
#include "model/journal.h"

#include "model/error.h"
#include "model/safe_file.h"
#include "model/sha256.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <system_error>
#include <utility>

namespace waymark {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view first_record_mark = "waymark journal 1";
constexpr std::size_t largest_record = 256u << 20;

std::uint32_t crc32c(std::string_view bytes) {
  static const auto table = [] {
    std::array<std::uint32_t, 256> made{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      std::uint32_t value = i;
      for (int bit = 0; bit < 8; ++bit)
        value = value & 1 ? (value >> 1) ^ 0x82F63B78u : value >> 1;
      made[i] = value;
    }
    return made;
  }();
  std::uint32_t crc = ~0u;
  for (const char c : bytes)
    crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFF] ^ (crc >> 8);
  return ~crc;
}

void put_number(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i)
    out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

void put_text(std::string& out, std::string_view text) {
  put_number(out, text.size(), 8);
  out.append(text);
}

/// Reads what put_number and put_text wrote; after a short read everything is zero and failed() says so.
class Reader {
public:
  explicit Reader(std::string_view bytes) : m_bytes(bytes) {}
  std::uint64_t number(int bytes) {
    if (m_bytes.size() < static_cast<std::size_t>(bytes)) {
      m_failed = true;
      m_bytes = {};
      return 0;
    }
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i)
      value |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_bytes[static_cast<std::size_t>(i)]))
               << (8 * i);
    m_bytes.remove_prefix(static_cast<std::size_t>(bytes));
    return value;
  }
  std::string text() {
    const std::uint64_t size = number(8);
    if (size > m_bytes.size()) {
      m_failed = true;
      return {};
    }
    std::string result(m_bytes.substr(0, size));
    m_bytes.remove_prefix(size);
    return result;
  }
  bool failed() const { return m_failed || !m_bytes.empty(); }

private:
  std::string_view m_bytes;
  bool m_failed = false;
};

[[noreturn]] void fail(const std::string& what) {
  const int number = errno;
  throw Error("What you type now is not being kept against a crash: " + what +
                  " The text in the window is whole. Save it, and make room on the disk.",
              std::strerror(number));
}

// The name as well: a new file whose folder is not synced may be gone after a power cut.
void sync_file(int file, const fs::path& folder) {
  if (::fdatasync(file) != 0)
    fail("the disk failed.");
  sync_folder(folder);
}

/// One name for one folder, however it was written.
std::string key_of(const fs::path& package) {
  std::error_code ignored;
  const fs::path whole = fs::weakly_canonical(package, ignored);
  return sha256((whole.empty() ? package : whole).string()).substr(0, 16);
}

/// The record at `at`, which moves past it; nothing when it is cut off or damaged.
std::optional<std::string_view> next_record(std::string_view bytes, std::size_t& at) {
  if (bytes.size() - at < 8)
    return std::nullopt;
  Reader head(bytes.substr(at, 8));
  const std::size_t size = head.number(4);
  const auto crc = static_cast<std::uint32_t>(head.number(4));
  if (size > largest_record || size > bytes.size() - at - 8)
    return std::nullopt;
  const std::string_view payload = bytes.substr(at + 8, size);
  if (crc32c(payload) != crc)
    return std::nullopt;
  at += 8 + size;
  return payload;
}

bool apply(std::string& text, std::string_view payload) {
  Reader reader(payload);
  const std::size_t at = reader.number(8);
  const std::size_t removed = reader.number(8);
  const std::string inserted = reader.text();
  if (reader.failed() || at > text.size() || removed > text.size() - at)
    return false;
  text.replace(at, removed, inserted);
  return true;
}

} // namespace

Journal Journal::begin(const fs::path& folder, const fs::path& package, std::string_view module,
                       std::string_view base) {
  try {
    make_folders_safely(folder);
  } catch (const Error&) {
    fail("its folder cannot be made.");
  }
  const fs::path path = folder / (key_of(package) + "-" + std::string(module) + ".journal");
  const int file =
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0)
    fail("its file cannot be made.");
  Journal journal(path, file);
  std::string payload;
  put_text(payload, first_record_mark);
  put_text(payload, package.string());
  put_text(payload, module);
  put_text(payload, base);
  journal.write_record(payload);
  return journal;
}

Journal::Journal(Journal&& other) noexcept
    : m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, -1)) {}

Journal& Journal::operator=(Journal&& other) noexcept {
  std::swap(m_path, other.m_path);
  std::swap(m_file, other.m_file);
  return *this;
}

Journal::~Journal() {
  if (m_file >= 0)
    ::close(m_file);
}

void Journal::write_record(std::string_view payload) {
  std::string record;
  put_number(record, payload.size(), 4);
  put_number(record, crc32c(payload), 4);
  record.append(payload);
  const off_t before = ::lseek(m_file, 0, SEEK_END);
  for (std::size_t done = 0; done < record.size();) {
    const ssize_t written = ::write(m_file, record.data() + done, record.size() - done);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0) {
      // Half a record would hide every later one from the reader.
      if (before < 0 || ::ftruncate(m_file, before) != 0)
        remove();
      fail("the disk took no more.");
    }
    done += static_cast<std::size_t>(written);
  }
}

void Journal::add(const JournalEdit& edit) {
  std::string payload;
  put_number(payload, edit.at, 8);
  put_number(payload, edit.removed, 8);
  put_text(payload, edit.inserted);
  write_record(payload);
}

void Journal::sync() const {
  if (m_file >= 0)
    sync_file(m_file, m_path.parent_path());
}

std::optional<Journal::Handle> Journal::handle() const {
  const int copy = m_file >= 0 ? ::fcntl(m_file, F_DUPFD_CLOEXEC, 0) : -1;
  if (copy < 0)
    return std::nullopt;
  return std::optional<Handle>(std::in_place, copy, m_path.parent_path());
}

Journal::Handle::Handle(Handle&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_folder(std::move(other.m_folder)) {}

Journal::Handle::~Handle() {
  if (m_file >= 0)
    ::close(m_file);
}

void Journal::Handle::sync() const {
  sync_file(m_file, m_folder);
}

void Journal::remove() {
  if (m_file >= 0)
    ::close(std::exchange(m_file, -1));
  std::error_code ignored;
  fs::remove(m_path, ignored);
}

std::optional<JournalReading> read_journal(const fs::path& path) {
  std::string bytes;
  try {
    bytes = read_whole_file(path);
  } catch (const Error&) {
    return std::nullopt;
  }
  std::size_t at = 0;
  const auto first = next_record(bytes, at);
  if (!first)
    return std::nullopt;
  Reader reader(*first);
  if (reader.text() != first_record_mark)
    return std::nullopt;
  JournalReading reading;
  reading.path = path;
  reading.package = reader.text();
  reading.module = reader.text();
  reading.base = reader.text();
  if (reader.failed())
    return std::nullopt;
  reading.text = reading.base;
  while (at < bytes.size()) {
    const auto payload = next_record(bytes, at);
    if (!payload || !apply(reading.text, *payload)) {
      reading.torn = true;
      break;
    }
    ++reading.edits;
  }
  return reading;
}

std::vector<JournalReading> journals_of(const fs::path& folder, const fs::path& package) {
  std::vector<JournalReading> found;
  std::error_code failed;
  const std::string key = key_of(package) + "-";
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(key) || entry->path().extension() != ".journal")
      continue;
    auto reading = read_journal(entry->path());
    if (reading && reading->edits > 0)
      found.push_back(std::move(*reading));
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.module < b.module; });
  return found;
}

} // namespace waymark
