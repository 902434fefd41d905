// SPDX-License-Identifier: MIT
#include "model/git/shared_server.h"

#include "model/error.h"
#include "model/git/bring_lines.h"
#include "model/git/exchange_folder.h"
#include "model/git/open_record.h"
#include "model/git/repository_hidden.h"
#include "model/git/rescue.h"
#include "model/git/server_words.h"
#include "model/git/start_library.h"
#include "model/line_child.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::git {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;
using namespace std::chrono_literals;

constexpr auto heartbeat = 200ms; // how often the person's wish to stop is asked for

std::string in_words(std::size_t bytes) {
  return bytes < 1'000'000
             ? std::to_string(bytes / 1000) + " KB"
             : std::to_string(bytes / 1'000'000) + "." + std::to_string(bytes / 100'000 % 10) + " MB";
}

Sent sent_of(const json& done) {
  const std::string sent = done.value("sent", "");
  return sent == "yes" ? Sent::yes : sent == "not_allowed" ? Sent::not_allowed : Sent::moved;
}

class SharedServer : public SharedPlace {
public:
  SharedServer(ServerSettings settings, fs::path git_folder, ServerQuestions& questions, Progress& progress)
      : m_settings(std::move(settings)), m_git_folder(std::move(git_folder)), m_questions(questions),
        m_progress(progress), m_exchange(m_git_folder) {}

  ~SharedServer() override {
    m_child.reset(); // before its folder goes
    if (!m_unfinished)
      m_exchange.clear();
  }
  SharedServer(const SharedServer&) = delete;
  SharedServer& operator=(const SharedServer&) = delete;

  PlaceWords words() const override { return {"the server", "on the server"}; }

  LineEnds get() override {
    const RepositoryHandle ours = open_without_configuration(m_git_folder);
    const bool gaps = has_gaps(m_git_folder);
    if (gaps)
      m_exchange.make(ExchangeFolder::Sees::nothing);
    else
      m_exchange.note_known(ours.get());
    m_unfinished = true;
    m_doing = "Receiving from the server";
    request({{"do", "get"}});
    m_unfinished = false; // what was not good is not kept either
    try {
      const LineEnds ends = bring_lines(m_exchange.open().get(), ours.get());
      if (gaps)
        m_exchange.make();
      return ends;
    } catch (const Error& error) {
      throw Error("What the server “" + m_settings.server +
                      "” sent could not be used, and none of it was taken over. Your own text and comments "
                      "are safe on this computer. Check that there is room on the disk, then sync again; if "
                      "this comes again, ask whoever looks after the server.",
                  error.detail().empty() ? error.what() : error.detail());
    }
  }

  Sent send(Line line, const std::optional<std::string>& expected, const std::string& id) override {
    return send_moves({{line == Line::content ? content_line : review_line, expected.value_or(""), id}},
                      false);
  }

  Sent send_release(const std::string& name, const std::string& id) override {
    return send_moves({{"refs/tags/" + name, "", id}}, false);
  }

  // The text first: it is what most servers guard best, and where that is refused nothing has changed.
  Sent blank_out(const Blanks& blanks) override {
    std::vector<LineMove> moves = remade_lines(m_exchange.path(), blanks);
    std::erase_if(moves, [](const LineMove& move) {
      return !move.reference.starts_with("refs/heads/") && !move.reference.starts_with("refs/tags/");
    });
    std::stable_sort(moves.begin(), moves.end(), [](const LineMove& a, const LineMove& b) {
      return (a.reference == content_line) > (b.reference == content_line);
    });
    for (const LineMove& move : moves) {
      const Sent sent = send_moves({move}, true);
      if (sent == Sent::not_allowed)
        return sent;
      if (sent == Sent::moved)
        throw Error(
            "Somebody else was sending while something was removed for good, so not all of it is gone "
            "from the server yet. Nothing else was changed. Sync again in a moment.",
            move.reference);
    }
    m_exchange.make(); // it knows bytes that are gone in a moment
    return Sent::yes;
  }

private:
  Sent send_moves(const std::vector<LineMove>& moves, bool replace) {
    json list = json::array();
    for (const LineMove& move : moves)
      list.push_back({{"reference", move.reference}, {"expected", move.from}, {"id", move.to}});
    m_doing = "Sending to the server";
    return sent_of(request({{"do", "send"}, {"moves", list}, {"replace", replace}}));
  }

  // One request and all that it brings with it, until it is done.
  json request(json wanted) {
    if (!m_child)
      m_child = std::make_unique<LineChild>(
          m_settings.program,
          std::vector<std::string>{"carry", m_exchange.path().string(), m_settings.key.string()});
    wanted["address"] = m_settings.address;
    m_words = m_doing;
    say(wanted);
    for (;;) {
      const json heard = hear();
      if (const auto done = heard.find("done"); done != heard.end())
        return *done;
      if (heard.contains("failed"))
        fail(server_failure(heard.value("failed", "")), heard.value("detail", ""));
      if (const auto progress = heard.find("progress"); progress != heard.end())
        show(*progress);
      else
        say(answer(heard));
    }
  }

  void say(const json& line) {
    if (!m_child->say(line.dump()))
      fail(ServerFailure::broken_off, "the helper has ended");
  }

  json hear() {
    const auto patience = std::chrono::steady_clock::now() + m_settings.patience;
    std::string line;
    for (;;) {
      m_progress.step(m_words, m_done, m_total);
      switch (m_child->hear(line, heartbeat)) {
      case LineChild::Heard::line: {
        json heard = json::parse(line, nullptr, false);
        if (!heard.is_object())
          fail(ServerFailure::other, "the helper said: " + line.substr(0, 200));
        return heard;
      }
      case LineChild::Heard::end:
        fail(ServerFailure::broken_off, "the helper has ended");
      case LineChild::Heard::nothing:
        if (std::chrono::steady_clock::now() > patience)
          fail(ServerFailure::silent,
               "nothing came for " + std::to_string(m_settings.patience.count()) + " seconds");
      }
    }
  }

  [[noreturn]] void fail(ServerFailure why, const std::string& detail) {
    m_child.reset(); // whatever state it is in
    if (why == ServerFailure::other)
      m_unfinished = false; // what came so far may be the reason
    throw server_error(why, m_settings.server, m_settings.public_key, detail);
  }

  void show(const json& progress) {
    const auto bytes = progress.value("bytes", std::size_t{0});
    m_words = m_doing + (bytes >= 1000 ? " (" + in_words(bytes) + ")" : "");
    m_done = progress.value("done", 0);
    m_total = progress.value("total", 0);
  }

  json answer(const json& asked) {
    const std::string what = asked.value("ask", "");
    if (what == "right") {
      const ServerIdentity shown{
          asked.value("kind", "") == "key" ? ServerIdentity::Kind::key : ServerIdentity::Kind::certificate,
          m_settings.server, asked.value("fingerprint", ""), asked.value("vouched", false)};
      return {{"right", m_questions.is_right(shown)}};
    }
    if (what != "login")
      fail(ServerFailure::other, "the helper asked for “" + what + "”");
    const auto login =
        m_questions.login({m_settings.server, asked.value("user", ""), asked.value("again", false)});
    return login ? json{{"user", login->user}, {"password", login->password}} : json::object();
  }

  ServerSettings m_settings;
  fs::path m_git_folder;
  ServerQuestions& m_questions;
  Progress& m_progress;
  ExchangeFolder m_exchange;
  std::unique_ptr<LineChild> m_child;
  bool m_unfinished = false;
  std::string m_doing, m_words;
  int m_done = 0, m_total = 0;
};

} // namespace

std::unique_ptr<SharedPlace> open_shared_server(const ServerSettings& settings, const fs::path& git_folder,
                                                ServerQuestions& questions, Progress& progress) {
  start_library();
  return std::make_unique<SharedServer>(settings, git_folder, questions, progress);
}

} // namespace waymark::git
