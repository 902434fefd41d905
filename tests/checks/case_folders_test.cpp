// SPDX-License-Identifier: MIT
// Every folder tests/cases/checks/<topic>/<case> is a project to check: either a package, or a .vale.ini with
// input.md. expected.txt holds what must be found, a line each: file:line:column:rule:message, and "problem "
// lines for rules that cannot be used; as-vale.txt, if there, what must be found for somebody who expects
// what Vale gives. today.txt, if there, is the day on which a package is checked, and private-names.txt the
// names that must not be written. WAYMARK_REWRITE_EXPECTED=1 writes what is found instead; read the change
// before keeping it.
#include "model/checks/checker.h"
#include "model/error.h"
#include "model/privacy/private_names.h"
#include "model/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

std::string lines_of(const std::string& path, const std::string& source,
                     const std::vector<checks::Alert>& alerts) {
  const LineMap lines(source);
  std::ostringstream out;
  for (const auto& alert : alerts) {
    const LineColumn at = alerts.empty() ? LineColumn{} : lines.at(alert.span.begin);
    out << path << ':' << at.line << ':' << at.column << ':' << alert.rule << ':' << alert.message << '\n';
  }
  return out.str();
}

std::string problem_lines(const std::vector<Problem>& problems, const fs::path& folder) {
  std::ostringstream out;
  for (const Problem& problem : problems) {
    const fs::path shown =
        fs::path(problem.path).is_absolute() ? fs::relative(problem.path, folder) : fs::path(problem.path);
    std::string message = problem.message;
    const std::string absolute = folder.generic_string() + "/";
    for (auto at = message.find(absolute); at != std::string::npos; at = message.find(absolute))
      message.erase(at, absolute.size());
    out << "problem " << shown.generic_string() << ':' << problem.line << ':' << message << '\n';
  }
  return out.str();
}

// A file of the case that is no part of its package.
std::string taken_out(FileSet& files, const std::string& name) {
  const auto node = files.extract(name);
  return node ? node.mapped() : std::string();
}

std::string found_in_package(const fs::path& folder) {
  FileSet files = read_folder(folder).files;
  taken_out(files, "expected.txt");
  const std::string today = taken_out(files, "today.txt").substr(0, 10);
  const privacy::PrivateNames names(privacy::read_private_names(taken_out(files, "private-names.txt")));
  const checks::RuleSet rules = checks::load_rules(files);
  const Package package = read_package(std::move(files));
  const auto context = checks::context_of(package, today, names);
  std::string out = problem_lines(rules.problems(), folder);
  for (const ContentModule& module : package.modules)
    out += lines_of(module.path, module.source, checks::check_module(module, rules, context).alerts);
  return out;
}

std::string found_in_file(const fs::path& folder, checks::Places places = checks::Places::of_the_words) {
  const checks::RuleSet rules = checks::load_rules(folder / ".vale.ini");
  const std::string source = read_whole_file(folder / "input.md");
  return problem_lines(rules.problems(), folder) +
         lines_of("input.md", source,
                  checks::check_file("input.md", source, rules, checks::Syntax::of_the_file, places));
}

void check_against(const fs::path& expected, const std::string& found) {
  if (std::getenv("WAYMARK_REWRITE_EXPECTED"))
    write_file_safely(expected, found);
  CHECK(found == read_whole_file(expected));
}

std::vector<fs::path> case_folders() {
  std::vector<fs::path> folders;
  for (const auto& topic : fs::directory_iterator(tests::cases_folder() / "checks"))
    if (topic.is_directory())
      for (const auto& entry : fs::directory_iterator(topic.path()))
        if (entry.is_directory())
          folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  return folders;
}

} // namespace

TEST_CASE("Each case folder gives exactly the findings that it expects") {
  const auto folders = case_folders();
  REQUIRE(folders.size() > 40);
  for (const fs::path& folder : folders)
    DYNAMIC_SECTION(folder.parent_path().filename().string() << "/" << folder.filename().string()) {
      check_against(folder / "expected.txt",
                    fs::exists(folder / "package.yaml") ? found_in_package(folder) : found_in_file(folder));
      if (fs::exists(folder / "as-vale.txt"))
        check_against(folder / "as-vale.txt", found_in_file(folder, checks::Places::as_vale_finds_them));
    }
}
