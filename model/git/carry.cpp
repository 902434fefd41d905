// SPDX-License-Identifier: MIT
#include "model/git/carry.h"

#include "model/error.h"
#include "model/git/carrier_calls.h"
#include "model/git/git_error.h"
#include "model/git/line_ends.h"
#include "model/git/open_record.h"
#include "model/git/repository_hidden.h"
#include "model/git/start_library.h"
#include "model/git/trees.h"

#include <git2.h>
#include <git2/odb_backend.h>
#include <git2/sys/repository.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace waymark::git {

namespace {

using nlohmann::json;
using RemoteHandle = std::unique_ptr<git_remote, Release<git_remote_free>>;
using Heads = std::map<std::string, std::string>; // reference -> id, of the lines and the releases

constexpr std::size_t most_heads = 20'000;

struct Move {
  std::string reference, expected, id;
};

git_strarray array_of(std::vector<char*>& raw, std::vector<std::string>& words) {
  for (std::string& word : words)
    raw.push_back(word.data());
  return {raw.data(), raw.size()};
}

bool has(git_repository* repository, const std::string& hex_id) {
  OdbHandle odb;
  check(git_repository_odb(Out(odb), repository), "read");
  const git_oid id = oid(hex_id);
  return git_odb_exists(odb.get(), &id) != 0;
}

/// One connection with the server.
class Connection {
public:
  Connection(CarrierCalls& calls, git_repository* exchange, const std::string& address,
             git_direction direction)
      : m_calls(calls) {
    net(git_remote_create_anonymous(Out(m_remote), exchange, address.c_str()));
    git_remote_connect_options options = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    options.callbacks = calls.callbacks();
    options.proxy_opts.type = GIT_PROXY_AUTO; // what the person's own session says
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    calls.begin();
    net(git_remote_connect_ext(m_remote.get(), direction, &options));
  }

  // Only what Waymark writes: a release is a mark with a text of its own, so its version is named too.
  Heads heads() {
    const git_remote_head** all = nullptr;
    std::size_t count = 0;
    net(git_remote_ls(&all, &count, m_remote.get()));
    if (count > most_heads)
      throw NetworkFailure(ServerFailure::other, std::to_string(count) + " references");
    Heads found;
    for (std::size_t i = 0; i < count; ++i) {
      std::string name = all[i]->name;
      const bool line = name == content_line || name == review_line;
      if (!line && (!name.starts_with("refs/tags/") || !name.ends_with("^{}")))
        continue;
      if (line)
        found[name] = hex(all[i]->oid);
      else
        found.emplace(name.substr(0, name.size() - 3), "");
    }
    for (std::size_t i = 0; i < count; ++i)
      if (const auto release = found.find(all[i]->name); release != found.end())
        release->second = hex(all[i]->oid);
    std::erase_if(found, [](const auto& head) {
      return head.second.empty() || !git_reference_is_valid_name(head.first.c_str());
    });
    return found;
  }

  void download(std::vector<std::string> references) {
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    options.callbacks = m_calls.callbacks();
    options.proxy_opts.type = GIT_PROXY_AUTO;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.prune = GIT_FETCH_NO_PRUNE;
    std::vector<char*> raw;
    const git_strarray refspecs = array_of(raw, references);
    net(git_remote_download(m_remote.get(), &refspecs, &options));
  }

  void upload(std::vector<std::string> refspecs) {
    git_push_options options = GIT_PUSH_OPTIONS_INIT;
    options.callbacks = m_calls.callbacks();
    options.proxy_opts.type = GIT_PROXY_AUTO;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.pb_parallelism = 1;
    std::vector<char*> raw;
    const git_strarray all = array_of(raw, refspecs);
    net(git_remote_upload(m_remote.get(), &all, &options));
  }

private:
  void net(int code) const {
    if (code >= 0)
      return;
    const std::string words = last_error_words();
    m_calls.rethrow();
    throw NetworkFailure(failure_of(code, words), words + " (" + std::to_string(code) + ")");
  }

