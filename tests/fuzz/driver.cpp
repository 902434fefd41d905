// SPDX-License-Identifier: MIT
// Damages the text of the samples in the ways that editors, merges and hands do, the same way each time.
//   NAME_fuzz FOLDER [--runs N] [--seed N]
// The input that broke a promise is left in broken-input.
#include "tests/fuzz/harness.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Random = std::mt19937_64;

const std::vector<std::string> fragments = {":::\n",
                                            "\n::: {.chat me=\"",
                                            "::: question\n",
                                            "\n---\n",
                                            "\r\n",
                                            "\t",
                                            "\xff",
                                            "\xc3",
                                            "\xf0\x9f\x99\x82",
                                            "[a](",
                                            "![",
                                            "`",
                                            "**",
                                            "\\",
                                            "&amp;",
                                            "> ",
                                            "- ",
                                            "    ",
                                            "<!--",
                                            "{#",
                                            "\"",
                                            ": ",
                                            "- {",
                                            "[",
                                            "\xef\xbb\xbf",
                                            std::string(1, '\0')};

std::string current; // what is being read, for the handler

void leave_broken_input(int signal) {
  // Only calls that are allowed in a handler: the text is written as it stands.
  if (std::FILE* file = std::fopen("broken-input", "wb")) {
    std::fwrite(current.data(), 1, current.size(), file);
    std::fclose(file);
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

std::size_t below(std::size_t limit, Random& random) {
  return limit ? random() % limit : 0;
}

std::string damaged(std::string text, const std::vector<std::string>& seeds, Random& random) {
  for (auto times = 1 + below(6, random); times > 0; --times) {
    const auto at = below(text.size() + 1, random);
    const auto length = below(std::min<std::size_t>(text.size() - at, 200) + 1, random);
    switch (below(6, random)) {
    case 0:
      text.erase(at, length);
      break;
    case 1:
      text.insert(at, text.substr(at, length));
      break;
    case 2:
      text.insert(at, fragments[below(fragments.size(), random)]);
      break;
    case 3:
      if (at < text.size())
        text[at] = static_cast<char>(random());
      break;
    case 4: {
      const auto& other = seeds[below(seeds.size(), random)];
      text.insert(at, other, below(other.size() + 1, random), 300);
      break;
    }
    default:
      if (below(8, random) == 0) // seldom: little is left to read
        text.resize(at);
    }
  }
  return text;
}

std::vector<std::string> read_seeds(const fs::path& folder) {
  std::vector<std::string> seeds;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (const auto kind = entry.path().extension();
        kind == ".md" || kind == ".yaml" || kind == ".json" || kind == ".jsonl" || kind == ".bytes")
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return seeds;
}

} // namespace

int main(int argc, char** argv) {
  long runs = 1000;
  unsigned long seed = 1;
  for (int i = 2; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--runs") == 0)
      runs = std::atol(argv[i + 1]);
    else if (std::strcmp(argv[i], "--seed") == 0)
      seed = std::strtoul(argv[i + 1], nullptr, 10);
  }
  const auto seeds = argc > 1 ? read_seeds(argv[1]) : std::vector<std::string>{};
  if (seeds.empty()) {
    std::fprintf(stderr, "%s FOLDER [--runs N] [--seed N]: there is no text to begin with.\n", argv[0]);
    return 2;
  }
  for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGALRM})
    std::signal(signal, leave_broken_input);
  Random random(seed);
  for (long run = 0; run < runs; ++run) {
    current = damaged(seeds[below(seeds.size(), random)], seeds, random);
    alarm(20); // a text that takes longer hangs
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current.data()), current.size());
  }
  std::printf("%ld damaged texts were read.\n", runs);
  return 0;
}
