// SPDX-License-Identifier: MIT
#include "model/git/carrier_calls.h"

#include "model/sha256.h"

#include <sodium.h>

#include <array>
#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace waymark::git {

namespace {

using nlohmann::json;
using namespace std::chrono_literals;

constexpr unsigned int most_objects = 2'000'000;
constexpr std::size_t most_bytes = std::size_t{8} << 30;

CarrierCalls& calls_of(void* payload) {
  return *static_cast<CarrierCalls*>(payload);
}

// As ssh-keygen -l writes it.
std::string key_fingerprint(const unsigned char* hash, std::size_t size) {
  std::array<char, 64> text{};
  sodium_bin2base64(text.data(), text.size(), hash, size, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
  return "SHA256:" + std::string(text.data());
}

// As web browsers show it.
std::string certificate_fingerprint(const git_cert_x509& certificate) {
  const std::string digits = sha256({static_cast<const char*>(certificate.data), certificate.len});
  std::string pairs;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i % 2 == 0)
      pairs += ':';
    pairs += static_cast<char>(std::toupper(static_cast<unsigned char>(digits[i])));
  }
  return pairs;
}

} // namespace

template<typename Work> int CarrierCalls::inside(const Work& work) {
  try {
    return work();
  } catch (...) {
    m_caught = std::current_exception();
    git_error_set_str(GIT_ERROR_CALLBACK, "stopped by a callback");
    return GIT_EUSER;
  }
}

git_remote_callbacks CarrierCalls::callbacks() {
  git_remote_callbacks callbacks = GIT_REMOTE_CALLBACKS_INIT;
  callbacks.payload = this;
  callbacks.credentials = [](git_credential** out, const char*, const char* user, unsigned int allowed,
                             void* payload) {
    CarrierCalls& calls = calls_of(payload);
    return calls.inside([&] { return calls.sign_in(out, user, allowed); });
  };
  callbacks.certificate_check = [](git_cert* certificate, int valid, const char* host, void* payload) {
    CarrierCalls& calls = calls_of(payload);
    return calls.inside([&] {
      calls.look_at(certificate, valid != 0, host ? host : "");
      return 0;
    });
  };
  callbacks.transfer_progress = [](const git_indexer_progress* at, void* payload) {
    CarrierCalls& calls = calls_of(payload);
    return calls.inside([&] {
      if (at->total_objects > most_objects || at->received_bytes > most_bytes)
        throw NetworkFailure(ServerFailure::other, "more than any package has");
      calls.moved_on(at->received_bytes, at->received_objects, at->total_objects);
      return 0;
    });
  };
  callbacks.pack_progress = [](int, std::uint32_t, std::uint32_t, void* payload) {
    CarrierCalls& calls = calls_of(payload);
    return calls.inside([&] {
      calls.moved_on(0, 0, 0);
      return 0;
    });
  };
  callbacks.push_transfer_progress = [](unsigned int done, unsigned int total, std::size_t bytes,
                                        void* payload) {
    CarrierCalls& calls = calls_of(payload);
    return calls.inside([&] {
      calls.moved_on(bytes, done, total);
      return 0;
    });
  };
  callbacks.sideband_progress = [](const char*, int, void* payload) {
    CarrierCalls& calls = calls_of(payload);
    return calls.inside([&] {
      calls.moved_on(0, 0, 0);
      return 0;
    });
  };
  callbacks.push_update_reference = [](const char*, const char* status, void* payload) {
    if (status)
      calls_of(payload).refused.emplace_back(status);
    return 0;
  };
  return callbacks;
}

void CarrierCalls::begin() {
  m_tried_login = m_tried_key = m_tried_agent = false;
  m_caught = nullptr;
}

void CarrierCalls::rethrow() {
  if (m_caught)
    std::rethrow_exception(std::exchange(m_caught, nullptr));
}

void CarrierCalls::write(const json& line) {
  m_out << line.dump(-1, ' ', false, json::error_handler_t::replace) << std::endl;
}

json CarrierCalls::ask(const json& question) {
  write(question);
  std::string line;
  if (!std::getline(m_in, line))
    std::_Exit(1); // nobody is there any more who could answer
  json answer = json::parse(line, nullptr, false);
  return answer.is_object() ? answer : json::object();
}

// What costs the person nothing first; each way once in one connection.
int CarrierCalls::sign_in(git_credential** out, const char* user, unsigned int allowed) {
  const std::string name = user ? user : "";
  if (allowed & GIT_CREDENTIAL_USERNAME)
    return git_credential_username_new(out, name.c_str());
  if (allowed & GIT_CREDENTIAL_SSH_KEY) {
    if (!m_key.empty() && !std::exchange(m_tried_key, true))
      return git_credential_ssh_key_new(out, name.c_str(), nullptr, m_key.c_str(), nullptr);
    if (std::getenv("SSH_AUTH_SOCK") && !std::exchange(m_tried_agent, true))
      return git_credential_ssh_key_from_agent(out, name.c_str());
  }
  if (allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT && (m_key.empty() || !(allowed & GIT_CREDENTIAL_SSH_KEY)))
    return sign_in_with_password(out, name);
  throw NetworkFailure(ServerFailure::login, "no way to sign in is left");
}

int CarrierCalls::sign_in_with_password(git_credential** out, const std::string& user) {
  if (!m_has_login || m_tried_login) {
    const json answer = ask({{"ask", "login"}, {"user", user}, {"again", m_tried_login}});
    if (!answer.contains("password"))
      throw NetworkFailure(ServerFailure::login, "nobody gave a password");
    m_user = answer.value("user", user);
    m_password = answer.at("password").get<std::string>();
    m_has_login = true;
  }
  m_tried_login = true;
  return git_credential_userpass_plaintext_new(out, m_user.c_str(), m_password.c_str());
}

void CarrierCalls::look_at(git_cert* certificate, bool vouched, const std::string& host) {
  json question{{"ask", "right"}, {"host", host}, {"vouched", vouched}};
  if (certificate->cert_type == GIT_CERT_HOSTKEY_LIBSSH2) {
    const auto& key = *reinterpret_cast<const git_cert_hostkey*>(certificate);
    if (!(key.type & GIT_CERT_SSH_SHA256))
      throw NetworkFailure(ServerFailure::unproven, "no SHA-256 of the server's key");
    question["kind"] = "key";
    question["vouched"] = false; // by a list of ssh's own, which is not what this person said to Waymark
    question["fingerprint"] = key_fingerprint(key.hash_sha256, sizeof key.hash_sha256);
  } else if (certificate->cert_type == GIT_CERT_X509) {
    question["kind"] = "certificate";
    question["fingerprint"] = certificate_fingerprint(*reinterpret_cast<const git_cert_x509*>(certificate));
  } else {
    throw NetworkFailure(ServerFailure::unproven, "the server shows neither a key nor a certificate");
  }
  if (ask(question).value("right", false) != true)
    throw NetworkFailure(ServerFailure::unproven, "the person did not say that it is the right server");
}

void CarrierCalls::moved_on(std::size_t bytes, unsigned int done, unsigned int total) {
  const auto now = std::chrono::steady_clock::now();
  if (now - m_told < 100ms)
    return;
  m_told = now;
  write({{"progress", {{"bytes", bytes}, {"done", done}, {"total", total}}}});
}

} // namespace waymark::git