  CarrierCalls& m_calls;
  RemoteHandle m_remote;
};

void point(git_repository* repository, const std::string& reference, const std::string& to) {
  const git_oid id = oid(to);
  ReferenceHandle made;
  check(git_reference_create(Out(made), repository, reference.c_str(), &id, 1, "sync"), "saved");
}

class Carrier {
public:
  Carrier(CarrierCalls& calls, const std::filesystem::path& exchange, const std::string& address)
      : m_calls(calls), m_address(address), m_exchange(open_without_configuration(exchange)) {}

  // Line after line, each in a connection of its own: what is whole is kept when the next one breaks off.
  json get() {
    Heads heads = connect(GIT_DIRECTION_FETCH).heads();
    forget_references([&](const std::string& name) { return !is_known(name) && !heads.contains(name); });
    if (std::any_of(heads.begin(), heads.end(), [&](const auto& head) {
          return has(m_exchange.get(), head.second) && !is_whole(head.second);
        }))
      stand_alone();
    for (const char* line : {review_line, content_line})
      if (heads.contains(line))
        bring(heads, {line});
    std::vector<std::string> releases;
    for (const auto& [name, id] : heads)
      if (name.starts_with("refs/tags/"))
        releases.push_back(name);
    bring(heads, releases);
    return json::object();
  }

  json send(const std::vector<Move>& moves, bool replace) {
    const Heads there = connect(GIT_DIRECTION_PUSH).heads();
    for (const Move& move : moves) {
      const auto found = there.find(move.reference);
      if ((found == there.end() ? "" : found->second) != move.expected)
        return {{"sent", "moved"}};
    }
    std::vector<std::string> refspecs;
    for (const Move& move : moves) {
      const std::string own = "refs/outgoing/" + std::to_string(refspecs.size());
      point(m_exchange.get(), own, move.id);
      refspecs.push_back((replace ? "+" : "") + own + ":" + move.reference);
    }
    m_calls.refused.clear();
    m_connection->upload(refspecs);
    if (!m_calls.refused.empty())
      return refused();
    const Heads after = connect(GIT_DIRECTION_FETCH).heads();
    const bool all = std::all_of(moves.begin(), moves.end(), [&](const Move& move) {
      const auto found = after.find(move.reference);
      return found != after.end() && found->second == move.id;
    });
    return {{"sent", all ? "yes" : "moved"}};
  }

private:
  Connection& connect(git_direction direction) {
    m_connection.reset(); // the one before is over
    m_connection = std::make_unique<Connection>(m_calls, m_exchange.get(), m_address, direction);
    m_fresh = true;
    return *m_connection;
  }

  static bool is_known(const std::string& reference) { return reference.starts_with("refs/known/"); }

  template<typename Wanted> void each_reference(const Wanted& wanted) const {
    git_reference_iterator* raw = nullptr;
    check(git_reference_iterator_new(&raw, m_exchange.get()), "read");
    const std::unique_ptr<git_reference_iterator, Release<git_reference_iterator_free>> all(raw);
    for (ReferenceHandle one; git_reference_next(Out(one), all.get()) == 0;)
      wanted(one.get());
  }

  template<typename Unwanted> void forget_references(const Unwanted& unwanted) {
    each_reference([&](git_reference* one) {
      if (unwanted(git_reference_name(one)))
        check(git_reference_delete(one), "saved");
    });
  }

  std::optional<git_oid> version_of(const git_oid& id) const {
    ObjectHandle object, version;
    if (git_object_lookup(Out(object), m_exchange.get(), &id, GIT_OBJECT_ANY) != 0)
      return std::nullopt;
    if (git_object_peel(Out(version), object.get(), GIT_OBJECT_COMMIT) != 0)
      return std::nullopt;
    return *git_object_id(version.get());
  }

  // What no reference leads to may have lost parts that were removed for good.
  bool is_whole(const std::string& id) const {
    if (!has(m_exchange.get(), id))
      return false;
    const auto version = version_of(oid(id));
    std::vector<git_oid> ends;
    each_reference([&](const git_reference* one) {
      if (const git_oid* end = git_reference_target(one))
        if (const auto found = version_of(*end))
          ends.push_back(*found);
    });
    return version && !ends.empty() &&
           git_graph_reachable_from_any(m_exchange.get(), &*version, ends.data(), ends.size()) == 1;
  }

