// SPDX-License-Identifier: MIT
#include "model/git/whole_objects.h"

#include "model/git/git_error.h"
#include "model/git/git_handles.h"

#include <fcntl.h>
#include <git2/sys/odb_backend.h>
#include <sys/stat.h>
#include <zlib.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string>

namespace waymark::git {

namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

// Asked before the backends that read: it has no objects itself, but says no to a cut one.
struct Guard : git_odb_backend {
  std::string objects;

  int look(const git_oid* id) const {
    char hex[GIT_OID_HEXSZ + 1];
    git_oid_tostr(hex, sizeof hex, id);
    if (is_whole_file(objects + std::string(hex, 2) + "/" + (hex + 2)))
      return GIT_ENOTFOUND;
    git_error_set_str(GIT_ERROR_ODB, ("object " + std::string(hex) + " is cut short").c_str());
    return GIT_ERROR;
  }
};

int look_before_read(void**, std::size_t*, git_object_t*, git_odb_backend* guard, const git_oid* id) {
  return static_cast<const Guard*>(guard)->look(id);
}

int look_before_header(std::size_t*, git_object_t*, git_odb_backend* guard, const git_oid* id) {
  return static_cast<const Guard*>(guard)->look(id);
}

void release(git_odb_backend* guard) {
  delete static_cast<Guard*>(guard);
}

} // namespace

// A pipe, which could be waited for for ever, is no file.
bool is_whole_file(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0)
    return true;
  const std::unique_ptr<std::FILE, CloseFile> file(::fdopen(fd, "rb"));
  struct stat status {};
  if (!file || ::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
    return false;
  z_stream stream{};
  if (inflateInit(&stream) != Z_OK)
    return false;
  std::array<unsigned char, 1 << 14> in, out;
  int code = Z_OK;
  while (code == Z_OK) {
    stream.next_in = in.data();
    stream.avail_in = static_cast<uInt>(std::fread(in.data(), 1, in.size(), file.get()));
    if (stream.avail_in == 0)
      break;
    do {
      stream.next_out = out.data();
      stream.avail_out = static_cast<uInt>(out.size());
      code = inflate(&stream, Z_NO_FLUSH);
    } while (code == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
    if (code == Z_BUF_ERROR)
      code = Z_OK;
  }
  inflateEnd(&stream);
  return code == Z_STREAM_END;
}

void refuse_cut_objects(git_repository* repository) {
  constexpr int before_all_others = 100;
  OdbHandle odb;
  check(git_repository_odb(Out(odb), repository), "read");
  auto guard = std::make_unique<Guard>();
  check(git_odb_init_backend(guard.get(), GIT_ODB_BACKEND_VERSION), "read");
  guard->read = look_before_read;
  guard->read_header = look_before_header;
  guard->free = release;
  guard->objects = std::string(git_repository_path(repository)) + "objects/";
  check(git_odb_add_backend(odb.get(), guard.get(), before_all_others), "read");
  guard.release(); // the repository's now
}

} // namespace waymark::git
