// SPDX-License-Identifier: MIT
#include "model/merge/yaml_merge.h"

#include "model/merge/list_order.h"
#include "model/merge/yaml_entries.h"
#include "model/package_writer.h"
#include "model/yaml_text.h"

#include <algorithm>
#include <iterator>

namespace waymark::merge {

namespace {

using Names = std::vector<std::string>;

// One entry in the three texts; a side without it has nothing.
struct ThreeEntries {
  Version base, ours, theirs;
};

struct Merged {
  Version text;
  std::vector<Choice> choices; // spans of the text
};

class YamlMerger {
public:
  explicit YamlMerger(std::string_view list) : m_list(list) {}

  YamlMerge merge_blocks(const YamlBlock& base, const YamlBlock& ours, const YamlBlock& theirs,
                         const std::string& path, bool are_items) {
    YamlMerge merge;
    merge.text = merged_text(base.head, ours.head, theirs.head);
    for (const std::string& name : order(base, ours, theirs)) {
      const ThreeEntries three{text_of(base, name), text_of(ours, name), text_of(theirs, name)};
      Merged merged = merge_entry(three, path + name, are_items);
      for (Choice& choice : merged.choices) {
        choice.span = {choice.span.begin + merge.text.size(), choice.span.end + merge.text.size()};
        merge.choices.push_back(std::move(choice));
      }
      merge.text += merged.text.value_or("");
    }
    merge.text += merged_text(base.tail, ours.tail, theirs.tail);
    return merge;
  }

private:
  static Version text_of(const YamlBlock& block, const std::string& name) {
    const YamlEntry* entry = block.find(name);
    return entry ? Version(entry->text) : std::nullopt;
  }

  // Comments: whoever changed them; both, when both did.
  static std::string merged_text(const std::string& base, const std::string& ours,
                                 const std::string& theirs) {
    if (ours == base || ours == theirs)
      return theirs;
    return theirs == base ? ours : std::min(ours, theirs) + std::max(ours, theirs);
  }

  // An entry that one side took out and the other changed stays where it was.
  static Names order(const YamlBlock& base, const YamlBlock& ours, const YamlBlock& theirs) {
    const auto with_disputed = [&](const YamlBlock& side, const YamlBlock& other) {
      Names names = side.names();
      std::string before;
      for (const YamlEntry& entry : base.entries) {
        const YamlEntry* changed = other.find(entry.name);
        if (!side.find(entry.name) && changed && changed->text != entry.text) {
          const auto at = std::find(names.begin(), names.end(), before);
          names.insert(at == names.end() ? names.begin() : at + 1, entry.name);
        }
        before = entry.name;
      }
      return names;
    };
    return merge_order(base.names(), with_disputed(ours, theirs), with_disputed(theirs, ours));
  }

  Merged merge_entry(const ThreeEntries& three, const std::string& key, bool is_item) {
    if (three.ours == three.theirs || three.theirs == three.base)
      return {three.ours, {}};
    if (three.ours == three.base)
      return {three.theirs, {}};
    if (three.ours && three.theirs) {
      if (auto merged = is_item ? merge_item(three, key) : merge_inside(three, key))
        return *merged;
    }
    Choice choice;
    choice.kind = Choice::Kind::entry;
    choice.key = key;
    choice.base = three.base;
    choice.ours = three.ours;
    choice.theirs = three.theirs;
    const Version kept = three.ours ? three.ours : three.theirs;
    choice.span = {0, kept ? kept->size() : 0};
    return {kept, {choice}};
  }

  template<typename Read>
  std::optional<Merged> merge_read(const ThreeEntries& three, const std::string& key, bool are_items,
                                   Read read) {
    const auto base = three.base ? read(*three.base) : std::optional(YamlBlock{});
    const auto ours = read(*three.ours), theirs = read(*three.theirs);
    if (!base || !ours || !theirs)
      return std::nullopt;
    YamlMerge merge = merge_blocks(three.base ? *base : YamlBlock{ours->head, {}, {}}, *ours, *theirs,
                                   key + '/', are_items);
    return Merged{merge.text, std::move(merge.choices)};
  }

  std::optional<Merged> merge_inside(const ThreeEntries& three, const std::string& key) {
    if (key == m_list)
      return merge_names(three);
    if (auto merged = merge_read(three, key, true, read_list))
      return merged;
    return merge_read(three, key, false, read_nested_mapping);
  }

  // The dash of a list's entry stands before its first key, which therefore cannot be chosen by itself.
  std::optional<Merged> merge_item(const ThreeEntries& three, const std::string& key) {
    const std::size_t dash = dash_column(*three.ours), column = key_column(*three.ours);
    for (const Version* item : {&three.base, &three.ours, &three.theirs})
      if (*item && (dash_column(**item) != dash || key_column(**item) != column))
        return std::nullopt;
    auto merged = merge_read(three, key, false, [column](const std::string& item) {
      return read_mapping(without_dash(item), column);
    });
    if (!merged || !merged->text)
      return std::nullopt;
    const std::string item = with_dash(*merged->text, dash);
    const std::size_t mark =
        std::mismatch(item.begin(), item.end(), merged->text->begin()).first - item.begin();
    for (const Choice& choice : merged->choices)
      if (choice.span.contains(mark))
        return std::nullopt;
    merged->text = item;
    return merged;
  }

  std::optional<Merged> merge_names(const ThreeEntries& three) {
    const auto names_in = [this](const Version& entry) -> std::optional<Names> {
      std::vector<Problem> problems;
      const auto root = entry ? load_yaml("", *entry, problems) : std::nullopt;
      if (!entry)
        return Names{};
      if (!root || !root->IsMap() || !(*root)[m_list].IsSequence())
        return std::nullopt;
      return scalars((*root)[m_list]);
    };
    const auto base = names_in(three.base), ours = names_in(three.ours), theirs = names_in(three.theirs);
    if (!base || !ours || !theirs)
      return std::nullopt;
    const std::string& form = three.base ? *three.base : std::min(*three.ours, *three.theirs);
    return Merged{with_module_order(form, merge_order(*base, *ours, *theirs)), {}};
  }

  std::string m_list;
};

bool can_be_read(const std::string& yaml) {
  std::vector<Problem> problems;
  return load_yaml("", yaml, problems).has_value();
}

// The text as it stands on the other computer, where theirs is kept until somebody chooses.
std::string seen_from_their_side(const YamlMerge& merge) {
  std::string text = merge.text;
  for (auto choice = merge.choices.rbegin(); choice != merge.choices.rend(); ++choice)
    if (choice->ours && choice->theirs)
      text.replace(choice->span.begin, choice->span.size(), *choice->theirs);
  return text;
}

} // namespace

std::optional<YamlMerge> merge_yaml(std::string_view base, std::string_view ours, std::string_view theirs,
                                    std::string_view list) {
  const auto base_block = read_mapping(base, 0), our_block = read_mapping(ours, 0),
             their_block = read_mapping(theirs, 0);
  if (!base_block || !our_block || !their_block)
    return std::nullopt;
  YamlMerge merge = YamlMerger(list).merge_blocks(*base_block, *our_block, *their_block, "", false);
  if (!can_be_read(merge.text) || !can_be_read(seen_from_their_side(merge)))
    return std::nullopt;
  return merge;
}

} // namespace waymark::merge
