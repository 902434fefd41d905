// SPDX-License-Identifier: MIT
#pragma once
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace waymark::editor {

/// One change of a text: at byte `at`, `removed` became `inserted`.
struct TextEdit {
  std::size_t at = 0;
  std::string removed;
  std::string inserted;
  bool operator==(const TextEdit&) const = default;
};

/// What can be undone and redone. Gathers typing into steps by word and by pause; everything else that was
/// begun and ended together is one step. Knows no window; one thread.
class UndoRecord {
public:
  using Clock = std::chrono::steady_clock;
  /// A longer rest than this ends a step of typing.
  static constexpr std::chrono::milliseconds pause{1500};

  /// A group that is one step of its own, whatever it holds.
  void begin_step();
  void end_step();
  /// What the toolkit does for one key; typing in a row becomes one step.
  void begin_key(Clock::time_point now);
  void end_key();
  /// Outside any group a change is a step of its own.
  void add(TextEdit edit);
  /// The caret went elsewhere: what comes next is another step.
  void end_typing() { m_typing = false; }
  void clear();

  bool can_undo() const { return !m_done.empty(); }
  bool can_redo() const { return !m_undone.empty(); }
  /// The changes to make, in order, to go back or forward one step; empty when there is none. The record then
  /// holds that they were made: they must not be added again.
  std::vector<TextEdit> undo();
  std::vector<TextEdit> redo();

private:
  using Step = std::vector<TextEdit>;
  bool continues_typing(const Step& key) const;
  void close(bool by_key);

  std::vector<Step> m_done;
  std::vector<Step> m_undone;
  Step m_open;
  int m_depth = 0;
  bool m_own_step = false;
  bool m_typing = false;
  Clock::time_point m_key{};
  Clock::time_point m_last_key{};
};

} // namespace waymark::editor
