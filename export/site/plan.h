// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::publish {

/// A way out that can be added to a plan.
struct PlanOption {
  std::string key; ///< "ways-out.humour", stable as long as the block's id is
  std::string title;
  std::string words; ///< the first thing one could send; may be empty
  std::string icon;
  const markdown::Node* block = nullptr;
};

/// A line that a young person may fill in.
struct PlanField {
  std::string key;
  std::string label;
  std::string context; ///< the step's title where the label alone does not say it
};

/// One step of the plan: an activity of the plan's module.
struct PlanSection {
  std::string key;
  std::string title;    ///< without a number of its own
  bool options = false; ///< the ways out are ticked here
  std::vector<PlanField> fields;
  std::vector<const markdown::Node*> hints; ///< what else the author wrote in it
};

/// What the plan builder and the printed form hold, read from the author's own text: in the module of kind
/// `plan` each activity is a step; list items and paragraphs that end in "..." are lines to fill in; the
/// first activity that links to a page of ways out is where they are ticked; any other activity gets two
/// lines, or as many as its `lines=` says.
struct Plan {
  const Page* page = nullptr;
  const Page* options_page = nullptr; ///< the first page that has ways out
  std::vector<PlanOption> options;
  std::vector<PlanSection> sections;
  std::vector<const Service*> card; ///< at most three, for the card that fits behind a phone

  const PlanOption* find_option(const markdown::Node& block) const;
  const PlanSection* find_section(const markdown::Node& block) const;
  std::vector<const markdown::Node*> blocks; ///< the activity of each section
};

/// Nothing when the document has no module of kind `plan`. Points into the document.
std::optional<Plan> read_plan(const Document& document);

/// The document with a plan page of Waymark's own when it offers ways out to pupils and has none; otherwise
/// as it is.
Document with_plan_page(Document document);

/// Whether the item or paragraph is a line to fill in.
bool is_prompt(const markdown::Node& node);

} // namespace waymark::publish
