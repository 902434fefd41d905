// SPDX-License-Identifier: MIT
#include "editor/text/undo_record.h"

#include "model/code_points.h"

#include <algorithm>

namespace waymark::editor {

namespace {

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

TextEdit inverse(const TextEdit& edit) {
  return {edit.at, edit.inserted, edit.removed};
}

/// One character typed, or one taken away.
bool is_key_sized(const TextEdit& edit) {
  return count_code_points(edit.inserted) + count_code_points(edit.removed) == 1;
}

} // namespace

void UndoRecord::begin_step() {
  if (m_depth++ == 0)
    m_own_step = true;
}

void UndoRecord::end_step() {
  if (--m_depth == 0)
    close(false);
}

void UndoRecord::begin_key(Clock::time_point now) {
  if (m_depth++ == 0)
    m_own_step = false;
  m_key = now;
}

void UndoRecord::end_key() {
  if (--m_depth == 0)
    close(!m_own_step);
}

void UndoRecord::add(TextEdit edit) {
  m_undone.clear();
  m_open.push_back(std::move(edit));
  if (m_depth == 0)
    close(false);
}

void UndoRecord::clear() {
  *this = UndoRecord();
}

bool UndoRecord::continues_typing(const Step& key) const {
  if (!m_typing || m_done.empty() || key.size() != 1 || m_key - m_last_key > pause)
    return false;
  const TextEdit& last = m_done.back().back();
  const TextEdit& next = key.front();
  if (!next.inserted.empty() && !last.inserted.empty()) {
    const bool adjoins = next.at == last.at + last.inserted.size();
    const bool new_word = is_space(last.inserted.back()) && !is_space(next.inserted.front());
    return adjoins && !new_word;
  }
  if (!next.removed.empty() && !last.removed.empty() && last.inserted.empty())
    return next.at + next.removed.size() == last.at || next.at == last.at; // backwards, or forwards
  return false;
}

void UndoRecord::close(bool by_key) {
  m_own_step = false;
  if (m_open.empty())
    return;
  const bool key_sized = by_key && m_open.size() == 1 && is_key_sized(m_open.front());
  if (key_sized && continues_typing(m_open))
    m_done.back().push_back(std::move(m_open.front()));
  else
    m_done.push_back(std::move(m_open));
  m_open.clear();
  m_typing = key_sized;
  m_last_key = m_key;
}

std::vector<TextEdit> UndoRecord::undo() {
  if (m_done.empty())
    return {};
  Step step = std::move(m_done.back());
  m_done.pop_back();
  m_typing = false;
  std::vector<TextEdit> back;
  for (auto edit = step.rbegin(); edit != step.rend(); ++edit)
    back.push_back(inverse(*edit));
  m_undone.push_back(std::move(step));
  return back;
}

std::vector<TextEdit> UndoRecord::redo() {
  if (m_undone.empty())
    return {};
  Step step = std::move(m_undone.back());
  m_undone.pop_back();
  m_typing = false;
  m_done.push_back(step);
  return step;
}

} // namespace waymark::editor
