// SPDX-License-Identifier: MIT
#include "export/bundle/sign_off_record.h"

#include "model/calendar_date.h"
#include "model/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::publish {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

std::string text(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::vector<SignOffEntry> sign_off_entries(const Workspace& workspace) {
  const Package& package = workspace.package();
  std::vector<SignOffEntry> entries;
  for (const auto& module : workspace.status().modules) {
    const ContentModule* content = package.find_module(module.id);
    for (const auto& [role, cell] : module.roles) {
      if (cell.state != review::CellState::signed_off || !content)
        continue;
      const Person* person = package.roster.find_person(cell.by);
      entries.push_back({module.id, module.title, role, person ? person->name : cell.by,
                         person ? package.roster.organisation_name(person->organisation) : std::string(),
                         iso_date(cell.when), sha256(content->source)});
    }
  }
  return entries;
}

std::string write_sign_off_record(const std::vector<SignOffEntry>& entries,
                                  const std::vector<SetAsideEntry>& set_asides) {
  ordered_json out;
  out["format"] = 1;
  out["sign-offs"] = ordered_json::array();
  for (const auto& entry : entries)
    out["sign-offs"].push_back({{"module", entry.module},
                                {"title", entry.module_title},
                                {"role", entry.role},
                                {"person", entry.person},
                                {"organisation", entry.organisation},
                                {"date", entry.date},
                                {"sha256", entry.sha256}});
  out["set-aside"] = as_json(set_asides);
  return out.dump(2) + "\n";
}

std::vector<SignatureLine> read_sign_off_record(std::string_view source) {
  std::vector<SignatureLine> lines;
  const json from = json::parse(source, nullptr, false);
  if (!from.is_object() || !from.contains("sign-offs") || !from["sign-offs"].is_array())
    return lines;
  for (const auto& item : from["sign-offs"])
    if (item.is_object())
      lines.push_back({text(item, "module"), text(item, "role"), text(item, "person"),
                       text(item, "organisation"), text(item, "date")});
  return lines;
}

std::string sign_off_page(const std::vector<SignOffEntry>& entries,
                          const std::vector<SetAsideEntry>& set_asides, const std::string& title) {
  std::string page = "Who signed off “" + title + "”\n\n";
  std::string module;
  for (const auto& entry : entries) {
    if (entry.module != module)
      page += (module.empty() ? "" : "\n") + entry.module_title + "\n";
    module = entry.module;
    page += "  " + entry.role + ": " + entry.person +
            (entry.organisation.empty() ? "" : ", " + entry.organisation) + ", " + entry.date + "\n";
  }
  page += "\nEach sign-off covers exactly the text of its page: one changed letter would have undone it.\n";
  return set_asides.empty() ? page : page + "\n" + set_aside_page(set_asides);
}

std::vector<std::string> organisations_of(const std::vector<SignOffEntry>& entries) {
  std::vector<std::string> names;
  for (const auto& entry : entries)
    if (!entry.organisation.empty() &&
        std::find(names.begin(), names.end(), entry.organisation) == names.end())
      names.push_back(entry.organisation);
  return names;
}

} // namespace waymark::publish
