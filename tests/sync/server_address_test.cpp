// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/sync/server_address.h"

#include <catch2/catch.hpp>

using namespace waymark;
using Kind = ServerAddress::Kind;

TEST_CASE("addresses of https and ssh are read as people write them") {
  struct Row {
    std::string words;
    Kind kind;
    std::string user, server, path;
  };
  const auto row = GENERATE(values<Row>({
      {"https://git.example/team/package.git", Kind::https, "", "git.example", "/team/package.git"},
      {"https://git.example:8443/package", Kind::https, "", "git.example:8443", "/package"},
      {"ssh://team@git.example/srv/package", Kind::ssh, "team", "git.example", "/srv/package"},
      {"ssh://team@git.example:2222/~/package", Kind::ssh, "team", "git.example:2222", "/~/package"},
      {"ssh://team@[::1]:2222/package", Kind::ssh, "team", "[::1]:2222", "/package"},
      {"team@git.example:package", Kind::ssh, "team", "git.example", "package"},
      {"team@git.example:/srv/package.git", Kind::ssh, "team", "git.example", "/srv/package.git"},
  }));
  INFO(row.words);
  const auto address = server_address(row.words);
  REQUIRE(address);
  CHECK(address->kind == row.kind);
  CHECK(address->user == row.user);
  CHECK(address->server() == row.server);
  CHECK(address->path == row.path);
}

TEST_CASE("folders are no servers, whatever signs their names have") {
  const std::string words =
      GENERATE("/srv/shared", "shared", "./team@work:old", "/media/stick:1/shared", "C:/x");
  CHECK_FALSE(server_address(words));
}

TEST_CASE("an address that would not be secret, would run a program or holds a password is refused") {
  const std::string words = GENERATE(
      "http://git.example/x", "git://git.example/x", "ext::sh -c true", "ftp://git.example/x",
      "https://me:secret@git.example/x", "https://me@git.example/x", "ssh://me:secret@git.example/x",
      "ssh://git.example/x", "ssh://-oProxyCommand=true@git.example/x", "ssh://me@-oProxyCommand=true/x",
      "me@-oProxyCommand=true:x", "me@git.example:-x", "me@git.example:", "ssh://me@git.example",
      "https://git.example/", "https:///x", "https://git.example:0/x", "https://git.example:99999/x",
      "https://git.example:x/x", "me@git.example:pack'age", "me@git.example:pack$(age)",
      "me@git.example:pack\nage", "https://git.example/a b", "git.example:package");
  INFO(words);
  CHECK_THROWS_WITH(server_address(words), Catch::Contains("Nothing was sent"));
  try {
    server_address(words);
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find("secret@") == std::string::npos);
  }
}
