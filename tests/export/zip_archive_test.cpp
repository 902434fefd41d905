// SPDX-License-Identifier: MIT
#include "export/bundle/zip_archive.h"
#include "model/error.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <ctime>

using namespace waymark;
using publish::pack_zip;
using publish::unpack_zip;

namespace {

const FileSet files = {{"a.txt", "alpha"},
                       {"mimetype", "application/x"},
                       {"pages/ü.html", std::string(50'000, 'x')},
                       {"empty", ""}};

// Runs something in another time zone and puts the old one back.
class TimeZone {
public:
  explicit TimeZone(const char* name)
      : m_old(std::getenv("TZ") ? std::getenv("TZ") : ""), m_had(std::getenv("TZ") != nullptr) {
    ::setenv("TZ", name, 1);
    ::tzset();
  }
  ~TimeZone() {
    m_had ? ::setenv("TZ", m_old.c_str(), 1) : ::unsetenv("TZ");
    ::tzset();
  }

private:
  std::string m_old;
  bool m_had;
};

} // namespace

TEST_CASE("What is packed comes out as it went in") {
  CHECK(unpack_zip(pack_zip(files)) == files);
}

TEST_CASE("Equal files give equal archives, in any time zone") {
  std::string here, there;
  {
    const TimeZone zone("America/New_York");
    here = pack_zip(files);
  }
  {
    const TimeZone zone("Asia/Kolkata");
    there = pack_zip(files);
  }
  CHECK(here == there);
}

TEST_CASE("The first file comes first and uncompressed when one is asked for") {
  const std::string zip = pack_zip(files, "mimetype");
  CHECK(zip.find("mimetypeapplication/x") == 30); // right behind the first local header
  CHECK(unpack_zip(zip) == files);
}

TEST_CASE("An archive that is cut off or damaged is refused with a sentence") {
  const std::string zip = pack_zip(files);
  for (const std::size_t keep : {std::size_t(0), std::size_t(10), zip.size() / 2, zip.size() - 1})
    CHECK_THROWS_AS(unpack_zip(zip.substr(0, keep)), Error);
}

TEST_CASE("Names that could reach outside, and entries over a limit, are refused") {
  CHECK_THROWS_AS(unpack_zip(pack_zip({{"../outside", "x"}})), Error);
  CHECK_THROWS_AS(unpack_zip(pack_zip({{"/absolute", "x"}})), Error);
  FileLimits limits;
  limits.file_bytes = 1000;
  CHECK_THROWS_AS(unpack_zip(pack_zip(files), limits), Error);
}
