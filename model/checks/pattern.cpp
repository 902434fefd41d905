// SPDX-License-Identifier: MIT
#include "model/checks/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace waymark::checks {

namespace {

// Enough for any honest rule on a long paragraph (measured: below 20,000), and well below a second when used
// up.
constexpr uint32_t match_limit = 2'000'000;
constexpr uint32_t depth_limit = 5'000;
constexpr uint32_t heap_limit_kib = 20'000;
constexpr std::size_t stack_start = 32 * 1024;
constexpr std::size_t stack_most = 1024 * 1024;

template<auto free_function> struct Free {
  template<class T> void operator()(T* handle) const { free_function(handle); }
};
using CodeHandle = std::unique_ptr<pcre2_code, Free<pcre2_code_free>>;
using CompileContext = std::unique_ptr<pcre2_compile_context, Free<pcre2_compile_context_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, Free<pcre2_match_context_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, Free<pcre2_match_data_free>>;
using JitStack = std::unique_ptr<pcre2_jit_stack, Free<pcre2_jit_stack_free>>;

std::string error_words(int code) {
  PCRE2_UCHAR buffer[256];
  pcre2_get_error_message(code, buffer, sizeof buffer);
  return reinterpret_cast<const char*>(buffer);
}

// What one thread needs to match; limits and stack belong to the thread, not to a pattern.
struct Matcher {
  MatchContext context{pcre2_match_context_create(nullptr)};
  JitStack stack{pcre2_jit_stack_create(stack_start, stack_most, nullptr)};
  MatchData data;
  uint32_t pairs = 0;

  Matcher() {
    pcre2_set_match_limit(context.get(), match_limit);
    pcre2_set_depth_limit(context.get(), depth_limit);
    pcre2_set_heap_limit(context.get(), heap_limit_kib);
    pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
  }

  pcre2_match_data* data_for(uint32_t needed) {
    if (pairs < needed) {
      data.reset(pcre2_match_data_create(needed, nullptr));
      pairs = needed;
    }
    return data.get();
  }
};

Matcher& this_threads_matcher() {
  thread_local Matcher matcher;
  return matcher;
}

} // namespace

struct Pattern::Code {
  CodeHandle handle;
  uint32_t groups = 0;
};

Pattern::Pattern(const std::string& expression) {
  CompileContext context(pcre2_compile_context_create(nullptr));
  pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
  constexpr uint32_t options =
      PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C;
  int error = 0;
  PCRE2_SIZE where = 0;
  auto code = std::make_shared<Code>();
  code->handle.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(),
                                   options, &error, &where, context.get()));
  if (!code->handle) {
    const auto near = expression.substr(where > 20 ? where - 20 : 0, 30);
    throw PatternError(error_words(error) + ", near \"" + near + "\"");
  }
  pcre2_jit_compile(code->handle.get(),
                    PCRE2_JIT_COMPLETE); // without JIT the interpreter does the same, slower
  pcre2_pattern_info(code->handle.get(), PCRE2_INFO_CAPTURECOUNT, &code->groups);
  m_code = std::move(code);
}

bool Pattern::find(std::string_view text, std::size_t from, PatternMatch& match) const {
  Matcher& matcher = this_threads_matcher();
  pcre2_match_data* data = matcher.data_for(m_code->groups + 1);
  const int found =
      pcre2_match(m_code->handle.get(), reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : ""),
                  text.size(), from, PCRE2_NO_UTF_CHECK, data, matcher.context.get());
  if (found == PCRE2_ERROR_NOMATCH)
    return false;
  if (found < 0)
    throw PatternTooSlow();
  const PCRE2_SIZE* pairs = pcre2_get_ovector_pointer(data);
  match.groups.assign(m_code->groups + 1, Span{PatternMatch::npos, PatternMatch::npos});
  for (std::size_t i = 0; i < static_cast<std::size_t>(found) && i <= m_code->groups; ++i)
    match.groups[i] = {pairs[2 * i], pairs[2 * i + 1]};
  // `\K` inside a lookahead can put the start behind the end.
  if (match.groups[0].begin > match.groups[0].end)
    match.groups[0].begin = match.groups[0].end;
  return true;
}

bool Pattern::found_in(std::string_view text) const {
  PatternMatch match;
  return find(text, 0, match);
}

bool Pattern::matches_whole(std::string_view text) const {
  PatternMatch match;
  return find(text, 0, match) && match.whole() == Span{0, text.size()};
}

std::vector<PatternMatch> Pattern::find_all(std::string_view text) const {
  std::vector<PatternMatch> all;
  PatternMatch match;
  for (std::size_t from = 0; from <= text.size() && find(text, from, match);) {
    const Span whole = match.whole();
    if (!whole.empty()) {
      all.push_back(match);
      from = whole.end;
      continue;
    }
    from = whole.end + 1;
    while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80)
      ++from;
  }
  return all;
}

std::size_t Pattern::group_count() const {
  return m_code->groups;
}

std::vector<std::size_t> Pattern::groups_named(const std::string& name) const {
  PCRE2_SPTR first = nullptr;
  PCRE2_SPTR last = nullptr;
  const int size = pcre2_substring_nametable_scan(m_code->handle.get(),
                                                  reinterpret_cast<PCRE2_SPTR>(name.c_str()), &first, &last);
  std::vector<std::size_t> numbers;
  if (size < 0)
    return numbers;
  for (PCRE2_SPTR entry = first; entry <= last; entry += size)
    numbers.push_back(static_cast<std::size_t>(entry[0]) << 8 | entry[1]);
  return numbers;
}

std::string escape_pattern(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\.+*?()|[]{}^$#&-~").find(c) != std::string_view::npos)
      out += '\\';
    out += c;
  }
  return out;
}

} // namespace waymark::checks
