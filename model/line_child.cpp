// SPDX-License-Identifier: MIT
#include "model/line_child.h"

#include "model/error.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <system_error>

namespace waymark {

namespace {

constexpr std::size_t longest_line = 16u << 20;

[[noreturn]] void fail_to_start(int code) {
  throw Error("Waymark could not start its own helper for the network. Nothing was sent or received, and "
              "nothing was changed. Close other programs, then try again.",
              std::strerror(code));
}

// Not fork: this process may have threads, whose locks a copy of it would keep for ever.
pid_t start(const std::filesystem::path& program, const std::vector<std::string>& arguments, int fd) {
  std::string name = program.string();
  std::vector<std::string> words = arguments;
  std::vector<char*> raw{name.data()};
  for (std::string& word : words)
    raw.push_back(word.data());
  raw.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, fd, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, fd, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  sigset_t usual;
  ::sigemptyset(&usual);
  posix_spawnattr_setsigmask(&attributes, &usual);
  ::sigaddset(&usual, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t process = -1;
  const int code = ::posix_spawn(&process, name.c_str(), &actions, &attributes, raw.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (code != 0)
    fail_to_start(code);
  return process;
}

} // namespace

LineChild::LineChild(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    fail_to_start(errno);
  try {
    m_process = start(program, arguments, ends[1]);
  } catch (...) {
    ::close(ends[0]);
    ::close(ends[1]);
    throw;
  }
  ::close(ends[1]);
  m_fd = ends[0];
}

LineChild::~LineChild() {
  ::close(m_fd);
  ::kill(m_process, SIGKILL);
  while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
  }
}

bool LineChild::take_line(std::string& line) {
  const std::size_t end = m_heard.find('\n');
  if (end == std::string::npos)
    return false;
  line = m_heard.substr(0, end);
  m_heard.erase(0, end + 1);
  return true;
}

LineChild::Heard LineChild::hear(std::string& line, std::chrono::milliseconds wait) {
  const auto until = std::chrono::steady_clock::now() + wait;
  while (!take_line(line)) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    pollfd watched{m_fd, POLLIN, 0};
    const int ready = ::poll(&watched, 1, std::max(0, static_cast<int>(left.count())));
    if (ready == 0)
      return Heard::nothing;
    if (ready < 0 && errno != EINTR)
      return Heard::end;
    std::array<char, 1 << 14> part;
    const ssize_t count = ready < 0 ? 0 : ::read(m_fd, part.data(), part.size());
    if (ready > 0 && count <= 0 && errno != EINTR)
      return Heard::end;
    if (count > 0)
      m_heard.append(part.data(), static_cast<std::size_t>(count));
    if (m_heard.size() > longest_line)
      return Heard::end;
  }
  return Heard::line;
}

bool LineChild::say(std::string_view line) {
  const std::string bytes = std::string(line) + "\n";
  for (std::size_t sent = 0; sent < bytes.size();) {
    const ssize_t count = ::send(m_fd, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return false;
    sent += static_cast<std::size_t>(count);
  }
  return true;
}

std::filesystem::path program_beside(const std::string& name) {
  std::error_code error;
  const std::filesystem::path program =
      std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / name;
  if (error || ::access(program.c_str(), X_OK) != 0)
    throw Error("A part of Waymark is missing (" + name +
                    "), so servers cannot be reached. Nothing was sent or received. Install Waymark again.",
                program.string());
  return program;
}

} // namespace waymark
