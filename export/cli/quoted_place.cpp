// SPDX-License-Identifier: MIT
#include "export/cli/quoted_place.h"

#include "model/error.h"
#include "model/review/find_quote.h"

#include <algorithm>

namespace waymark::publish {

const ContentModule& module_of(const Workspace& workspace, const std::string& id) {
  const ContentModule* module = workspace.package().find_module(id);
  if (!module)
    throw Error("This package has no module “" + id +
                "”. Nothing was changed. Its modules are listed by “status”.");
  return *module;
}

std::vector<Span> places_of_quote(const ContentModule& module, const std::string& quote) {
  std::vector<Span> places = review::find_quote(module.source, quote);
  const auto in_body = [&](Span place) { return place.begin >= module.body.begin; };
  if (std::any_of(places.begin(), places.end(), in_body))
    std::erase_if(places, [&](Span place) { return !in_body(place); });
  return places;
}

Span chosen_place(const ContentModule& module, const std::string& quote, int occurrence,
                  const std::vector<Span>& places) {
  const int count = static_cast<int>(places.size());
  if (count == 0)
    throw Error("The words “" + quote + "” are not in " + module.path +
                ". Nothing was saved. Copy them from the text as it is now.");
  if (occurrence < 0 || occurrence > count)
    throw Error("The words “" + quote + "” are in " + module.path + " " + std::to_string(count) +
                " times only. Nothing was saved. Give a smaller --occurrence.");
  if (occurrence == 0 && count > 1)
    throw Error("The words “" + quote + "” are in " + module.path + " " + std::to_string(count) +
                " times. Nothing was saved. Say which with --occurrence, from 1 to " + std::to_string(count) +
                ".");
  return places[occurrence == 0 ? 0 : static_cast<std::size_t>(occurrence - 1)];
}

Span place_of_quote(const ContentModule& module, const std::string& quote, int occurrence) {
  return chosen_place(module, quote, occurrence, places_of_quote(module, quote));
}

} // namespace waymark::publish
