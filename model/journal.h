// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// One change of a module's text: `removed` bytes at byte `at` became `inserted`.
struct JournalEdit {
  std::size_t at = 0;
  std::size_t removed = 0;
  std::string inserted;
  bool operator==(const JournalEdit&) const = default;
};

/// The typing of one module since its file was last written, kept so that no crash costs more than the last
/// second. A file of records: length and CRC-32C (4 bytes each, little endian), then the record. The first
/// record names the package folder and the module and holds the whole text at the start; each other one is an
/// edit. Records are only ever added.
class Journal {
public:
  /// Begins the journal of a module whose text is `base`, replacing an earlier one. Throws Error.
  static Journal begin(const std::filesystem::path& folder, const std::filesystem::path& package,
                       std::string_view module, std::string_view base);
  Journal(Journal&& other) noexcept;
  Journal& operator=(Journal&& other) noexcept;
  Journal(const Journal&) = delete;
  ~Journal();

  /// Hands the edit to the system: it outlives this program from here on. Throws Error when there is no room.
  void add(const JournalEdit& edit);
  /// Has everything on the disk: it outlives a power cut. Throws Error when the disk fails.
  void sync() const;
  /// A second hold on the file, for another thread to sync while this one goes on adding.
  class Handle {
  public:
    Handle(int file, std::filesystem::path folder) : m_file(file), m_folder(std::move(folder)) {}
    Handle(Handle&& other) noexcept;
    Handle& operator=(Handle&&) = delete;
    ~Handle();
    void sync() const;

  private:
    int m_file;
    std::filesystem::path m_folder;
  };
  std::optional<Handle> handle() const;
  /// The text is safe in its file: the journal is no longer needed.
  void remove();

  const std::filesystem::path& path() const { return m_path; }

private:
  Journal(std::filesystem::path path, int file) : m_path(std::move(path)), m_file(file) {}
  void write_record(std::string_view payload);

  std::filesystem::path m_path;
  int m_file = -1;
};

/// What a journal holds: the text to bring back.
struct JournalReading {
  std::filesystem::path path;
  std::filesystem::path package;
  std::string module;
  std::string base; ///< the module's bytes when the journal began
  std::string text; ///< with every whole edit made
  std::size_t edits = 0;
  bool torn = false; ///< the last record was cut off or damaged and was left out
};

/// Reads one journal; nothing when it does not even hold its first record. A torn or damaged tail is dropped.
/// Never throws for bad bytes.
std::optional<JournalReading> read_journal(const std::filesystem::path& path);

/// Every journal of a package folder that has edits, by module.
std::vector<JournalReading> journals_of(const std::filesystem::path& folder,
                                        const std::filesystem::path& package);

} // namespace waymark
