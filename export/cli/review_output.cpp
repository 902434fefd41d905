// SPDX-License-Identifier: MIT
#include "export/cli/review_output.h"

#include "model/code_points.h"
#include "model/iso_time.h"

#include <iostream>

namespace waymark::publish {

using nlohmann::ordered_json;

namespace {

void say_found(const PersonalDataFound& refusal, const CommandContext& context) {
  std::cerr << "waymark-cli: " << refusal.what() << "\nOn the command line: --allow-personal-data REASON\n";
  if (!context.json)
    return;
  ordered_json found = ordered_json::array();
  for (const FoundPersonalData& one : refusal.found())
    found.push_back({{"where", one.where},
                     {"kind", name_of(one.data.kind)},
                     {"words", one.data.words},
                     {"advice", one.data.advice}});
  std::cout << ordered_json{{"saved", false}, {"personal-data", found}}.dump(
                   2, ' ', false, ordered_json::error_handler_t::replace)
            << '\n';
}

} // namespace

void answer(CommandContext& context, const std::function<void()>& command) {
  try {
    command();
  } catch (const PersonalDataFound& refusal) {
    say_found(refusal, context);
    context.status = Exit::no;
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

void add_personal_data_option(CLI::App& command, CommandContext& context) {
  command.add_option("--allow-personal-data", context.allow_personal_data,
                     "You have looked at what may be personal data: why it may stay; recorded with it");
}

void write_with(const std::string& folder, const CommandContext& context,
                const std::function<void(Workspace&)>& write) {
  Workspace workspace = open_workspace(folder, context);
  if (context.allow_personal_data.empty())
    return write(workspace);
  const auto looked = workspace.keep_personal_data(context.allow_personal_data);
  write(workspace);
}

ordered_json thread_to_json(const Workspace& workspace, const review::Thread& thread) {
  ordered_json out;
  out["thread"] = thread.id;
  out["kind"] = thread.suggestion ? "suggestion" : "comment";
  out["module"] = thread.target().module;
  if (!thread.target().picture.empty())
    out["picture"] = thread.target().picture;
  if (const auto& region = thread.target().region)
    out["region"] = {region->left, region->top, region->width, region->height};
  if (!thread.target().block.empty())
    out["block"] = thread.target().block;
  out["state"] = name_of(thread.state);
  out["quote"] = thread.target().quote;
  if (thread.suggestion)
    out["with"] = thread.replacement();
  const ContentModule* module = workspace.package().find_module(thread.target().module);
  if (const auto place = module ? workspace.place_of(thread, module->source) : std::nullopt) {
    const CodePointMap map(module->source);
    out["start"] = map.to_code_point(place->begin);
    out["end"] = map.to_code_point(place->end);
  }
  out["events"] = ordered_json::array();
  for (const review::Event& event : thread.events)
    out["events"].push_back(
        {{"id", event.id},
         {"do", event.kind_name.empty() ? std::string(name_of(event.kind)) : event.kind_name},
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
