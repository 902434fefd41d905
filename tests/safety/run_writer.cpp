// SPDX-License-Identifier: MIT
#include "tests/safety/run_writer.h"

#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace waymark::tests {

namespace {

using std::chrono::steady_clock;

struct Started {
  pid_t process;
  int output;
};

Started start(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment,
              const std::string& errors) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw std::runtime_error("no pipe could be made");
  std::vector<char*> arguments;
  for (const std::string& word : words)
    arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child < 0)
    throw std::runtime_error("fork failed");
  if (child == 0) {
    for (const auto& [name, value] : environment)
      ::setenv(name.c_str(), value.c_str(), 1);
    ::dup2(ends[1], STDOUT_FILENO);
    ::dup2(::open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644), STDERR_FILENO);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
  }
  ::close(ends[1]);
  return {child, ends[0]};
}

// Everything that it says; kills it when its time has come, which runs from its first words.
std::string listen(const Started& writer, std::optional<std::chrono::microseconds> kill_after) {
  std::string said;
  std::array<char, 65536> buffer{};
  std::optional<steady_clock::time_point> end;
  for (;;) {
    const auto left = end ? std::chrono::duration_cast<std::chrono::nanoseconds>(*end - steady_clock::now())
                          : std::chrono::nanoseconds(0);
    if (end && left.count() <= 0) {
      ::kill(writer.process, SIGKILL);
      end.reset();
      kill_after.reset();
    }
    pollfd output{writer.output, POLLIN, 0};
    const timespec patience{0, std::max<long>(0, left.count())};
    if (::ppoll(&output, 1, end ? &patience : nullptr, nullptr) == 0)
      continue;
    const ssize_t got = ::read(writer.output, buffer.data(), buffer.size());
    if (got <= 0)
      return said;
    said.append(buffer.data(), static_cast<std::size_t>(got));
    if (kill_after && !end)
      end = steady_clock::now() + *kill_after;
  }
}

} // namespace

WriterRun run_writer(const std::string& scenario, const std::filesystem::path& package,
                     const std::filesystem::path& home, int rounds,
                     const std::map<std::string, std::string>& environment,
                     std::optional<std::chrono::microseconds> kill_after) {
  const ScratchFolder scratch;
  const std::string errors = (scratch / "errors").string();
  const Started writer =
      start({WAYMARK_RECORD_WRITER, scenario, package.string(), home.string(), std::to_string(rounds)},
            environment, errors);
  WriterRun run;
  run.promised = promises_in(listen(writer, kill_after));
  ::close(writer.output);
  int status = 0;
  ::waitpid(writer.process, &status, 0);
  run.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  run.words = read_whole_file(errors);
  return run;
}

} // namespace waymark::tests
