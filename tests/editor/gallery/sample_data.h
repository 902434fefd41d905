// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/merged_dialog.h"
#include "editor/dialogs/publish_plan.h"
#include "editor/dialogs/team_dialog.h"
#include "editor/panels/checks_view.h"
#include "editor/panels/choice_words.h"
#include "editor/panels/comments_view.h"
#include "editor/panels/sign_off_panel.h"
#include "model/checks/checker.h"
#include "model/git/repository.h"
#include "model/workspace.h"

#include <string>
#include <vector>

namespace waymark::gallery {

// What the panels show in the gallery: as a team might have it in the middle of its work.

Roster team();
editor::CommentsView comments();
/// And two that do not count.
editor::CommentsView comments_not_counted();
/// One about a part of a picture, and one about the package.
editor::CommentsView comments_on_pictures();
/// A small drawing.
std::string drawing();
/// `count` open comments evenly down a long text.
editor::CommentsView many_comments(int count);
checks::Findings findings();
checks::Findings many_findings(int count);
/// The findings, two that are set aside, one whose words have changed, and a word just put on the list.
editor::ChecksView set_asides();
editor::SignOffView sign_offs();
std::vector<git::Version> versions();
std::string old_text();
std::string new_text();
std::vector<FoundPersonalData> personal_data();
editor::PublishPlan blocked_plan();
editor::PublishPlan ready_plan();
/// Two people wrote the same words anew, the third of four such places.
editor::ChoiceShown choice();
/// One changed a page, the other took it out.
editor::ChoiceShown page_choice();
editor::ChoiceShown picture_choice();
/// Two people changed different words of one sentence.
editor::MergedShown merged();

/// The People window of a keyholder, with a request and a change that waits; and of somebody who is not in
/// the team. Pressing its buttons does nothing.
editor::TeamActions team_of_keyholder();
editor::TeamActions team_from_outside();
Package team_package();

} // namespace waymark::gallery
