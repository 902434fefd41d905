// SPDX-License-Identifier: MIT
#include "model/git/line_merge.h"

#include "model/git/git_error.h"
#include "model/git/start_library.h"

#include <git2.h>

#include <charconv>
#include <unordered_map>

namespace waymark::git {

namespace {

// Each different line gets a number, and the texts are merged as lists of numbers: so the marks that the
// library writes around a clash can never be mistaken for a line of the text.
class NumberedLines {
public:
  std::string numbers_of(std::string_view text) {
    std::string numbers;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
      const auto [entry, is_new] = m_numbers.emplace(text.substr(at, end - at), m_lines.size());
      if (is_new)
        m_lines.push_back(entry->first);
      numbers += std::to_string(entry->second) + '\n';
      at = end;
    }
    return numbers;
  }

  void append(std::string& text, std::string_view number) const {
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    if (!text.empty() && text.back() != '\n')
      text += '\n'; // a last line without an ending that is no longer the last
    text += m_lines[index];
  }

private:
  std::unordered_map<std::string_view, std::size_t> m_numbers;
  std::vector<std::string_view> m_lines;
};

class MergeResult {
public:
  MergeResult(const std::string& base, const std::string& ours, const std::string& theirs, bool all_three) {
    start_library();
    git_merge_file_options options = GIT_MERGE_FILE_OPTIONS_INIT;
    options.flags = all_three ? GIT_MERGE_FILE_STYLE_DIFF3 : GIT_MERGE_FILE_STYLE_MERGE;
    const auto input = [](const std::string& text) {
      git_merge_file_input side = GIT_MERGE_FILE_INPUT_INIT;
      side.ptr = text.data();
      side.size = text.size();
      return side;
    };
    const auto base_side = input(base), our_side = input(ours), their_side = input(theirs);
    check(git_merge_file(&m_result, &base_side, &our_side, &their_side, &options), "merged");
  }
  ~MergeResult() { git_merge_file_result_free(&m_result); }
  MergeResult(const MergeResult&) = delete;
  MergeResult& operator=(const MergeResult&) = delete;

  bool clean() const { return m_result.automergeable != 0; }
  std::string_view text() const { return {m_result.ptr, m_result.len}; }

private:
  git_merge_file_result m_result{};
};

std::vector<MergedLines> stretches_of(std::string_view merged, const NumberedLines& lines) {
  std::vector<MergedLines> stretches;
  std::string* into = nullptr;
  for (std::size_t at = 0; at < merged.size();) {
    const std::size_t end = std::min(merged.find('\n', at), merged.size());
    const std::string_view line = merged.substr(at, end - at);
    at = end + 1;
    switch (line.empty() ? '\0' : line.front()) {
    case '<':
      stretches.emplace_back().clash = true;
      into = &stretches.back().ours;
      break;
    case '|':
      into = &stretches.back().base;
      break;
    case '=':
      into = &stretches.back().theirs;
      break;
    case '>':
      into = nullptr;
      break;
    default:
      if (!into)
        into = &stretches.emplace_back().text;
      lines.append(*into, line);
    }
  }
  return stretches;
}

} // namespace

std::vector<MergedLines> merge_lines(std::string_view base, std::string_view ours, std::string_view theirs) {
  NumberedLines lines;
  const std::string base_numbers = lines.numbers_of(base), our_numbers = lines.numbers_of(ours),
                    their_numbers = lines.numbers_of(theirs);
  // Showing all three texts makes the library join clashes that it would otherwise take apart, so it is asked
  // for the plain merge first.
  const MergeResult plain(base_numbers, our_numbers, their_numbers, false);
  if (plain.clean())
    return stretches_of(plain.text(), lines);
  return stretches_of(MergeResult(base_numbers, our_numbers, their_numbers, true).text(), lines);
}

} // namespace waymark::git
