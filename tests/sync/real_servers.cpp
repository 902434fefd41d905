// SPDX-License-Identifier: MIT
#include "tests/sync/real_servers.h"

#include "model/safe_file.h"

#include <pwd.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace waymark::tests {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

void require_program(const std::string& path, const std::string& package) {
  if (::access(path.c_str(), X_OK) != 0)
    throw std::runtime_error(path + " is missing: install the Debian package " + package);
}

std::string user_name() {
  const passwd* user = ::getpwuid(::getuid());
  if (!user)
    throw std::runtime_error("this user has no name");
  return user->pw_name;
}

// Until it answers; a server that has ended says why in its log.
void wait_for(BackgroundProgram& program, int port, const fs::path& log) {
  const auto patience = std::chrono::steady_clock::now() + 20s;
  while (!answers(port)) {
    if (program.has_ended() || std::chrono::steady_clock::now() > patience)
      throw std::runtime_error("the server did not start: " + read_whole_file(log));
    std::this_thread::sleep_for(5ms);
  }
}

} // namespace

SshServer::SshServer(const fs::path& place) : m_place(place), m_port(free_port()) {
  require_program("/usr/sbin/sshd", "openssh-server");
  fs::create_directories(m_place);
  if (::geteuid() == 0)
    fs::create_directories("/run/sshd"); // which its start script makes where it runs as a service
  let_nobody_in();
  write_file_safely(m_place / "settings", "Port " + std::to_string(m_port) +
                                              "\nListenAddress 127.0.0.1\nHostKey " +
                                              (m_place / "key").string() + "\nAuthorizedKeysFile " +
                                              (m_place / "authorized").string() +
                                              "\nPidFile none\nStrictModes no\nUsePAM no\n"
                                              "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                                              "PermitRootLogin yes\nMaxStartups 200\n");
  change_key();
}

void SshServer::change_key() {
  m_program.reset();
  fs::remove(m_place / "key");
  run_shell("ssh-keygen -q -t ed25519 -N '' -f '" + (m_place / "key").string() + "' </dev/null");
  start();
}

void SshServer::start() {
  m_program = std::make_unique<BackgroundProgram>(
      std::vector<std::string>{"/usr/sbin/sshd", "-D", "-e", "-f", (m_place / "settings").string()},
      m_place / "log");
  wait_for(*m_program, m_port, m_place / "log");
}

void SshServer::let_in(const std::string& key, const std::string& command) {
  std::ofstream(m_place / "authorized", std::ios::app)
      << "restrict,command=\"" << command << "\" " << key << '\n';
}

void SshServer::let_in(const std::string& key) {
  let_in(key, R"(git-shell -c \"$SSH_ORIGINAL_COMMAND\")");
}

void SshServer::let_nobody_in() {
  write_file_safely(m_place / "authorized", "");
}

std::string SshServer::address(const std::string& path) const {
  return "ssh://" + user_name() + "@" + server() + path;
}

std::string SshServer::fingerprint() const {
  const std::string line = run_shell("ssh-keygen -lf '" + (m_place / "key.pub").string() + "'");
  const std::size_t from = line.find("SHA256:");
  return line.substr(from, line.find(' ', from) - from);
}

WebServer::WebServer(const fs::path& place, const fs::path& records) : m_place(place), m_port(free_port()) {
  require_program("/usr/sbin/nginx", "nginx-light");
  require_program("/usr/sbin/fcgiwrap", "fcgiwrap");
  fs::create_directories(m_place / "temporary");
  run_shell(
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost "
      "-addext subjectAltName=DNS:localhost -keyout '" +
      (m_place / "key.pem").string() + "' -out '" + certificate().string() + "'");
  write_file_safely(m_place / "people", "writer:{PLAIN}correct horse\nreader:{PLAIN}battery staple\n");
  const std::string in = m_place.string() + "/";
  const std::string gateway = "unix:" + in + "gateway";
  std::string temporary;
  for (const char* part : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
    temporary += std::string(part) + "_temp_path " + in + "temporary/" + part + ";\n";
  const std::string to_git = "fastcgi_pass " + gateway +
                             ";\nfastcgi_param SCRIPT_FILENAME /usr/lib/git-core/git-http-backend;\n"
                             "fastcgi_param GIT_PROJECT_ROOT " +
                             records.string() +
                             ";\nfastcgi_param GIT_HTTP_EXPORT_ALL 1;\nfastcgi_param PATH_INFO $uri;\n"
                             "fastcgi_param QUERY_STRING $query_string;\n"
                             "fastcgi_param REQUEST_METHOD $request_method;\n"
                             "fastcgi_param CONTENT_TYPE $content_type;\n"
                             "fastcgi_param CONTENT_LENGTH $content_length;\n"
                             "fastcgi_param REMOTE_USER $remote_user;\n"
                             "fastcgi_param REMOTE_ADDR $remote_addr;\n";
  write_file_safely(m_place / "settings",
                    "daemon off;\nmaster_process off;\npid " + in + "pid;\nerror_log " + in +
                        "log;\nevents {}\nhttp {\naccess_log " + in + "access;\n" + temporary +
                        "client_max_body_size 1g;\nserver {\nlisten 127.0.0.1:" + std::to_string(m_port) +
                        " ssl;\nserver_name localhost;\nssl_certificate " + certificate().string() +
                        ";\nssl_certificate_key " + in +
                        "key.pem;\nauth_basic package;\nauth_basic_user_file " + in +
                        "people;\nset $may_write \"$remote_user$uri$arg_service\";\n" +
                        "if ($may_write ~ \"^reader.*git-receive-pack\") { return 403; }\nlocation / {\n" +
                        to_git + "}\n}\n}\n");
  m_gateway = std::make_unique<BackgroundProgram>(
      std::vector<std::string>{"/usr/sbin/fcgiwrap", "-s", gateway}, m_place / "gateway.log");
  const auto patience = std::chrono::steady_clock::now() + 20s;
  while (!fs::exists(m_place / "gateway") && std::chrono::steady_clock::now() < patience)
    std::this_thread::sleep_for(5ms);
  m_program = std::make_unique<BackgroundProgram>(
      std::vector<std::string>{"/usr/sbin/nginx", "-p", in, "-e", in + "log", "-c", in + "settings"},
      m_place / "log");
  wait_for(*m_program, m_port, m_place / "log");
}

std::string WebServer::address(const std::string& name) const {
  return "https://" + server() + "/" + name;
}

std::string WebServer::fingerprint() const {
  const std::string line =
      run_shell("openssl x509 -noout -fingerprint -sha256 -in '" + certificate().string() + "'");
  return line.substr(line.find('=') + 1);
}

std::string WebServer::log() const {
  return read_whole_file(m_place / "access");
}

Gitolite::Gitolite(const fs::path& place) : m_home(place) {
  require_program("/usr/bin/gitolite", "gitolite3");
  fs::create_directories(m_home);
  const std::string home = "HOME='" + m_home.string() + "' GIT_CONFIG_NOSYSTEM=1 ";
  run_shell("ssh-keygen -q -t ed25519 -N '' -f '" + (m_home / "owner").string() + "' </dev/null");
  run_shell("cd '" + m_home.string() + "' && " + home + "gitolite setup -pk owner.pub");
  write_file_safely(
      m_home / ".gitolite" / "conf" / "gitolite.conf",
      "repo package\n    RW+       = owner\n    RW review = reviewer\n    R         = reviewer\n");
  run_shell("cd '" + m_home.string() + "' && " + home + "gitolite compile && " + home +
            "gitolite trigger POST_COMPILE");
}

std::string Gitolite::command(const std::string& person) const {
  return "env HOME=" + m_home.string() + " /usr/share/gitolite3/gitolite-shell " + person;
}

fs::path make_shared_record(const fs::path& path) {
  run_shell("git init -q --bare -b main '" + path.string() + "'");
  return path;
}

} // namespace waymark::tests
