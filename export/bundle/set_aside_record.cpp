// SPDX-License-Identifier: MIT
#include "export/bundle/set_aside_record.h"

#include "model/calendar_date.h"
#include "model/checks/checker.h"

namespace waymark::publish {

namespace {

bool covers_a_blocking_finding(const ModuleFindings& found, std::size_t set_aside) {
  for (std::size_t i = 0; i < found.alerts.size(); ++i)
    if (found.set_asides.by_alert[i] == set_aside && checks::blocks_release(found.alerts[i]))
      return true;
  return false;
}

SetAsideEntry entry_for(const Workspace& workspace, const ContentModule& module,
                        const review::SetAside& set_aside) {
  const Person* person = workspace.package().roster.find_person(set_aside.person);
  SetAsideEntry entry;
  entry.module = module.id;
  entry.module_title = module.title;
  entry.rule = set_aside.rule;
  entry.quote = set_aside.target.quote;
  entry.finding = set_aside.finding;
  entry.reason = set_aside.reason;
  if (person)
    entry.roles = person->roles;
  entry.date = iso_date(set_aside.time);
  return entry;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : ", ") + word;
  return text;
}

} // namespace

std::vector<SetAsideEntry> set_aside_entries(const Workspace& workspace,
                                             const std::vector<ModuleFindings>& findings) {
  std::vector<SetAsideEntry> entries;
  for (const ModuleFindings& found : findings) {
    const ContentModule* module = workspace.package().find_module(found.module);
    if (!module || found.set_asides.standing() == 0)
      continue;
    const auto author = workspace.only_author(found.module);
    for (std::size_t i = 0; i < found.set_asides.set_asides.size(); ++i) {
      const review::SetAside& set_aside = found.set_asides.set_asides[i];
      if (set_aside.state != review::SetAsideState::standing)
        continue;
      SetAsideEntry entry = entry_for(workspace, *module, set_aside);
      entry.would_block = covers_a_blocking_finding(found, i);
      entry.by_only_author = author == set_aside.person;
      entries.push_back(std::move(entry));
    }
  }
  return entries;
}

nlohmann::ordered_json as_json(const std::vector<SetAsideEntry>& entries) {
  auto list = nlohmann::ordered_json::array();
  for (const SetAsideEntry& entry : entries)
    list.push_back({{"module", entry.module},
                    {"title", entry.module_title},
                    {"rule", entry.rule},
                    {"quote", entry.quote},
                    {"finding", entry.finding},
                    {"reason", entry.reason},
                    {"roles", entry.roles},
                    {"date", entry.date},
                    {"would-block", entry.would_block},
                    {"by-only-author", entry.by_only_author}});
  return list;
}

std::string set_aside_page(const std::vector<SetAsideEntry>& entries) {
  std::string page;
  std::string module;
  for (const SetAsideEntry& entry : entries) {
    if (entry.module != module)
      page += "\n" + entry.module_title + "\n";
    module = entry.module;
    page += "  " + entry.rule + ", " + (entry.quote.empty() ? "the whole text" : "“" + entry.quote + "”") +
            ": " + entry.finding + "\n    Set aside by " +
            (entry.roles.empty() ? "the team" : joined(entry.roles)) + " on " + entry.date + ": " +
            entry.reason + "\n";
    if (entry.would_block)
      page += "    Without this the release would have been stopped.\n";
    if (entry.by_only_author)
      page += "    Set aside by the one person who wrote this text.\n";
  }
  return page.empty() ? page : "Findings of the checks that were set aside\n" + page;
}

} // namespace waymark::publish
