// SPDX-License-Identifier: MIT
#include "tests/sync/background_program.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <stdexcept>

namespace waymark::tests {

namespace {

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

} // namespace

BackgroundProgram::BackgroundProgram(const std::vector<std::string>& words,
                                     const std::filesystem::path& log) {
  std::vector<std::string> copies = words;
  std::vector<char*> raw;
  for (std::string& word : copies)
    raw.push_back(word.data());
  raw.push_back(nullptr);
  const std::string out = log.string();
  m_process = ::fork();
  if (m_process < 0)
    throw std::runtime_error("fork failed");
  if (m_process > 0)
    return;
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL); // also when the test itself crashes
  const int fd = ::open(out.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
  ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
  ::dup2(fd, STDOUT_FILENO);
  ::dup2(fd, STDERR_FILENO);
  ::execv(raw.front(), raw.data());
  ::_exit(127);
}

BackgroundProgram::~BackgroundProgram() {
  if (m_ended)
    return;
  ::kill(-m_process, SIGKILL);
  ::waitpid(m_process, nullptr, 0);
}

bool BackgroundProgram::has_ended() {
  m_ended = m_ended || ::waitpid(m_process, nullptr, WNOHANG) == m_process;
  return m_ended;
}

int free_port() {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = loopback(0);
  socklen_t size = sizeof address;
  const bool found = ::bind(fd, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
                     ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  ::close(fd);
  if (!found)
    throw std::runtime_error("there is no free port");
  return ntohs(address.sin_port);
}

bool answers(int port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in address = loopback(port);
  const bool there = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  ::close(fd);
  return there;
}

std::string run_shell(const std::string& command) {
  FILE* pipe = ::popen(("( " + command + " ) 2>&1").c_str(), "r");
  std::string out;
  std::array<char, 4096> part{};
  for (std::size_t count = 0; (count = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
    out.append(part.data(), count);
  if (::pclose(pipe) != 0)
    throw std::runtime_error(command + ": " + out);
  while (!out.empty() && out.back() == '\n')
    out.pop_back();
  return out;
}

} // namespace waymark::tests
