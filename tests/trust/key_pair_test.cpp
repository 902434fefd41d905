// SPDX-License-Identifier: MIT
#include "model/safe_file.h"
#include "model/trust/armour.h"
#include "model/trust/key_pair.h"
#include "tests/trust/stock_tools.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::trust;
using tests::runs;
using tests::ScratchFolder;

namespace {

void write_key(const ScratchFolder& folder, const std::string& text) {
  folder.write("key", text);
  std::filesystem::permissions(folder / "key", std::filesystem::perms(0600));
}

} // namespace

TEST_CASE("ssh-keygen reads our keys, and finds the same public key and fingerprint") {
  const ScratchFolder folder;
  const KeyPair key = KeyPair::make();
  write_key(folder, key.openssh("a person"));
  REQUIRE(runs(folder, "ssh-keygen -y -f key >public && ssh-keygen -lf key >print"));
  CHECK(read_whole_file(folder / "public") == key.public_key().line() + " a person\n");
  CHECK_THAT(read_whole_file(folder / "print"), Catch::Contains(key.public_key().fingerprint()));
}

TEST_CASE("We read the keys that ssh-keygen makes") {
  const ScratchFolder folder;
  REQUIRE(runs(folder, "ssh-keygen -q -t ed25519 -N '' -C 'two words' -f key"));
  const auto key = KeyPair::from_openssh(read_whole_file(folder / "key"));
  REQUIRE(key);
  CHECK(public_key_of_line(read_whole_file(folder / "key.pub")) == key->public_key());
}

TEST_CASE("A key with a passphrase, of another kind or in pieces is not read") {
  const ScratchFolder folder;
  REQUIRE(
      runs(folder, "ssh-keygen -q -t ed25519 -N secret -f locked && ssh-keygen -q -t ecdsa -N '' -f other"));
  CHECK_FALSE(KeyPair::from_openssh(read_whole_file(folder / "locked")));
  CHECK_FALSE(KeyPair::from_openssh(read_whole_file(folder / "other")));
  CHECK_FALSE(public_key_of_line(read_whole_file(folder / "other.pub")));
  const std::string whole = KeyPair::make().openssh("x");
  for (std::size_t size = 0; size + 2 < whole.size(); size += 7)
    CHECK_FALSE(KeyPair::from_openssh(whole.substr(0, size)));
  CHECK_FALSE(public_key_of_line(""));
  CHECK_FALSE(public_key_of_line("ssh-ed25519"));
  CHECK_FALSE(public_key_of_line("ssh-ed25519 AAAA"));
}

TEST_CASE("A key whose halves do not belong together is not read") {
  const KeyPair one = KeyPair::make();
  auto bytes = unarmoured("OPENSSH PRIVATE KEY", one.openssh("x"));
  REQUIRE(bytes);
  const std::string public_part(reinterpret_cast<const char*>(one.public_key().bytes.data()), 32);
  const auto at = bytes->rfind(public_part); // the one behind the seed
  (*bytes)[at] = static_cast<char>((*bytes)[at] ^ 1);
  CHECK_FALSE(KeyPair::from_openssh(armoured("OPENSSH PRIVATE KEY", *bytes)));
}
