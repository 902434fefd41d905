// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/action.h"
#include "model/checks/alert.h"
#include "model/checks/measures.h"
#include "model/checks/passage.h"
#include "model/checks/scope.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark::checks {

class Rule;

/// What all kinds of rule have in common.
struct RuleHead {
  std::string name; ///< "Style.Rule"
  std::string kind; ///< what it extends
  Level level = Level::warning;
  std::string message;     ///< `%s` stands for words found
  std::string description; ///< why
  std::string link;
  Action action;
  Scope scope;
  std::vector<std::string> scopes{"text"}; ///< as they are written
  int limit = 0;                           ///< most findings in one text; 0: no limit
  std::vector<std::string> audiences;      ///< only for these; empty: for all
  /// Words of which one stands in every passage where the rule finds something; nothing when that cannot be
  /// said.
  std::optional<std::vector<std::string>> needed;
  std::string style() const { return name.substr(0, name.find('.')); }
};

/// A finding in one passage.
struct Hit {
  Span span;                       ///< in the passage's text
  std::vector<std::string> words;  ///< what fills the `%s` of the message, in order
  std::vector<std::string> better; ///< wordings that can be put in
  bool whole_text = false;         ///< about the text as a whole: no place of its own
  bool too_slow = false;           ///< the rule was stopped here, and found nothing
};

/// What rules know about the text as a whole, and what they remember from one passage to the next.
struct TextMemory {
  Measures measures;                    ///< of the prose; filled before the summary is checked
  std::map<std::string, double> counts; ///< of blocks: list, blockquote, pre, heading_h1 to heading_h6
  std::map<const Rule*, std::set<std::string>> seen;
  std::set<std::string> defined; ///< abbreviations that have been explained, shared by all conditional rules
};

/// One compiled rule. Immutable; find() may run on several threads, each with a memory of its own.
class Rule {
public:
  explicit Rule(RuleHead made_head) : head(std::move(made_head)) {}
  virtual ~Rule() = default;
  Rule(const Rule&) = delete;
  Rule& operator=(const Rule&) = delete;

  /// Adds what the rule finds in the passage. Throws PatternTooSlow.
  virtual void find(const Passage& passage, TextMemory& memory, std::vector<Hit>& hits) const = 0;

  const RuleHead head;
};

/// A finding about the words at `span`, with what the rule's action makes of them.
Hit hit_at(const RuleHead& head, const Passage& passage, Span span);

/// The message with its `%s` filled, spaces and line ends run together.
std::string filled_message(const std::string& message, const std::vector<std::string>& words);

} // namespace waymark::checks
