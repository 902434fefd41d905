// SPDX-License-Identifier: MIT
#include "model/merge/merge_text.h"
#include "model/merge/package_merge.h"
#include "model/text_span.h"
#include "tests/fuzz/harness.h"
#include "tests/fuzz/pieces.h"

using namespace waymark;
using namespace waymark::merge;

namespace {

void check_text(const std::string& base, const std::string& ours, const std::string& theirs) {
  const TextMerge merge = merge_text(base, ours, theirs), other = merge_text(base, theirs, ours);
  promise(merge.clean() == other.clean(), "whoever merges has the same to choose");
  promise(!merge.clean() || merge.text == other.text, "whoever merges gets the same text");
  std::size_t reached = 0;
  for (const Clash& clash : merge.clashes) {
    promise(reached <= clash.span.begin && clash.span.end <= merge.text.size(), "clashes stand in order");
    promise(slice(merge.text, clash.span) == clash.ours, "where two versions clash, ours stands");
    reached = clash.span.end;
  }
  for (const WordMerge& place : merge.merged_by_words)
    promise(place.span.begin <= place.span.end && place.span.end <= merge.text.size(), "a place is in the text");
  promise(merge_text(base, base, theirs).text == theirs, "what only one changed is theirs");
  promise(merge_text(base, ours, base).text == ours, "or ours");
  promise(merge_text(base, ours, ours).text == ours, "the same change is made once");
}

void check_package(const std::string& base, const std::string& ours, const std::string& theirs) {
  const auto files = [](const std::string& text) {
    return FileSet{{"contacts.yaml", text}, {"modules/a.md", text}, {"package.yaml", text}};
  };
  const FileSet our_files = files(ours), their_files = files(theirs);
  PackageMerge merge = merge_packages(files(base), our_files, their_files);
  PackageMerge other = merge_packages(files(base), their_files, our_files);
  promise(merge.choices.size() == other.choices.size(), "both computers have the same choices");
  while (!merge.choices.empty()) {
    const Choice choice = merge.choices.back();
    promise(other.find_choice(choice.id) != nullptr, "by the same ids");
    merge = settle(std::move(merge), choice.id, choice.theirs);
    other = settle(std::move(other), choice.id, choice.theirs);
  }
  promise(merge.files == other.files, "and the same files when all is settled");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [base, ours, theirs] = three_texts({reinterpret_cast<const char*>(data), size});
  check_text(base, ours, theirs);
  check_package(base, ours, theirs);
  return 0;
}