  // Without the package's objects: libgit2 never asks for what it can see, and something that is not whole is
  // there to see.
  void stand_alone() {
    forget_references([](const std::string&) { return true; });
    const std::string objects = std::string(git_repository_path(m_exchange.get())) + "objects";
    OdbHandle own;
    check(git_odb_new(Out(own)), "read");
    git_odb_backend* packs = nullptr;
    check(git_odb_backend_pack(&packs, objects.c_str()), "read");
    check(git_odb_add_backend(own.get(), packs, 2), "read");
    git_odb_backend* single = nullptr;
    check(git_odb_backend_loose(&single, objects.c_str(), -1, 0, 0, 0), "read");
    check(git_odb_add_backend(own.get(), single, 1), "read");
    m_connection.reset();
    m_fresh = false;
    check(git_repository_set_odb(m_exchange.get(), own.get()), "read");
  }

  // Afterwards the exchange folder's references end where the server's do.
  void bring(Heads& heads, const std::vector<std::string>& references) {
    std::vector<std::string> missing;
    for (const std::string& name : references)
      if (!is_whole(heads.at(name)))
        missing.push_back(name);
    if (!missing.empty()) {
      if (!m_fresh)
        for (auto& [name, id] : connect(GIT_DIRECTION_FETCH).heads())
          if (std::find(missing.begin(), missing.end(), name) != missing.end())
            heads[name] = id; // somebody may have sent meanwhile
      m_connection->download(missing);
      m_fresh = false;
    }
    for (const std::string& name : references)
      point(m_exchange.get(), name, heads.at(name));
  }

  json refused() const {
    const std::string& words = m_calls.refused.front();
    switch (failure_of(0, words)) {
    case ServerFailure::not_allowed:
      return {{"sent", "not_allowed"}};
    default:
      break;
    }
    for (const char* first : {"lock", "old value", "fetch first", "update ref", "already exists"})
      if (words.find(first) != std::string::npos)
        return {{"sent", "moved"}};
    if (words.find("fast-forward") != std::string::npos)
      return {{"sent", "not_allowed"}}; // it continues what is there: the server wants no replacing
    throw NetworkFailure(ServerFailure::other, words);
  }

  CarrierCalls& m_calls;
  std::string m_address;
  RepositoryHandle m_exchange;
  std::unique_ptr<Connection> m_connection;
  bool m_fresh = false; // nothing has been downloaded in this connection yet
};

std::vector<Move> moves_of(const json& request) {
  std::vector<Move> moves;
  for (const json& move : request.at("moves"))
    moves.push_back({move.at("reference"), move.at("expected"), move.at("id")});
  return moves;
}

json answer(CarrierCalls& calls, const std::filesystem::path& exchange, const json& request) {
  try {
    Carrier carrier(calls, exchange, request.at("address"));
    if (request.at("do") == "get")
      return {{"done", carrier.get()}};
    return {{"done", carrier.send(moves_of(request), request.at("replace"))}};
  } catch (const NetworkFailure& failure) {
    if (failure.why == ServerFailure::not_allowed && request.at("do") == "send")
      return {{"done", {{"sent", "not_allowed"}}}};
    return {{"failed", name_of(failure.why)}, {"detail", failure.detail}};
  } catch (const Error& error) {
    return {{"failed", name_of(ServerFailure::other)},
            {"detail", std::string(error.what()) + " " + error.detail()}};
  } catch (const json::exception& error) {
    return {{"failed", name_of(ServerFailure::other)}, {"detail", error.what()}};
  }
}

// The authorities that this machine trusts, or those that the person's session names.
void use_authorities() {
  const char* named = std::getenv("SSL_CERT_FILE");
  const std::filesystem::path file = named ? named : "/etc/ssl/certs/ca-certificates.crt";
  std::error_code error;
  if (std::filesystem::is_regular_file(file, error))
    git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, file.c_str(), nullptr);
}

} // namespace

void carry(const std::filesystem::path& exchange, const std::filesystem::path& key, std::istream& in,
           std::ostream& out) {
  start_library();
  use_authorities();
  CarrierCalls calls(key.string(), in, out);
  for (std::string line; std::getline(in, line);) {
    const json request = json::parse(line, nullptr, false);
    calls.write(request.is_object() ? answer(calls, exchange, request)
                                    : json{{"failed", name_of(ServerFailure::other)}, {"detail", "no JSON"}});
  }
}

} // namespace waymark::git
