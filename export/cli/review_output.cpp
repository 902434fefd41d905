// SPDX-License-Identifier: MIT
#include "export/cli/review_output.h"

#include "model/code_points.h"
#include "model/iso_time.h"

#include <iostream>

namespace waymark::publish {

using nlohmann::ordered_json;

void answer(CommandContext& context, const std::function<void()>& command) {
  try {
    command();
  } catch (const Refused& refusal) {
    std::cerr << "waymark-cli: " << refusal.what() << '\n';
    context.status = Exit::no;
  }
}

void print_value(const CommandContext& context, const std::string& key, const std::string& value) {
  if (context.json)
    std::cout << ordered_json{{key, value}}.dump() << '\n';
  else
    std::cout << value << '\n';
}

Workspace open_workspace(const std::string& folder, const CommandContext& context) {
  const Profile profile = Profile::load();
  for (const std::string& problem : profile.problems())
    std::cerr << "waymark-cli: " << problem << '\n';
  return Workspace::open(folder, profile, context.as);
}

ordered_json thread_to_json(const Workspace& workspace, const review::Thread& thread) {
  ordered_json out;
  out["thread"] = thread.id;
  out["kind"] = thread.suggestion ? "suggestion" : "comment";
  out["module"] = thread.target.module;
  if (!thread.target.picture.empty())
    out["picture"] = thread.target.picture;
  if (!thread.target.block.empty())
    out["block"] = thread.target.block;
  out["state"] = name_of(thread.state);
  out["quote"] = thread.target.quote;
  if (thread.suggestion)
    out["with"] = thread.replacement;
  const ContentModule* module = workspace.package().find_module(thread.target.module);
  if (const auto place = module ? workspace.place_of(thread, module->source) : std::nullopt) {
    const CodePointMap map(module->source);
    out["start"] = map.to_code_point(place->begin);
    out["end"] = map.to_code_point(place->end);
  }
  out["events"] = ordered_json::array();
  for (const review::Event& event : thread.events)
    out["events"].push_back(
        {{"do", event.kind_name.empty() ? std::string(name_of(event.kind)) : event.kind_name},
         {"person", event.person},
         {"time", to_iso_time(event.time)},
         {"text", event.text}});
  return out;
}

std::string name_of_person(const Workspace& workspace, const std::string& id) {
  const Person* person = workspace.package().roster.find_person(id);
  return person ? person->name : id;
}

} // namespace waymark::publish
