// SPDX-License-Identifier: MIT
// Runs every labelled sentence of tests/cases/tone through rules and model as a draft would be. The weights
// have seen these sentences (the figures for unseen ones are in decision note 19), so the floors are high:
// they fall when signs, rules, windows or levels no longer fit the weights.
#include "model/checks/checker.h"
#include "model/safe_file.h"
#include "model/workspace.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>

using namespace waymark;
using checks::Alert;
using checks::Level;

namespace {

struct Counts {
  int hit = 0;
  int missed = 0;
  int false_alarm = 0;
  double precision() const { return hit / std::max(1.0, double(hit + false_alarm)); }
  double recall() const { return hit / std::max(1.0, double(hit + missed)); }
};

bool is_hit(const std::vector<Alert>& alerts, Span fault) {
  return std::any_of(alerts.begin(), alerts.end(), [&](const Alert& alert) {
    return alert.span.begin < fault.end && fault.begin < alert.span.end;
  });
}

bool is_loud(const std::vector<Alert>& alerts) {
  return std::any_of(alerts.begin(), alerts.end(),
                     [](const Alert& alert) { return alert.level != Level::suggestion; });
}

void count(const nlohmann::json& row, const std::vector<Alert>& alerts, Counts& counts) {
  if (!row.at("flag").get<bool>()) {
    counts.false_alarm += is_loud(alerts);
    return;
  }
  const std::string text = row.at("text");
  const std::string span = row.at("span");
  const auto begin = text.find(span);
  REQUIRE(begin != std::string::npos);
  ++(is_hit(alerts, {begin, begin + span.size()}) ? counts.hit : counts.missed);
}

} // namespace

TEST_CASE("the labelled sentences: faults are found, safe uses are left alone") {
  const auto rules = checks::load_rules(samples_folder() / "take-control" / ".vale.ini");
  REQUIRE(rules.problems().empty());
  Counts all;
  for (const auto& entry : std::filesystem::directory_iterator(WAYMARK_SOURCE_FOLDER "/tests/cases/tone")) {
    if (entry.path().extension() != ".jsonl")
      continue;
    Counts counts;
    std::istringstream lines(read_whole_file(entry.path()));
    for (std::string line; std::getline(lines, line);)
      if (!line.empty()) {
        const auto row = nlohmann::json::parse(line);
        count(row, checks::check_draft(row.at("text").get<std::string>(), row.at("audience"), rules), counts);
      }
    CAPTURE(entry.path().filename(), counts.hit, counts.missed, counts.false_alarm);
    CHECK(counts.hit + counts.missed > 200);
    CHECK(counts.precision() >= 0.94);
    CHECK(counts.recall() >= 0.85);
    all.hit += counts.hit;
    all.missed += counts.missed;
    all.false_alarm += counts.false_alarm;
  }
  CAPTURE(all.hit, all.missed, all.false_alarm);
  CHECK(all.precision() >= 0.96);
  CHECK(all.recall() >= 0.88);
}

TEST_CASE("the sample raises no warning on tone") {
  const FileSet files = read_folder(samples_folder() / "take-control").files;
  const Package package = read_package(files);
  const auto rules = checks::load_rules(files);
  CHECK(rules.problems().empty());
  const auto context = checks::context_of(package);
  for (const ContentModule& module : package.modules)
    for (const Alert& alert : checks::check_module(module, rules, context).alerts)
      if (checks::category_of(alert) == "Tone") {
        CAPTURE(module.path, alert.rule, alert.match);
        CHECK(alert.level == Level::suggestion);
      }
}
