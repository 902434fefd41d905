// SPDX-License-Identifier: MIT
#include "tests/support/run_program.h"

#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace waymark::tests {

namespace {

pid_t start(const std::filesystem::path& home, const std::vector<std::string>& words,
            const ScratchFolder& pipes) {
  std::vector<char*> arguments{const_cast<char*>(WAYMARK_CLI)};
  for (const std::string& word : words)
    arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const std::string home_text = home.string();
  const std::string in = (pipes / "in").string(), out = (pipes / "out").string(),
                    err = (pipes / "err").string();
  const pid_t child = ::fork();
  if (child < 0)
    throw std::runtime_error("fork failed");
  if (child > 0)
    return child;
  ::setenv("WAYMARK_HOME", home_text.c_str(), 1);
  ::dup2(::open(in.c_str(), O_RDONLY), STDIN_FILENO);
  ::dup2(::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644), STDOUT_FILENO);
  ::dup2(::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644), STDERR_FILENO);
  ::execv(WAYMARK_CLI, arguments.data());
  ::_exit(127);
}

ProgramRun finish(pid_t child, const ScratchFolder& pipes) {
  int status = 0;
  ::waitpid(child, &status, 0);
  ProgramRun run;
  run.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  if (std::filesystem::exists(pipes / "out"))
    run.out = read_whole_file(pipes / "out");
  if (std::filesystem::exists(pipes / "err"))
    run.err = read_whole_file(pipes / "err");
  return run;
}

} // namespace

ProgramRun run_cli(const std::filesystem::path& home, const std::vector<std::string>& words,
                   const std::string& input) {
  const ScratchFolder pipes;
  pipes.write("in", input);
  return finish(start(home, words, pipes), pipes);
}

ProgramRun run_cli_and_kill(const std::filesystem::path& home, const std::vector<std::string>& words,
                            int microseconds) {
  const ScratchFolder pipes;
  pipes.write("in", "");
  const pid_t child = start(home, words, pipes);
  ::usleep(static_cast<useconds_t>(microseconds));
  ::kill(child, SIGKILL);
  return finish(child, pipes);
}

} // namespace waymark::tests
