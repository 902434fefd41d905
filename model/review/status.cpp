// SPDX-License-Identifier: MIT
#include "model/review/status.h"

#include "model/calendar_date.h"
#include "model/sha256.h"
#include "model/shown_pictures.h"

#include <algorithm>

namespace waymark::review {

namespace {

std::string day_in_words(std::int64_t seconds) {
  return spoken_date(iso_date(seconds));
}

bool contains(const std::vector<std::string>& list, const std::string& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// Sign-offs and objections on one module that still stand: nobody took them back.
struct Standing {
  std::vector<const Event*> sign_offs;
  std::vector<const Event*> objections;
};

// The team list by which a sign-off was made: what its person may do later, or no longer, changes nothing.
const Roster& roster_of(const Event& event, const Package& package) {
  const Roster* then = package.roster_chain.at(event.roster_version);
  return then ? *then : package.roster;
}

bool has_left(const Roster& roster, const std::string& id) {
  const Person* person = roster.find_person(id);
  return !person || !person->active;
}

// Objections stay until their author lifts them. Who has left cannot: then whoever signs off after that in
// one of their roles has decided.
void lift_objections(std::vector<const Event*>& objections, const Event& by, const Package& package) {
  std::erase_if(objections, [&](const Event* objection) {
    if (objection->person == by.person)
      return true;
    const Person* author = roster_of(*objection, package).find_person(objection->person);
    return has_left(roster_of(by, package), objection->person) && author && author->has_role(by.role);
  });
}

Standing standing_on(const ContentModule& module, const ReviewState& review, const Package& package) {
  Standing standing;
  const auto drop = [](std::vector<const Event*>& list, const std::string& person) {
    std::erase_if(list, [&](const Event* event) { return event->person == person; });
  };
  for (const Event& event : review.sign_offs) {
    const Person* person = roster_of(event, package).find_person(event.person);
    if (event.target.module != module.id || !person || !person->active)
      continue;
    if (event.kind == EventKind::withdraw) {
      drop(standing.sign_offs, event.person);
      drop(standing.objections, event.person);
    } else if (event.kind == EventKind::ask_for_changes) {
      drop(standing.objections, event.person);
      standing.objections.push_back(&event);
    } else if (person->has_role(event.role)) {
      lift_objections(standing.objections, event, package);
      standing.sign_offs.push_back(&event);
    }
  }
  return standing;
}

std::string name_in(const Roster& roster, const std::string& id) {
  const Person* person = roster.find_person(id);
  return person ? person->name : id;
}

Cell cell_for(const std::string& role, const Standing& standing, const std::string& bytes_sha256,
              const Package& package) {
  for (const Event* objection : standing.objections) {
    if (roster_of(*objection, package).find_person(objection->person)->has_role(role))
      return {CellState::changes_asked, objection->person, objection->time, objection->text,
              objection->version};
  }
  const Event* newest = nullptr;
  const Event* counting = nullptr;
  for (const Event* sign_off : standing.sign_offs) {
    if (sign_off->role != role)
      continue;
    newest = sign_off;
    if (sign_off->bytes_sha256 == bytes_sha256)
      counting = sign_off;
  }
  if (counting)
    return {CellState::signed_off, counting->person, counting->time, "", counting->version};
  if (newest)
    return {CellState::lapsed, newest->person, newest->time,
            "The text changed after " + name_in(package.roster, newest->person) + " signed it off on " +
                day_in_words(newest->time) + ".",
            newest->version};
  return {};
}

std::string who_can(const Roster& roster, const std::string& role) {
  if (const Person* person = roster.only_holder(role))
    return person->name;
  const bool anybody = std::any_of(roster.people.begin(), roster.people.end(), [&](const Person& person) {
    return person.active && person.has_role(role);
  });
  return anybody ? "one of the people with the role “" + role + "”" : "";
}

Obstacle obstacle_for(const ContentModule& module, const std::string& role, const Cell& cell,
                      const Roster& roster) {
  const std::string title = "“" + (module.title.empty() ? module.id : module.title) + "”";
  const std::string who = who_can(roster, role);
  if (cell.state == CellState::changes_asked)
    return {name_in(roster, cell.by) + " asked for changes to " + title + ": " + cell.reason,
            has_left(roster, cell.by)
                ? name_in(roster, cell.by) +
                      " has left the team: change the text; then somebody else with the same role signs off."
                : "Change the text or talk it over; then " + name_in(roster, cell.by) +
                      " signs off, or takes the objection back.",
            module.id};
  const std::string ask = who.empty() ? "Nobody in the team has the role “" + role +
                                            "”. Add somebody who has, who then signs it off."
                                      : "Ask " + who + " to read it and sign it off.";
  if (cell.state == CellState::lapsed)
    return {"The sign-off of " + title + " by " + role + " has lapsed. " + cell.reason, ask, module.id};
  return {title + " is not signed off by " + role + " yet.", ask, module.id};
}

class StatusMaker {
public:
  StatusMaker(const Package& package, const ReviewState& review) : m_package(package), m_review(review) {}

  PackageStatus make() {
    for (const ContentModule& module : m_package.modules)
      add(module);
    if (m_package.modules.empty())
      m_status.blocks.push_back(
          {"The package has no modules.", "Add a module, write it and have it signed off.", ""});
    return std::move(m_status);
  }

private:
  void add(const ContentModule& module) {
    const Roster& roster = m_package.roster;
    const Standing standing = standing_on(module, m_review, m_package);
    const std::vector<std::string> needed = roster.roles_for(module);
    const std::string bytes_sha256 = sha256(module.source);
    ModuleStatus status{module.id, module.title, 0, ModuleState::draft, {}};
    bool all_signed = !needed.empty();
    for (const std::string& role : roster.required_roles()) {
      if (!contains(needed, role)) {
        status.roles[role].state = CellState::not_needed;
        continue;
      }
      const Cell& cell = status.roles[role] = cell_for(role, standing, bytes_sha256, m_package);
      all_signed = all_signed && cell.state == CellState::signed_off;
      if (cell.state != CellState::signed_off)
        m_status.blocks.push_back(obstacle_for(module, role, cell, roster));
    }
    add_other_objections(module, standing, needed);
    const bool talked_about = count_threads(module, status.open);
    status.state = !standing.objections.empty() ? ModuleState::changes_asked
                   : all_signed                 ? ModuleState::signed_off
                   : talked_about || !standing.sign_offs.empty() || asked_for_review(module)
                       ? ModuleState::in_review
                       : ModuleState::draft;
    m_status.modules.push_back(std::move(status));
  }

  // Objections of people whose role is not among those that sign this module stand in the way as well.
  void add_other_objections(const ContentModule& module, const Standing& standing,
                            const std::vector<std::string>& needed) {
    for (const Event* objection : standing.objections) {
      const Person* person = roster_of(*objection, m_package).find_person(objection->person);
      if (std::any_of(needed.begin(), needed.end(),
                      [&](const std::string& role) { return person->has_role(role); }))
        continue;
      const Cell cell{CellState::changes_asked, objection->person, objection->time, objection->text, ""};
      m_status.blocks.push_back(obstacle_for(module, "", cell, m_package.roster));
    }
  }

  bool count_threads(const ContentModule& module, int& open) const {
    const std::vector<ShownPicture> pictures = shown_pictures(module);
    bool any = false;
    for (const Thread& thread : m_review.threads) {
      const Target& target = thread.target();
      if (target.picture.empty() ? target.module != module.id
                                 : std::ranges::count(pictures, target.picture, &ShownPicture::path) == 0)
        continue;
      any = true;
      open += thread.state == ThreadState::open;
    }
    return any;
  }

  bool asked_for_review(const ContentModule& module) const {
    return std::any_of(m_review.others.begin(), m_review.others.end(), [&](const Event& event) {
      return event.kind == EventKind::request_review && event.target.module == module.id;
    });
  }

  const Package& m_package;
  const ReviewState& m_review;
  PackageStatus m_status;
};

} // namespace

std::string_view name_of(CellState state) {
  switch (state) {
  case CellState::signed_off:
    return "signed-off";
  case CellState::lapsed:
    return "lapsed";
  case CellState::changes_asked:
    return "changes-asked";
  case CellState::waiting:
    return "waiting";
  case CellState::not_needed:
    return "not-needed";
  }
  return "waiting";
}

std::string_view name_of(ModuleState state) {
  switch (state) {
  case ModuleState::draft:
    return "Draft";
  case ModuleState::in_review:
    return "In review";
  case ModuleState::changes_asked:
    return "Changes asked for";
  case ModuleState::signed_off:
    return "Signed off";
  case ModuleState::released:
    return "Released";
  }
  return "Draft";
}

PackageStatus status_of(const Package& package, const ReviewState& review) {
  return StatusMaker(package, review).make();
}

} // namespace waymark::review
