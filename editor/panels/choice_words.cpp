// SPDX-License-Identifier: MIT
#include "editor/panels/choice_words.h"

#include "editor/panels/comparison.h"
#include "editor/panels/thread_words.h"
#include "editor/panels/when_words.h"
#include "model/code_points.h"

#include <algorithm>

namespace waymark::editor {
namespace {

using Kind = merge::Choice::Kind;

constexpr std::size_t most_quoted = 160; // code points

bool one_took_it_out(const merge::Choice& choice) {
  return !choice.ours || !choice.theirs;
}

bool is_page(const merge::Choice& choice) {
  return choice.path.starts_with("modules/");
}

std::string in_one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  const std::size_t begin = words.find_first_not_of(' ');
  if (begin == std::string::npos)
    return {};
  return words.substr(begin, words.find_last_not_of(' ') - begin + 1);
}

} // namespace

bool is_picture(const merge::Choice& choice) {
  return choice.kind == Kind::file && choice.path.starts_with("artwork/");
}

std::string choice_title(const merge::Choice& choice) {
  if (one_took_it_out(choice))
    return choice.kind == Kind::file ? "One changed it, the other took it out"
                                     : "One changed these words, the other took them out";
  if (choice.kind == Kind::words)
    return "Two versions of the same words";
  if (choice.kind == Kind::entry)
    return "Two versions of one detail";
  return is_picture(choice) ? "Two versions of one picture"
         : is_page(choice)  ? "Two versions of one page"
                            : "Two versions of one file";
}

std::string choice_explanation(const merge::Choice& choice) {
  return (choice.kind == Kind::words && !one_took_it_out(choice)
              ? std::string("Two people changed this at the same time, and their words do not fit together. ")
              : std::string(
                    "Two people changed this at the same time, and only one of the two can stand. ")) +
         "What is not kept stays in the history.";
}

std::string writer_words(const SideWriter& writer, const std::string& me) {
  const bool is_me = !me.empty() && writer.name == me;
  return writer.name + (is_me ? " (you)" : "") + ", " + when_in_full(writer.time);
}

std::string keep_words(const merge::Version& version) {
  return version ? "Keep this one" : "Take it out";
}

std::string version_as_text(const merge::Choice& choice, const merge::Version& version) {
  if (version)
    return with_valid_utf8(*version);
  return choice.kind == Kind::file ? (is_page(choice) ? "This person took the page out of the package."
                                                      : "This person took the file out of the package.")
                                   : "This person took these words out.";
}

std::string only_here(const std::string& other, const std::string& version) {
  const Comparison compared = compare(other, version, ComparisonForm::as_it_is);
  const CodePointMap map(compared.text);
  std::string words;
  for (const ChangedRun& run : compared.changes) {
    const std::string part =
        in_one_line(std::string(slice(compared.text, Span{map.to_byte(run.begin), map.to_byte(run.end)})));
    if (!part.empty())
      words += (words.empty() ? "" : " … ") + part;
  }
  return words.empty() ? "It has no words that the other has not."
                       : "Only in this one: “" + shortened(words, most_quoted) + "”";
}

std::string change_words(const merge::SideChange& change, const MergedForYou& merged, const std::string& me) {
  const std::string who = change.by == merge::Side::both   ? "Both"
                          : change.by == merge::Side::ours ? writer_words(merged.first, me)
                                                           : writer_words(merged.second, me);
  const std::string removed = in_one_line(change.removed), added = in_one_line(change.added);
  if (removed.empty() && added.empty())
    return who + ": changed spaces or line breaks.";
  if (removed.empty())
    return who + ": put in “" + added + "”.";
  if (added.empty())
    return who + ": took out “" + removed + "”.";
  return who + ": put “" + added + "” in place of “" + removed + "”.";
}

} // namespace waymark::editor
