// SPDX-License-Identifier: MIT
#include "model/sync/sync_report.h"

namespace waymark {

namespace {

std::string what(bool text, bool comments, bool releases) {
  std::string words;
  const auto add = [&](bool is, const char* name) {
    if (is)
      words += (words.empty() ? "" : " and ") + std::string(name);
  };
  add(text, "text");
  add(comments, "comments and decisions");
  add(releases, "releases");
  return words;
}

} // namespace

std::string in_a_sentence(const SyncReport& report) {
  const std::string got = what(report.got_text, report.got_comments, !report.got_releases.empty());
  const std::string sent = what(report.sent_text, report.sent_comments, !report.sent_releases.empty());
  std::string sentence;
  if (!got.empty())
    sentence += "Received from your colleagues: " + got + ". ";
  if (!sent.empty())
    sentence += "Sent to them: " + sent + ". ";
  if (sentence.empty())
    sentence = report.all_done() ? "Up to date. " : "Nothing new was received or sent. ";
  if (!report.choices.empty())
    sentence += report.choices.size() == 1
                    ? "In one place you and a colleague changed the same words: somebody has to choose. "
                    : "In " + std::to_string(report.choices.size()) +
                          " places you and a colleague changed the same words: somebody has to choose. ";
  if (!report.merged_for_you.empty())
    sentence += "Two people's changes to one paragraph were put together for you: please read " +
                std::string(report.merged_for_you.size() == 1 ? "it. " : "them. ");
  sentence.pop_back();
  return sentence;
}

} // namespace waymark
