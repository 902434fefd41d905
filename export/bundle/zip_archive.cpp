// SPDX-License-Identifier: MIT
#include "export/bundle/zip_archive.h"

#include "model/error.h"

#include <zip.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace waymark::publish {

namespace {

struct ZipDiscard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Zip = std::unique_ptr<zip_t, ZipDiscard>;

struct ZipFileClose {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, ZipFileClose>;

struct SourceFree {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

// 1 January 1980, the first date that the format knows.
constexpr zip_uint16_t fixed_date = (1 << 5) | 1;
constexpr zip_uint32_t regular_file = 0100644u << 16;
constexpr zip_uint32_t file_type_mask = 0170000u << 16;
constexpr zip_uint32_t regular_type = 0100000u << 16;

[[noreturn]] void fail(const std::string& sentence, const std::string& detail) {
  throw Error(sentence, detail);
}

[[noreturn]] void fail_to_pack(const std::string& detail) {
  fail("The files could not be packed into one archive. Nothing was written. Try again; if it happens again, "
       "free some memory first.",
       detail);
}

[[noreturn]] void fail_to_unpack(const std::string& why) {
  fail("This file cannot be opened as a release bundle: " + why + ". Ask the sender for a fresh copy.", why);
}

std::string message_of(zip_error_t& error) {
  std::string words = zip_error_strerror(&error);
  zip_error_fini(&error);
  return words;
}

void add(zip_t* archive, const std::string& path, const std::string& bytes, bool store) {
  Source source(zip_source_buffer(archive, bytes.data(), bytes.size(), 0));
  if (!source)
    fail_to_pack(zip_strerror(archive));
  const zip_int64_t index = zip_file_add(archive, path.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (index < 0)
    fail_to_pack(zip_strerror(archive));
  source.release(); // the archive owns it now
  const auto at = static_cast<zip_uint64_t>(index);
  zip_set_file_compression(archive, at, store ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9);
  zip_file_set_dostime(archive, at, 0, fixed_date, 0);
  zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, regular_file);
}

std::string bytes_of(zip_source_t* source) {
  if (zip_source_open(source) != 0)
    fail_to_pack(zip_error_strerror(zip_source_error(source)));
  zip_source_seek(source, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
  zip_source_seek(source, 0, SEEK_SET);
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (got < 0 || static_cast<std::size_t>(got) != bytes.size())
    fail_to_pack("short read");
  return bytes;
}

std::string read_entry(zip_t* archive, zip_uint64_t index, std::size_t size) {
  const ZipFile file(zip_fopen_index(archive, index, 0));
  if (!file)
    fail_to_unpack(std::string("part of it is damaged (") + zip_strerror(archive) + ")");
  std::string bytes(size, '\0');
  const zip_int64_t got = zip_fread(file.get(), bytes.data(), bytes.size());
  // The byte after the end makes libzip check the entry's CRC, and shows an entry that is longer than it
  // says.
  char more = 0;
  if (got < 0 || static_cast<std::size_t>(got) != size || zip_fread(file.get(), &more, 1) != 0)
    fail_to_unpack("part of it is damaged");
  return bytes;
}

} // namespace

std::string pack_zip(const FileSet& files, const std::string& first) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (!buffer)
    fail_to_pack(message_of(error));
  zip_source_keep(buffer); // one for us, one for the archive
  const Source ours(buffer);
  Zip archive(zip_open_from_source(buffer, ZIP_TRUNCATE, &error));
  if (!archive) {
    zip_source_free(buffer);
    fail_to_pack(message_of(error));
  }
  const auto lead = files.find(first);
  if (lead != files.end())
    add(archive.get(), lead->first, lead->second, true);
  for (const auto& [path, bytes] : files)
    if (lead == files.end() || path != first)
      add(archive.get(), path, bytes, false);
  if (zip_close(archive.get()) != 0)
    fail_to_pack(zip_strerror(archive.get()));
  archive.release();
  return bytes_of(ours.get());
}

FileSet unpack_zip(const std::string& bytes, const FileLimits& limits) {
  if (bytes.empty()) // libzip would take nothing for an archive of nothing
    fail_to_unpack("it is empty");
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (!source)
    fail_to_unpack(message_of(error));
  const Zip archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
  if (!archive) {
    zip_source_free(source);
    fail_to_unpack("it is not a zip archive, or it is damaged (" + message_of(error) + ")");
  }
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
  if (count > limits.files)
    fail_to_unpack("it holds too many files");
  FileSet files;
  std::size_t total = 0;
  for (zip_uint64_t index = 0; index < count; ++index) {
    zip_stat_t about;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_stat_index(archive.get(), index, 0, &about) != 0 || !(about.valid & ZIP_STAT_NAME) ||
        !(about.valid & ZIP_STAT_SIZE))
      fail_to_unpack("part of it is damaged");
    zip_file_get_external_attributes(archive.get(), index, 0, &system, &attributes);
    const std::string path = about.name;
    if (!is_package_path(path, limits))
      fail_to_unpack("it holds a file with a name that no bundle has");
    if (system == ZIP_OPSYS_UNIX && (attributes & file_type_mask) != 0 &&
        (attributes & file_type_mask) != regular_type)
      fail_to_unpack("it holds something that is not a file");
    if (about.size > limits.file_bytes || total + about.size > limits.total_bytes)
      fail_to_unpack("it would unpack to more than a bundle can hold");
    total += about.size;
    if (!files.emplace(path, read_entry(archive.get(), index, about.size)).second)
      fail_to_unpack("it holds two files with one name");
  }
  return files;
}

} // namespace waymark::publish
