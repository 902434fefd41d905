// SPDX-License-Identifier: MIT
#include "export/cli/measure_command.h"

#include "export/cli/command.h"
#include "export/cli/measure_output.h"
#include "export/cli/review_output.h"
#include "model/checks/reading_age.h"
#include "model/checks/valid_text.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <filesystem>
#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using checks::Counting;
using checks::Measures;
using nlohmann::ordered_json;

struct MeasureOptions {
  bool json = false;
  bool json_lines = false;
  bool features = false;
  std::string counts;
  std::string compare;
  std::optional<double> target;
  std::vector<std::string> files;

  // A file is what Vale's rules look at and has Vale's counts; a text from elsewhere has ours.
  Counting counting() const {
    return counts == "own" || (counts.empty() && json_lines) ? Counting::own : Counting::as_vale;
  }
};

// What the reading age is worked out from, for tests/bench/fit_reading_age.py: means over words, and the
// stems.
void add_features(const std::string& text, ordered_json& out) {
  checks::ReadingTally tally;
  auto stems = ordered_json::array();
  for (const checks::SentenceAge& sentence : checks::sentence_ages(text)) {
    tally += sentence.tallied.tally;
    for (const checks::PlainWord& word : sentence.tallied.words)
      stems.push_back(word.stem);
  }
  for (std::size_t i = 0; i < checks::ReadingTally::count && tally.words > 0; ++i)
    out["features"][checks::ReadingTally::names()[i]] = tally.sums[i] / tally.words;
  out["stems"] = std::move(stems);
}

enum class Syntax { plain, markdown };

Syntax syntax_of(const std::string& path) {
  return path.ends_with(".txt") ? Syntax::plain : Syntax::markdown;
}

// Counts as asked for; the age is always from our own.
Measures measures_of(const std::string& text, Syntax syntax, Counting counting) {
  const auto measure = syntax == Syntax::plain ? checks::measure_text : checks::measure_markdown;
  const Measures own = measure(text, Counting::own);
  if (counting == Counting::own)
    return own;
  Measures counted = measure(text, counting);
  counted.reading_age = own.reading_age;
  counted.give_or_take = own.give_or_take;
  return counted;
}

Measurement measure(const std::string& bytes, Syntax syntax, const MeasureOptions& options) {
  Measurement found;
  found.text = checks::valid_text(bytes);
  found.measures = measures_of(found.text, syntax, options.counting());
  found.costs = syntax == Syntax::plain ? checks::reading_costs_of_text(found.text, options.target)
                                        : checks::reading_costs_of_markdown(found.text, options.target);
  return found;
}

// The folder of the package that a file belongs to.
std::filesystem::path package_of(const std::filesystem::path& file) {
  for (auto folder = std::filesystem::absolute(file).parent_path();; folder = folder.parent_path()) {
    if (std::filesystem::exists(folder / "package.yaml"))
      return folder;
    if (folder == folder.parent_path())
      throw Error("“" + file.string() + "” is in no package, so it has no versions to compare with.");
  }
}

// The text that a file is compared with: another file, or the file as it was in a version of its package.
std::string other_text(const std::string& path, const std::string& compare) {
  if (std::filesystem::exists(compare))
    return read_whole_file(compare);
  const auto folder = package_of(path);
  const Workspace workspace = open_workspace(folder.string(), CommandContext{});
  const FileSet files = workspace.files_of(workspace.find_version(compare).id);
  const auto inside = std::filesystem::absolute(path).lexically_normal().lexically_relative(folder);
  const auto found = files.find(inside.generic_string());
  if (found == files.end())
    throw Error("“" + path + "” was not there yet in that version.");
  return found->second;
}

void measure_files(const MeasureOptions& options) {
  auto all = ordered_json::object();
  for (const std::string& path : options.files) {
    Measurement found = measure(read_whole_file(path), syntax_of(path), options);
    if (!options.compare.empty())
      found.change = reading_age_change(
          found.measures,
          measures_of(other_text(path, options.compare), syntax_of(path), options.counting()));
    if (options.json)
      add_measurement(found, all[path]);
    else
      print_measurement(path, found);
  }
  if (options.json)
    std::cout << all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

// Lines {"id","text"} in, one line for each out.
void measure_lines(const MeasureOptions& options) {
  std::size_t number = 0;
  for (std::string line; std::getline(std::cin, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos)
      continue;
    const auto text = nlohmann::json::parse(line, nullptr, false);
    if (!text.is_object() || !text.contains("text") || !text["text"].is_string())
      throw Error("Line " + std::to_string(number) + " is not a text: write {\"id\": …, \"text\": …}.");
    ordered_json answer{{"id", text.contains("id") ? ordered_json(text["id"]) : ordered_json(nullptr)}};
    const auto& words = text["text"].get_ref<const std::string&>();
    add_measurement(measure(words, Syntax::plain, options), answer);
    if (options.features)
      add_features(words, answer);
    std::cout << answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  }
}

} // namespace

void add_measure_command(CLI::App& app) {
  const auto options = std::make_shared<MeasureOptions>();
  auto* command = app.add_subcommand("measure", "Count words and sentences, and estimate the reading age");
  command->add_flag("--json", options->json, "Answer as JSON");
  command->add_flag("--jsonl", options->json_lines, "Read texts as JSON lines from standard input");
  command->add_flag("--features", options->features,
                    "With --jsonl: also what the reading age is worked out from");
  command
      ->add_option("--counts", options->counts,
                   "Whose counts: vale (files, unless said otherwise) or own (lines)")
      ->check(CLI::IsMember({"vale", "own"}));
  command->add_option("--target", options->target,
                      "The age to measure costs against; otherwise the text's own");
  command->add_option("--compare", options->compare,
                      "Say how the age has changed since this file, or since this version of the package");
  command->add_option("files", options->files, "Files");
  command->callback([options] {
    if (options->json_lines)
      measure_lines(*options);
    else if (options->files.empty())
      throw Error("Say which files to measure, or give texts with --jsonl.");
    else
      measure_files(*options);
  });
}

} // namespace waymark::publish
