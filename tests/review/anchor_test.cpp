// SPDX-License-Identifier: MIT
#include "model/review/anchor.h"
#include "model/review/find_quote.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace waymark;
using namespace waymark::review;

TEST_CASE("a passage is followed to its own words, or is lost; never to others") {
  std::ifstream file(tests::cases_folder() / "review" / "anchors.json");
  const auto cases = nlohmann::json::parse(file);
  REQUIRE(cases.size() >= 15);
  for (const auto& one : cases) {
    const std::string old_text = one["old"], new_text = one["new"], quote = one["quote"];
    INFO(one["name"].get<std::string>());
    const std::size_t at = old_text.find(quote);
    REQUIRE(at != std::string::npos);
    const auto place = reanchor(old_text, new_text, {at, at + quote.size()});
    if (one["found"].is_null())
      CHECK_FALSE(place);
    else
      CHECK((place ? std::string(slice(new_text, *place)) : "lost") == one["found"].get<std::string>());
    if (place && one.contains("begins"))
      CHECK(new_text.substr(place->begin).starts_with(one["begins"].get<std::string>()));
  }
}

TEST_CASE("a target keeps its words with what stands around them, in whole characters") {
  const std::string source =
      "---\nid: a\n---\nÄrger: “Nein” heißt nein.\n\n::: {.message #stop}\nHör auf.\n:::\n";
  const std::size_t quote = source.find("Nein");
  const Target target = passage("a", source, {quote, quote + 4});
  CHECK(target.quote == "Nein");
  CHECK(target.before.ends_with("Ärger: “"));
  CHECK(target.after.starts_with("” heißt"));
  CHECK(target.block.empty());
  const std::size_t umlaut = source.find("ö") + 1;
  const Target widened = passage("a", source, {umlaut, umlaut + 1});
  CHECK(widened.quote == "ö");
  CHECK(widened.block == "stop");
  CHECK(passage("a", source, {0, source.size() + 50}).span.end == source.size());
}

TEST_CASE("words are found as they are read, across marks and line breaks") {
  const std::string source = "Nobody **has to** send\na picture. See [my plan](my-plan.md) now.\n\n> "
                             "Quoted\n> words. Nobody has to.\n";
  const auto found = [&](const std::string& quote) {
    std::vector<std::string> list;
    for (Span place : find_quote(source, quote))
      list.emplace_back(slice(source, place));
    return list;
  };
  using List = std::vector<std::string>;
  CHECK(found("has to send a picture") == List{"has to** send\na picture"});
  CHECK(found("See my plan now") == List{"See [my plan](my-plan.md) now"});
  CHECK(found("Quoted words") == List{"Quoted\n> words"});
  CHECK(found("Nobody has to") == List{"Nobody **has to", "Nobody has to"});
  CHECK(found("**has to**") == List{"has to", "has to"});
  CHECK(found("never there").empty());
  CHECK(found(" ").empty());
}
