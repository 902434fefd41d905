// SPDX-License-Identifier: MIT
#include "model/sync/shared_address.h"

#include "model/error.h"
#include "model/git/shared_folder.h"
#include "model/git/shared_server.h"
#include "model/line_child.h"
#include "model/sync/server_access.h"
#include "model/sync/server_address.h"

namespace waymark {

namespace fs = std::filesystem;

namespace {

std::string key_of(const std::string& package) {
  return "sync-address/" + package;
}

// A server, with what answers its questions.
class AnsweredServer : public git::SharedPlace {
public:
  AnsweredServer(const git::ServerSettings& settings, const SyncTarget& target, const fs::path& git_folder,
                 Progress& progress)
      : m_access(target.home, target.person),
        m_server(git::open_shared_server(settings, git_folder, m_access, progress)) {}

  git::PlaceWords words() const override { return m_server->words(); }
  git::LineEnds get() override { return m_server->get(); }
  git::Sent send(git::Line line, const std::optional<std::string>& expected, const std::string& id) override {
    return m_server->send(line, expected, id);
  }
  git::Sent send_release(const std::string& name, const std::string& id) override {
    return m_server->send_release(name, id);
  }
  git::Sent blank_out(const git::Blanks& blanks) override { return m_server->blank_out(blanks); }

private:
  ServerAccess m_access;
  std::unique_ptr<git::SharedPlace> m_server;
};

std::unique_ptr<git::SharedPlace> open_server(const ServerAddress& address, const SyncTarget& target,
                                              const fs::path& folder, Progress& progress) {
  git::ServerSettings settings;
  settings.address = target.address;
  settings.server = address.server();
  settings.program = program_beside("waymark-cli");
  if (address.kind == ServerAddress::Kind::ssh) {
    const ServerKey key = server_key(target.home);
    settings.key = key.file;
    settings.public_key = key.public_key.line();
  }
  return std::make_unique<AnsweredServer>(settings, target, folder / ".git", progress);
}

} // namespace

std::string sync_address(const Profile& profile, const std::string& package) {
  const auto found = profile.settings.find(key_of(package));
  return found == profile.settings.end() ? std::string() : found->second;
}

void remember_sync_address(Profile& profile, const std::string& package, const std::string& address) {
  if (sync_address(profile, package) == address)
    return;
  profile.settings[key_of(package)] = address;
  profile.save();
}

std::string checked_address(const std::string& address) {
  if (address.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error("No shared folder was named. Nothing was changed. Name the folder that your team shares, or "
                "the server.");
  const std::string path = address.starts_with("file://") ? address.substr(7) : address;
  if (server_address(path))
    return path;
  return fs::absolute(path).lexically_normal().string();
}

std::unique_ptr<git::SharedPlace> open_shared_place(const SyncTarget& target, const fs::path& folder,
                                                    Progress& progress) {
  if (const auto server = server_address(target.address))
    return open_server(*server, target, folder, progress);
  std::error_code ignored;
  const fs::path shared = target.address;
  if (fs::exists(shared, ignored) && fs::equivalent(shared, folder / ".git", ignored))
    throw Error(
        "The shared folder cannot be a part of the package itself. Nothing was changed. Choose an empty "
        "folder that the whole team can reach.");
  return git::open_shared_folder(shared, folder / ".git");
}

} // namespace waymark
