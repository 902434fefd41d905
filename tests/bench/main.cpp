// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <iostream>
#include <map>
#include <string>

namespace {

/// Prints what Google Benchmark prints and then each figure of ours as a multiple of its peers: of
/// "task/waymark" and "task/peer", measured in the same run.
class RatioReporter : public benchmark::ConsoleReporter {
public:
  RatioReporter() : ConsoleReporter(OO_None) {}

  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const auto& run : runs) {
      const auto name = run.benchmark_name();
      const auto slash = name.rfind('/');
      if (run.run_type == Run::RT_Iteration && !run.error_occurred && slash != std::string::npos)
        m_seconds[name.substr(0, slash)][name.substr(slash + 1)] = run.real_accumulated_time / run.iterations;
    }
  }

  void Finalize() override {
    std::cout << '\n';
    for (const auto& [task, seconds] : m_seconds) {
      const auto ours = seconds.find("waymark");
      if (ours == seconds.end())
        continue;
      for (const auto& [peer, theirs] : seconds)
        if (peer != "waymark")
          std::cout << task << ": " << ours->second / theirs << " times " << peer << '\n';
    }
  }

private:
  std::map<std::string, std::map<std::string, double>> m_seconds;
};

} // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv))
    return 1;
  RatioReporter reporter;
  const auto ran = benchmark::RunSpecifiedBenchmarks(&reporter);
  benchmark::Shutdown();
  return ran > 0 ? 0 : 1;
}
