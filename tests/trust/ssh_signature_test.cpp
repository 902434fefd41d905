// SPDX-License-Identifier: MIT
#include "model/safe_file.h"
#include "model/trust/allowed_signers.h"
#include "model/trust/ssh_signature.h"
#include "tests/trust/stock_tools.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::trust;
using tests::runs;
using tests::ScratchFolder;

namespace {

const std::string words = "{\"kind\":\"sign-off\"}\n";

Roster roster_of(const KeyPair& key, bool active = true) {
  Roster roster;
  Person person;
  person.id = "police-author";
  person.keys = {key.public_key().line()};
  person.active = active;
  roster.people = {person};
  return roster;
}

// What ssh-keygen says to a signature of `words` by this person.
bool stock_verifies(const ScratchFolder& folder, const std::string& person, std::string_view name_space) {
  return runs(folder, "ssh-keygen -Y verify -f signers -I " + person + " -n " + std::string(name_space) +
                          " -s words.sig <words");
}

} // namespace

TEST_CASE("ssh-keygen takes our signatures, by name, purpose, key and bytes, and no other") {
  const KeyPair key = KeyPair::make(), stranger = KeyPair::make();
  struct Wrong {
    const char* what;
    bool good;
    std::string person = "police-author";
    std::string_view name_space = purpose::review;
    std::string said = words;
    bool by_stranger = false;
    bool left = false;
  };
  const Wrong cases[] = {
      {"nothing", true},
      {"the name", false, "charity-reviewer"},
      {"the purpose", false, "police-author", purpose::release},
      {"the bytes", false, "police-author", purpose::review, words + " "},
      {"the key", false, "police-author", purpose::review, words, true},
      {"a person who has left", false, "police-author", purpose::review, words, false, true},
  };
  for (const Wrong& wrong : cases) {
    INFO("wrong: " << wrong.what);
    const ScratchFolder folder;
    const Roster roster = roster_of(key, !wrong.left);
    const std::string text = sign(wrong.by_stranger ? stranger : key, purpose::review, words);
    folder.write("words", wrong.said);
    folder.write("words.sig", text);
    folder.write("signers", allowed_signers(roster));
    CHECK(stock_verifies(folder, wrong.person, wrong.name_space) == wrong.good);

    const auto signature = read_ssh_signature(text);
    REQUIRE(signature);
    const Person* person = roster.find_person(wrong.person);
    const bool known = person && person->active && person->keys.front() == signature->key.line();
    CHECK((known && verifies(*signature, wrong.name_space, wrong.said)) == wrong.good);
  }
}

TEST_CASE("We take what ssh-keygen signs, with either hash, and write the same bytes") {
  const ScratchFolder folder;
  REQUIRE(runs(folder, "ssh-keygen -q -t ed25519 -N '' -f key"));
  const auto key = KeyPair::from_openssh(read_whole_file(folder / "key"));
  REQUIRE(key);
  for (const std::string hash : {"sha512", "sha256"}) {
    folder.write("words", words);
    REQUIRE(runs(folder, "rm -f words.sig && ssh-keygen -Y sign -f key -n safeguard-review -O hashalg=" +
                             hash + " words"));
    const std::string theirs = read_whole_file(folder / "words.sig");
    const auto signature = read_ssh_signature(theirs);
    REQUIRE(signature);
    CHECK(signature->key == key->public_key());
    CHECK(signature->hash == hash);
    CHECK(verifies(*signature, purpose::review, words));
    CHECK_FALSE(verifies(*signature, purpose::review, words + "."));
    CHECK_FALSE(verifies(*signature, purpose::roster, words));
    if (hash == "sha512")
      CHECK(theirs == sign(*key, purpose::review, words));
  }
}

TEST_CASE("A signature with any one bit changed is worth nothing") {
  const KeyPair key = KeyPair::make();
  const std::string text = sign(key, purpose::review, words);
  std::size_t read = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string changed = text;
    changed[at] = static_cast<char>(changed[at] ^ (at % 2 ? 1 : 4));
    const auto signature = read_ssh_signature(changed);
    if (!signature)
      continue;
    ++read;
    INFO("byte " << at);
    CHECK_FALSE((signature->key == key.public_key() && verifies(*signature, purpose::review, words) &&
                 *signature != *read_ssh_signature(text)));
  }
  CHECK(read > 0);
}

TEST_CASE("What is no signature is none") {
  CHECK_FALSE(read_ssh_signature(""));
  CHECK_FALSE(read_ssh_signature("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n"));
  CHECK_FALSE(read_ssh_signature("-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n"));
  CHECK_FALSE(read_ssh_signature(std::string(1 << 20, 'x')));
  const std::string text = sign(KeyPair::make(), purpose::review, words);
  for (std::size_t size = 0; size + 2 < text.size(); size += 11)
    CHECK_FALSE(read_ssh_signature(text.substr(0, size)));
}
