// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/checks/block_cache.h"
#include "model/checks/measures.h"
#include "model/checks/rule_set.h"
#include "model/package.h"
#include "model/privacy/known_data.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// What a check needs to know besides the text: a small copy, so that a check can run on another thread.
struct Context {
  std::vector<Audience> audiences;  ///< the package's audiences with their targets
  std::vector<Service> services;    ///< contacts.yaml
  std::vector<std::string> files;   ///< paths of the package's files (missing pictures, links to nowhere)
  std::vector<std::string> modules; ///< ids
  std::string today;        ///< "yyyy-mm-dd"; empty: nothing is said about dates. Checks read no clock
  privacy::KnownData known; ///< what the search for personal data knows
};

/// `private_names`: see model/privacy/private_names.h.
Context context_of(const Package& package, const std::string& today = {},
                   const privacy::PrivateNames& private_names = {});

struct Findings {
  std::vector<Alert> alerts; ///< by place, then rule
  Measures measures;
  std::optional<double> target; ///< the strictest reading-age target of the module's audiences
};

/// The lowest reading-age target of the audiences that a module is for; nothing when none has one.
std::optional<double> strictest_target(const ContentModule& module, const Context& context);

/// Runs every rule that applies to the module: Vale rules in its scopes, spelling, the reading age against
/// the target, and the structural checks. Rules that are only for other audiences are left out. Any thread;
/// `stopped` is asked now and then and ends the work early with what there is. With a `cache`, blocks that it
/// knows from the last check are not looked at again; the findings are the same.
Findings check_module(const ContentModule& module, const RuleSet& rules, const Context& context,
                      const std::function<bool()>& stopped = {}, BlockCache* cache = nullptr);

/// The measures that check_module() gives, without the checks.
Measures measure_module(const ContentModule& module);

/// Checks a few sentences that are written for one audience: Vale rules that have a place, nothing about the
/// text as a whole. Spans are bytes of `text`, which is read as CommonMark.
std::vector<Alert> check_draft(std::string_view text, const std::string& audience, const RuleSet& rules);

/// Findings that must be fixed before a release: error level, spelling apart (a spelling is never a reason to
/// refuse).
bool blocks_release(const Alert& alert);

/// The name of a kind of finding for the person: "Spelling", "Tone", "Reading age", "Structure", "Style".
std::string category_of(const Alert& alert);

/// How check_file reads a file: as its name says (Markdown, HTML, plain text), or line by line.
enum class Syntax { of_the_file, none };

/// Where check_file says that findings are: where the words stand, or where Vale, which looks for them in the
/// file again, meets them, without those that Vale does not meet (docs/decisions/0011).
enum class Places { of_the_words, as_vale_finds_them };

/// Vale's own view of a file: rules of the ini only, the same words in the same blocks. `path` decides which
/// sections of the ini apply.
std::vector<Alert> check_file(const std::string& path, std::string_view source, const RuleSet& rules,
                              Syntax syntax = Syntax::of_the_file, Places places = Places::of_the_words);

} // namespace waymark::checks
