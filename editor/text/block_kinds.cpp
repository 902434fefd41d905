// SPDX-License-Identifier: MIT
#include "editor/text/block_kinds.h"

#include <algorithm>

namespace waymark::editor {

const std::vector<BlockKind>& block_kinds() {
  static const std::vector<BlockKind> kinds{
      {"question", "QUESTION", "Question", "To stop and think: one thing to choose or talk about.",
       BlockTint::plain, "### Your question\n\nWhat do you think?"},
      {"others",
       "WHAT OTHERS SAID",
       "What others said",
       "Inside a question: answers of other young people, folded away.",
       BlockTint::plain,
       {}},
      {"scenario",
       "SCENARIO",
       "Scenario",
       "A short story that the questions come back to.",
       BlockTint::plain,
       {}},
      {"chat", "CHAT", "Chat", "Messages between people, shown as on a phone.", BlockTint::plain,
       "- **Ash:** words\n- **Blake:** words"},
      {"plan-option", "PLAN OPTION", "Plan option", "One way out that a young person can put in their plan.",
       BlockTint::plan, "### What I could do\n\nWhen this may help.\n\n> Words I could send."},
      {"message", "KEY MESSAGE", "Key message", "The one sentence to take away.", BlockTint::plan, {}},
      {"support", "SUPPORT", "Support", "Where to get help. Every page for young people has one.",
       BlockTint::support, "[Childline](contact:childline) is free, day and night."},
      {"content-note",
       "CONTENT NOTE",
       "Content note",
       "Says before a hard part what is coming, so that people can choose.",
       BlockTint::support,
       {}},
      {"activity",
       "ACTIVITY",
       "Activity",
       "Something to do together, with its minutes.",
       BlockTint::plain,
       {}},
      {"ground-rules",
       "GROUND RULES",
       "Ground rules",
       "What a group agrees on before it talks.",
       BlockTint::plain,
       {}},
      {"quoted",
       "QUOTED WORDS",
       "Quoted words",
       "Words of somebody else that tone checks leave as they are.",
       BlockTint::plain,
       {}},
      {"teacher-note",
       "TEACHERS ONLY",
       "Note for teachers",
       "Only in the edition for teachers, wherever it stands.",
       BlockTint::adults,
       {}},
      {"parent-note",
       "PARENTS ONLY",
       "Note for parents",
       "Only in the edition for parents, wherever it stands.",
       BlockTint::adults,
       {}},
  };
  return kinds;
}

namespace {

const BlockKind* find_kind(std::string_view kind) {
  const auto& all = block_kinds();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const BlockKind& one) { return one.kind == kind; });
  return found == all.end() ? nullptr : &*found;
}

bool uses_id(std::string_view source, const std::string& id) {
  const std::string mark = "#" + id;
  for (std::size_t at = source.find(mark); at != std::string_view::npos; at = source.find(mark, at + 1)) {
    const std::size_t end = at + mark.size();
    if (end == source.size() || std::string_view(" }\n\r").find(source[end]) != std::string_view::npos)
      return true;
  }
  return false;
}

} // namespace

std::string block_label(std::string_view kind) {
  if (const BlockKind* known = find_kind(kind))
    return std::string(known->label);
  std::string label(kind.empty() ? "block" : kind);
  for (char& c : label)
    c = c == '-' ? ' ' : (c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
  return label;
}

BlockTint block_tint(std::string_view kind) {
  const BlockKind* known = find_kind(kind);
  return known ? known->tint : BlockTint::plain;
}

std::string new_block(const BlockKind& kind, std::string_view source, std::string_view content) {
  int number = 1;
  auto id = [&] { return std::string(kind.kind) + "-" + std::to_string(number); };
  while (uses_id(source, id()))
    ++number;
  std::string text = "::: {." + std::string(kind.kind) + " #" + id();
  if (kind.kind == "chat")
    text += " me=\"Ash\"";
  text += "}\n";
  text.append(content.empty() ? kind.inside : content);
  text += "\n:::\n";
  return text;
}

} // namespace waymark::editor
