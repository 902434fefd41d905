// SPDX-License-Identifier: MIT
#include "export/cli/measure_command.h"

#include "model/checks/measures.h"
#include "model/checks/reading_age.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using checks::Measures;
using nlohmann::ordered_json;

struct MeasureOptions {
  bool json = false;
  bool json_lines = false;
  bool features = false;
  std::vector<std::string> files;
};

void add_measures(const Measures& measures, ordered_json& out) {
  out["words"] = measures.words;
  out["sentences"] = measures.sentences;
  out["characters"] = measures.characters;
  out["syllables"] = measures.syllables;
  out["complex_words"] = measures.complex_words;
  out["long_words"] = measures.long_words;
  out["polysyllabic_words"] = measures.polysyllabic_words;
  out["paragraphs"] = measures.paragraphs;
  out["formulas"] = measures.formulas;
  out["reading_age"] = measures.reading_age;
}

// What the reading age is worked out from, for tests/bench/fit_reading_age.py: means over words, and the stems.
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

Measures measure_file(const std::string& path) {
  const std::string text = read_whole_file(path);
  return path.ends_with(".txt") ? checks::measure_text(text, checks::Counting::as_vale) : checks::measure_markdown(text, checks::Counting::as_vale);
}

void measure_files(const MeasureOptions& options) {
  auto all = ordered_json::object();
  for (const std::string& path : options.files)
    add_measures(measure_file(path), all[path]);
  if (options.json) {
    std::cout << all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return;
  }
  for (const auto& [path, measures] : all.items()) {
    std::cout << path << "\n  reading age " << measures["reading_age"] << ", " << measures["words"]
              << " words, " << measures["sentences"] << " sentences\n";
    for (const auto& [name, value] : measures["formulas"].items())
      std::cout << "  " << name << ' ' << value << '\n';
  }
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
    add_measures(checks::measure_text(words), answer);
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
