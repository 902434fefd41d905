// SPDX-License-Identifier: MIT
#include "model/trust/join_request.h"

#include "model/sha256.h"
#include "model/trust/ssh_signature.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace waymark::trust {

namespace {

using nlohmann::json;

constexpr std::size_t most_bytes = 4096;

// Five bits a letter, without those that sound or look like another (Crockford's base 32).
std::string code_of(const std::string& digest) {
  static constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string code;
  unsigned bits = 0;
  int waiting = 0;
  for (std::size_t i = 0; i < 20; ++i) {
    bits = bits << 4 | static_cast<unsigned>(std::stoi(digest.substr(i, 1), nullptr, 16));
    waiting += 4;
    if (waiting < 5)
      continue;
    waiting -= 5;
    code += letters[bits >> waiting & 31];
    if (code.size() % 5 == 4 && code.size() < 19)
      code += '-';
  }
  return code;
}

std::string path_of(const std::string& digest) {
  return "join/" + digest.substr(0, 32) + ".json";
}

std::string text(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<JoinRequest> read(const std::string& path, const std::string& bytes, const FileSet& files) {
  const auto signed_by = files.find(path + ".sig");
  const std::string digest = sha256(bytes);
  if (bytes.size() > most_bytes || path != path_of(digest) || signed_by == files.end())
    return std::nullopt;
  const json from = json::parse(bytes, nullptr, false);
  const auto signature = read_ssh_signature(signed_by->second);
  if (!from.is_object() || !signature || signature->key.line() != text(from, "key") ||
      !verifies(*signature, purpose::join, bytes))
    return std::nullopt;
  const auto time = from.find("time");
  return JoinRequest{
      text(from, "package"), text(from, "person"),
      text(from, "name"),    text(from, "organisation"),
      text(from, "role"),    time != from.end() && time->is_number_integer() ? time->get<std::int64_t>() : 0,
      text(from, "key"),     code_of(digest)};
}

} // namespace

FileSet write_join_request(JoinRequest& request, const KeyPair& key) {
  request.key = key.public_key().line();
  const std::string bytes = nlohmann::ordered_json{{"format", 1},
                                                   {"package", request.package},
                                                   {"person", request.person},
                                                   {"name", request.name},
                                                   {"organisation", request.organisation},
                                                   {"role", request.role},
                                                   {"time", request.time},
                                                   {"key", request.key}}
                                .dump(2, ' ', false, json::error_handler_t::replace) +
                            "\n";
  const std::string digest = sha256(bytes);
  request.code = code_of(digest);
  return {{path_of(digest), bytes}, {path_of(digest) + ".sig", sign(key, purpose::join, bytes)}};
}

std::vector<JoinRequest> read_join_requests(const FileSet& review_files, const std::string& package) {
  std::vector<JoinRequest> requests;
  for (auto file = review_files.lower_bound("join/");
       file != review_files.end() && file->first.starts_with("join/"); ++file) {
    if (!file->first.ends_with(".json"))
      continue;
    auto request = read(file->first, file->second, review_files);
    if (request && request->package == package && !request->name.empty() && !request->person.empty())
      requests.push_back(std::move(*request));
  }
  std::sort(requests.begin(), requests.end(), [](const JoinRequest& a, const JoinRequest& b) {
    return std::tie(a.time, a.code) < std::tie(b.time, b.code);
  });
  return requests;
}

} // namespace waymark::trust
