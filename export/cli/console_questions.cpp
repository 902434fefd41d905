// SPDX-License-Identifier: MIT
#include "export/cli/console_questions.h"

#include "model/error.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace waymark::publish {

namespace {

/// The person's terminal, whatever standard input and output are.
class Terminal {
public:
  Terminal() : m_file(std::fopen("/dev/tty", "r+")) {}
  ~Terminal() {
    if (m_file)
      std::fclose(m_file);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  bool is_there() const { return m_file && ::isatty(STDERR_FILENO); }
  std::string ask(const std::string& question) {
    std::fputs(question.c_str(), m_file);
    std::fflush(m_file);
    std::string answer;
    for (int c = 0; (c = std::fgetc(m_file)) != EOF && c != '\n';)
      answer += static_cast<char>(c);
    return answer;
  }
  std::string ask_for_secret(const std::string& question) {
    const int fd = ::fileno(m_file);
    termios before{};
    ::tcgetattr(fd, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(fd, TCSAFLUSH, &silent);
    std::string answer = ask(question);
    ::tcsetattr(fd, TCSAFLUSH, &before);
    std::fputc('\n', m_file);
    return answer;
  }

private:
  std::FILE* m_file;
};

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::string shexport_words(const git::ServerIdentity& shown) {
  return "“" + shown.server + "” is new to Waymark on this computer. Its " +
         (shown.kind == git::ServerIdentity::Kind::key ? "key" : "certificate") +
         " has this fingerprint:\n  " + shown.fingerprint +
         "\nCompare it with the one that whoever looks after the server tells you. ";
}

} // namespace

bool ConsoleQuestions::is_right(const git::ServerIdentity& shown) {
  if (!m_answers.trust.empty()) {
    if (m_answers.trust == shown.fingerprint)
      return true;
    throw Error("The server “" + shown.server + "” shows another fingerprint than the one that you gave: " +
                shown.fingerprint + ". Nothing was sent. Ask whoever looks after the server which is right.");
  }
  Terminal terminal;
  if (!terminal.is_there())
    throw Error(shexport_words(shown) + "Nothing was sent. If it is the same, say so with --trust " +
                shown.fingerprint + "; it is remembered.");
  return terminal.ask(shexport_words(shown) + "Is it the same (yes or no)? ") == "yes";
}

std::optional<git::Login> ConsoleQuestions::login(const git::LoginQuestion& question) {
  git::Login login{question.user, variable("WAYMARK_PASSWORD"), m_answers.remember};
  if (const std::string user = variable("WAYMARK_USER"); !user.empty())
    login.user = user;
  if (!question.again && !login.password.empty())
    return login;
  Terminal terminal;
  if (!terminal.is_there()) {
    if (question.again)
      return std::nullopt;
    throw Error("The server “" + question.server +
                "” asks for your name and password. Nothing was sent. Put them into the environment as "
                "WAYMARK_USER and WAYMARK_PASSWORD, or sync in a terminal.");
  }
  const std::string user =
      terminal.ask((question.again ? "That name and password were not accepted.\n" : "") +
                   ("Your name on “" + question.server + "”" +
                    (login.user.empty() ? std::string() : " (" + login.user + ")") + ": "));
  if (!user.empty())
    login.user = user;
  login.password = terminal.ask_for_secret("Password or token: ");
  if (login.password.empty())
    return std::nullopt;
  return login;
}

} // namespace waymark::publish
