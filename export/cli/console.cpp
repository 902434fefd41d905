// SPDX-License-Identifier: MIT
#include "export/cli/console.h"

#include "model/calendar_date.h"
#include "model/error.h"

#include <unistd.h>

#include <chrono>
#include <iostream>
#include <utility>

namespace waymark::publish {

namespace {

class TerminalProgress : public Progress {
public:
  void step(const std::string& words, int done, int total) override {
    const std::string line =
        words + (total > 0 ? " (" + std::to_string(done) + " of " + std::to_string(total) + ")" : "");
    if (std::exchange(m_last, line) != line)
      std::cerr << line << '\n';
  }

private:
  std::string m_last;
};

} // namespace

void add_common_options(CLI::App& command, CommandContext& context) {
  command.add_flag("--json", context.json, "Answer as JSON");
  command.add_option("--as", context.as, "Act as this person (id), or as the one person who holds this role");
}

std::string day_or_today(const std::string& given) {
  using namespace std::chrono;
  if (given.empty())
    return iso_date(duration_cast<seconds>(system_clock::now().time_since_epoch()).count());
  if (!is_date(given))
    throw Error("“" + given + "” is not a day. Nothing was done. Write it as 2026-12-01.");
  return given;
}

std::unique_ptr<Progress> console_progress() {
  if (::isatty(STDERR_FILENO))
    return std::make_unique<TerminalProgress>();
  return std::make_unique<NoProgress>();
}

} // namespace waymark::publish
