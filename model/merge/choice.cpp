// SPDX-License-Identifier: MIT
#include "model/merge/choice.h"

#include "model/error.h"
#include "model/merge/word_merge.h"
#include "model/package_writer.h"
#include "model/problem.h"
#include "model/sha256.h"
#include "model/yaml_text.h"

#include <algorithm>
#include <map>

namespace waymark::merge {

namespace {

// Each part with its length, so that no two different lists of parts read the same.
void append(std::string& all, std::string_view part) {
  all += std::to_string(part.size()) + ':';
  all += part;
}

void append(std::string& all, const Version& version) {
  all += version ? '+' : '-';
  append(all, std::string_view(version ? *version : std::string()));
}

std::string identity(const std::string& path, const std::string& key, const Version& base,
                     const Version& ours, const Version& theirs) {
  std::string all;
  append(all, std::string_view(path));
  append(all, std::string_view(key));
  append(all, base);
  append(all, std::min(ours, theirs));
  append(all, std::max(ours, theirs));
  return all;
}

// The same can be there twice in one text: then they are counted.
class Names {
public:
  std::string name(const std::string& identity) {
    return sha256(identity + std::to_string(++m_times[identity])).substr(0, 32);
  }

private:
  std::map<std::string, int> m_times;
};

void shift(Span& span, Span replaced, std::size_t size) {
  if (span.begin < replaced.end)
    return;
  span.begin = span.begin - replaced.size() + size;
  span.end = span.end - replaced.size() + size;
}

void take_out(FileSet& files, const std::string& path) {
  files.erase(path);
  const auto yaml = files.find("package.yaml");
  if (!path.starts_with("modules/") || !path.ends_with(".md") || yaml == files.end())
    return;
  std::vector<Problem> ignored;
  const auto root = load_yaml("package.yaml", yaml->second, ignored);
  if (!root || !root->IsMap())
    return;
  auto ids = scalars((*root)["modules"]);
  if (std::erase(ids, path.substr(8, path.size() - 11)) > 0)
    yaml->second = with_module_order(yaml->second, ids);
}

} // namespace

const Choice* PackageMerge::find_choice(std::string_view id) const {
  const auto found =
      std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) { return choice.id == id; });
  return found == choices.end() ? nullptr : &*found;
}

void identify(std::vector<Choice>& choices) {
  Names names;
  for (Choice& choice : choices)
    choice.id = names.name(identity(choice.path, choice.key, choice.base, choice.ours, choice.theirs));
}

void identify(std::vector<MergedPlace>& places) {
  Names names;
  for (MergedPlace& place : places)
    place.id = names.name(identity(place.path, {}, place.base, place.ours, place.theirs));
}

Version both_of(const Choice& choice) {
  if (choice.kind != Choice::Kind::words || !choice.ours || !choice.theirs)
    return std::nullopt;
  return one_after_the_other(*choice.ours, *choice.theirs);
}

PackageMerge settle(PackageMerge merge, std::string_view choice_id, const Version& version) {
  const Choice* found = merge.find_choice(choice_id);
  if (!found)
    throw Error("This choice has been made already, or the text has changed since. Nothing was changed. Look "
                "at the list of choices again.");
  const Choice choice = *found;
  merge.choices.erase(merge.choices.begin() + (found - merge.choices.data()));
  if (choice.kind == Choice::Kind::file) {
    if (version)
      merge.files[choice.path] = *version;
    else
      take_out(merge.files, choice.path);
    return merge;
  }
  const std::string words = version.value_or("");
  merge.files.at(choice.path).replace(choice.span.begin, choice.span.size(), words);
  for (Choice& other : merge.choices)
    if (other.path == choice.path)
      shift(other.span, choice.span, words.size());
  for (MergedPlace& place : merge.merged_for_you)
    if (place.path == choice.path)
      shift(place.span, choice.span, words.size());
  return merge;
}

} // namespace waymark::merge
