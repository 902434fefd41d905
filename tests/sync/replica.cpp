// SPDX-License-Identifier: MIT
#include "tests/sync/replica.h"

#include "model/git/shared_folder.h"
#include "model/safe_file.h"
#include "model/sync/shared_address.h"
#include "model/sync/sync_record.h"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace waymark::tests {

namespace fs = std::filesystem;

Replica::Replica(const fs::path& original, const fs::path& place, const std::string& who)
    : m_folder(place / "package"), m_profile(Profile::load(place / "home")), m_who(who) {
  fs::create_directories(place);
  fs::copy(original, m_folder, fs::copy_options::recursive);
  for (const Identity& made : Profile::load(original.parent_path() / "home").identities)
    m_profile.add_identity(made.package, made.person).key = made.key;
}

std::string Replica::read(const std::string& path) const {
  return read_whole_file(m_folder / path);
}

void Replica::write(const std::string& path, const std::string& bytes) const {
  write_file_safely(m_folder / path, bytes);
}

void Replica::change(const std::string& path, const std::string& words, const std::string& by) const {
  std::string text = read(path);
  const std::size_t at = text.find(words);
  if (at == std::string::npos)
    throw std::runtime_error("“" + words + "” is not in " + path);
  write(path, text.replace(at, words.size(), by));
  open().save_version("Changed “" + words + "”");
}

void Replica::comment(const std::string& text) const {
  review::Target target;
  target.module = "first";
  open().comment(target, text);
}

SyncReport Replica::sync(const fs::path& shared) const {
  return sync_with(*git::open_shared_folder(shared, m_folder / ".git"));
}

SyncReport Replica::sync_with(git::SharedPlace& place) const {
  NoProgress silent;
  return sync_record(m_folder, place, {m_who, m_who + "@team.invalid"}, 1'800'000'000, silent);
}

void Replica::remember(const fs::path& shared) {
  remember_sync_address(m_profile, open().package().id, shared.string());
}

std::string run_git(const fs::path& folder, const std::string& words) {
  const std::string command =
      "git -c safe.directory='*' -c user.name=Developer -c user.email=developer@team.invalid "
      "-C '" +
      folder.string() + "' " + words + " 2>&1";
  FILE* pipe = ::popen(command.c_str(), "r");
  std::string out;
  std::array<char, 4096> part{};
  for (std::size_t count = 0; (count = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
    out.append(part.data(), count);
  if (::pclose(pipe) != 0)
    throw std::runtime_error("git " + words + ": " + out);
  while (!out.empty() && out.back() == '\n')
    out.pop_back();
  return out;
}

} // namespace waymark::tests
