// SPDX-License-Identifier: MIT
#include "model/git/server_words.h"

#include <catch2/catch.hpp>

using namespace waymark::git;

TEST_CASE("what libraries and servers say is known for what it means") {
  struct Row {
    std::string words;
    ServerFailure meaning;
  };
  const auto row = GENERATE(values<Row>({
      {"failed to resolve address for nowhere.invalid: Name or service not known", ServerFailure::unreached},
      {"failed to connect to 127.0.0.1: Connection refused", ServerFailure::unreached},
      {"Failed to authenticate SSH session: Username/PublicKey combination invalid", ServerFailure::login},
      {"unexpected http status code: 404", ServerFailure::missing},
      {"fatal: '/srv/x' does not appear to be a git repository", ServerFailure::missing},
      {"unexpected http status code: 403", ServerFailure::not_allowed},
      {"FATAL: W any package reviewer DENIED by refs/heads/main", ServerFailure::not_allowed},
      {"hook declined", ServerFailure::not_allowed},
      {"protected branch hook declined", ServerFailure::not_allowed},
      {"failed to start SSH session: Unable to exchange encryption keys", ServerFailure::no_cipher},
      {"failed to write pack: No space left on device", ServerFailure::full},
      {"unpack index-pack abnormal exit: Disk quota exceeded", ServerFailure::full},
      {"early EOF", ServerFailure::broken_off},
      {"Connection reset by peer", ServerFailure::broken_off},
      {"something that nobody has seen yet", ServerFailure::other},
  }));
  INFO(row.words);
  CHECK(failure_of(-1, row.words) == row.meaning);
}

TEST_CASE("each way to fail goes through the helper's words and comes out with its own sentence") {
  for (int i = 0; i <= static_cast<int>(ServerFailure::other); ++i) {
    const auto failure = static_cast<ServerFailure>(i);
    CHECK(server_failure(name_of(failure)) == failure);
    const waymark::Error error = server_error(failure, "git.example", "", "detail");
    INFO(error.what());
    CHECK(std::string(error.what()).find("are safe on this computer") != std::string::npos);
    CHECK(std::string(error.what()).find("“git.example”") != std::string::npos);
    CHECK(error.detail() == "detail");
  }
  CHECK(server_failure("never said") == ServerFailure::other);
}
