// SPDX-License-Identifier: MIT
#pragma once
#include "model/safe_file.h"
#include "tests/support/run_program.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace waymark::tests {

/// A demo package made by the program itself, and the program with its profile.
class Journey {
public:
  Journey() {
    const ProgramRun made =
        run({"demo", folder(), "--sample", (cases_folder() / "review" / "small").string()});
    INFO(made.err);
    REQUIRE(made.status == 0);
  }
  std::string folder() const { return (m_scratch / "package").string(); }
  std::filesystem::path home() const { return m_scratch / "home"; }
  const ScratchFolder& scratch() const { return m_scratch; }
  ProgramRun run(const std::vector<std::string>& words, const std::string& input = {}) const {
    return run_cli(home(), words, input);
  }
  // The answer as JSON; the command must succeed.
  nlohmann::json ask(std::vector<std::string> words) const {
    words.push_back("--json");
    const ProgramRun done = run(words);
    INFO(done.err);
    REQUIRE(done.status == 0);
    return nlohmann::json::parse(done.out);
  }
  void write(const std::string& module, const std::string& text) const {
    write_file_safely(std::filesystem::path(folder()) / "modules" / (module + ".md"), text);
  }
  std::string read(const std::string& module) const {
    return read_whole_file(std::filesystem::path(folder()) / "modules" / (module + ".md"));
  }

private:
  ScratchFolder m_scratch;
};

} // namespace waymark::tests
