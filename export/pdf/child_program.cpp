// SPDX-License-Identifier: MIT
#include "export/pdf/child_program.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <thread>

namespace waymark::publish {

namespace {

using How = ProgramEnd::How;

// How often we look whether it has ended.
constexpr std::chrono::milliseconds pause{5};

struct Actions {
  posix_spawn_file_actions_t raw;
  Actions() { ::posix_spawn_file_actions_init(&raw); }
  ~Actions() { ::posix_spawn_file_actions_destroy(&raw); }
};

struct Attributes {
  posix_spawnattr_t raw;
  Attributes() { ::posix_spawnattr_init(&raw); }
  ~Attributes() { ::posix_spawnattr_destroy(&raw); }
};

std::vector<char*> pointers(const std::vector<std::string>& words) {
  std::vector<char*> list;
  for (const auto& word : words)
    list.push_back(const_cast<char*>(word.c_str()));
  list.push_back(nullptr);
  return list;
}

// A group of its own, so that all that it starts can be ended with it, and no signal that we hold back.
pid_t start(const std::vector<std::string>& words, const std::vector<std::string>& environment,
            const std::filesystem::path& folder, const std::filesystem::path& output) {
  Actions actions;
  ::posix_spawn_file_actions_addopen(&actions.raw, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions.raw, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  ::posix_spawn_file_actions_adddup2(&actions.raw, 1, 2);
  ::posix_spawn_file_actions_addchdir_np(&actions.raw, folder.c_str());
  Attributes attributes;
  sigset_t none;
  sigset_t all;
  ::sigemptyset(&none);
  ::sigfillset(&all);
  ::posix_spawnattr_setpgroup(&attributes.raw, 0);
  ::posix_spawnattr_setsigmask(&attributes.raw, &none);
  ::posix_spawnattr_setsigdefault(&attributes.raw, &all);
  ::posix_spawnattr_setflags(&attributes.raw,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t process = 0;
  const int error = ::posix_spawn(&process, words.front().c_str(), &actions.raw, &attributes.raw,
                                  pointers(words).data(), pointers(environment).data());
  return error == 0 ? process : -1;
}

// Whether it has ended; it stays known to the system until it is reaped.
bool has_ended(pid_t process) {
  siginfo_t about{};
  return ::waitid(P_PID, static_cast<id_t>(process), &about, WEXITED | WNOHANG | WNOWAIT) != 0 ||
         about.si_pid != 0;
}

} // namespace

ProgramEnd run_until(const std::vector<std::string>& words, const std::vector<std::string>& environment,
                     const std::filesystem::path& folder, std::chrono::milliseconds limit) {
  const auto output = folder / "output.txt";
  const pid_t process = start(words, environment, folder, output);
  ProgramEnd end;
  if (process < 0)
    return end;
  const auto until = std::chrono::steady_clock::now() + limit;
  while (!has_ended(process) && std::chrono::steady_clock::now() < until)
    std::this_thread::sleep_for(pause);
  const bool in_time = has_ended(process);
  // Before it is reaped: until then its group's number belongs to nobody else.
  ::kill(-process, SIGKILL);
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  end.how = !in_time ? How::stopped : WIFEXITED(status) ? How::exited : How::crashed;
  end.status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  std::ostringstream said;
  said << std::ifstream(output, std::ios::binary).rdbuf();
  end.output = said.str();
  return end;
}

} // namespace waymark::publish
