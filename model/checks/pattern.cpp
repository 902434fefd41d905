// SPDX-License-Identifier: MIT
#include "model/checks/pattern.h"

#include "model/checks/pattern_text.h"

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
constexpr std::size_t farthest_behind = 2'000;

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

// For searches in the middle of a search.
Matcher& this_threads_inner_matcher() {
  thread_local Matcher matcher;
  return matcher;
}

} // namespace

namespace {

CodeHandle compiled(const std::string& expression, int& error, PCRE2_SIZE& where) {
  CompileContext context(pcre2_compile_context_create(nullptr));
  pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
  constexpr uint32_t options =
      PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C;
  CodeHandle code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), options,
                                &error, &where, context.get()));
  if (code)
    pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE); // without JIT the interpreter does the same, slower
  return code;
}

PCRE2_SPTR letters_of(std::string_view text) {
  return reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : "");
}

// A lookbehind without a fixed length: the expression calls out at its place, and what must (or must not)
// stand there is looked for in the text up to it.
struct FreeLookbehind {
  CodeHandle ending; // the expression and the end of the text
  bool negated = false;
};

int stands_behind(const FreeLookbehind& look, std::string_view text) {
  Matcher& matcher = this_threads_inner_matcher();
  std::size_t from = text.size() > farthest_behind ? text.size() - farthest_behind : 0;
  while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80)
    ++from;
  const int found = pcre2_match(look.ending.get(), letters_of(text), text.size(), from, PCRE2_NO_UTF_CHECK,
                                matcher.data_for(1), matcher.context.get());
  if (found < 0 && found != PCRE2_ERROR_NOMATCH)
    return found;
  return (found >= 0) != look.negated ? 0 : 1;
}

} // namespace

struct Pattern::Code {
  CodeHandle handle;
  uint32_t groups = 0;
  std::vector<FreeLookbehind> lookbehinds; // by the number of their callout
};

namespace {

int call_out(pcre2_callout_block* block, void* lookbehinds) {
  const auto& all = *static_cast<const std::vector<FreeLookbehind>*>(lookbehinds);
  const std::string_view before(reinterpret_cast<const char*>(block->subject), block->current_position);
  return block->callout_number < all.size() ? stands_behind(all[block->callout_number], before) : 0;
}

} // namespace

Pattern::Pattern(const std::string& written) {
  int error = 0;
  PCRE2_SIZE where = 0;
  auto code = std::make_shared<Code>();
  std::string expression = with_braced_code_points(written);
  code->handle = compiled(expression, error, where);
  if (!code->handle && error == PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH) {
    const auto without = with_callouts(expression);
    for (const TextOfLookbehind& look : without.lookbehinds) {
      int other_error = 0;
      code->lookbehinds.push_back({compiled(look.expression, other_error, where), look.negated});
      if (!code->lookbehinds.back().ending)
        throw PatternError("what it looks for behind a place cannot be read, near \"" + look.expression +
                           "\"");
    }
    if (!without.lookbehinds.empty())
      code->handle = compiled(without.expression, error, where);
  }
  if (!code->handle) {
    const auto near = expression.substr(where > 20 ? where - 20 : 0, 30);
    throw PatternError(error_words(error) + ", near \"" + near + "\"");
  }
  pcre2_pattern_info(code->handle.get(), PCRE2_INFO_CAPTURECOUNT, &code->groups);
  m_code = std::move(code);
}

bool Pattern::find(std::string_view text, std::size_t from, PatternMatch& match) const {
  Matcher& matcher = this_threads_matcher();
  pcre2_match_data* data = matcher.data_for(m_code->groups + 1);
  auto* lookbehinds = const_cast<std::vector<FreeLookbehind>*>(&m_code->lookbehinds); // PCRE2 hands it back
  pcre2_set_callout(matcher.context.get(), m_code->lookbehinds.empty() ? nullptr : call_out, lookbehinds);
  const int found = pcre2_match(m_code->handle.get(), letters_of(text), text.size(), from, PCRE2_NO_UTF_CHECK,
                                data, matcher.context.get());
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

bool Pattern::find_words(std::string_view text, std::size_t from, PatternMatch& match) const {
  while (from <= text.size() && find(text, from, match)) {
    if (!match.whole().empty())
      return true;
    from = match.whole().end + 1;
    while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80)
      ++from;
  }
  return false;
}

std::vector<PatternMatch> Pattern::find_all(std::string_view text) const {
  std::vector<PatternMatch> all;
  PatternMatch match;
  for (std::size_t from = 0; find_words(text, from, match); from = match.whole().end)
    all.push_back(match);
  return all;
}

namespace {

std::string filled(std::string_view replacement, std::string_view text, const PatternMatch& match) {
  std::string out;
  for (std::size_t i = 0; i < replacement.size(); ++i) {
    const bool braced = replacement.substr(i).starts_with("${");
    std::size_t end = i + 1 + braced;
    std::size_t group = 0;
    const std::size_t figures = end;
    while (replacement[i] == '$' && end < replacement.size() && end < figures + 2 &&
           std::isdigit(static_cast<unsigned char>(replacement[end])))
      group = group * 10 + static_cast<std::size_t>(replacement[end++] - '0');
    const bool closed = !braced || replacement.substr(end).starts_with('}');
    if (end == figures || !closed || group >= match.groups.size()) {
      out += replacement[i];
      i += replacement.substr(i).starts_with("$$");
      continue;
    }
    if (match.took_part(group))
      out += slice(text, match.groups[group]);
    i = end - 1 + braced;
  }
  return out;
}

} // namespace

std::string Pattern::replaced(std::string_view text, std::string_view replacement) const {
  std::string out;
  std::size_t done = 0;
  PatternMatch match;
  for (std::size_t from = 0; from <= text.size() && find(text, from, match);) {
    const Span whole = match.whole();
    out.append(text, done, whole.begin - done);
    out += filled(replacement, text, match);
    done = whole.end;
    from = whole.empty() ? whole.end + 1 : whole.end;
    while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80)
      ++from;
  }
  return out.append(text.substr(std::min(done, text.size())));
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
