// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/role_ticks.h"
#include "editor/dialogs/team_change_page.h"
#include "editor/dialogs/team_view.h"

#include <memory>
#include <vector>

class wxChoice;

namespace waymark::editor {

class CardColumn;
class CardPanel;

/// Which roles must sign off which pages: a card a rule, the first that fits a page decides. Stays open until
/// the change is made or cancelled.
class SignOffRulesDialog : public TeamChangePage {
public:
  SignOffRulesDialog(wxWindow* parent, const Package& package, MakeTeamChange make);

private:
  Roster next() const override;
  struct Row {
    SignOffRule rule;
    std::unique_ptr<RoleTicks> ticks;
  };
  void show_rules();
  CardPanel* make_rule(std::size_t place);
  CardPanel* make_adding();
  std::vector<SignOffRule> rules() const;
  void act(const std::function<void(std::vector<SignOffRule>&)>& change, const std::string& said);
  void add_role();

  const Package& m_package;
  std::vector<RulePages> m_pages;
  std::vector<std::string> m_roles;
  std::vector<Row> m_rows;
  CardColumn* m_cards = nullptr;
};

} // namespace waymark::editor
