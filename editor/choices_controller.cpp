// SPDX-License-Identifier: MIT
#include "editor/choices_controller.h"

#include "editor/dialogs/dialogs.h"

#include <algorithm>

namespace waymark::editor {
namespace {

std::string path_of(const std::string& module) {
  return "modules/" + module + ".md";
}

const std::string& path_of(const OpenChoice& open) {
  return open.choice.path;
}

const std::string& path_of(const MergedForYou& merged) {
  return merged.place.path;
}

template<typename Places> int count_on(const Places& places, const std::string& module) {
  return static_cast<int>(
      std::ranges::count_if(places, [&](const auto& one) { return path_of(one) == path_of(module); }));
}

template<typename Places> Places this_page_first(Places places, const std::string& module) {
  std::ranges::stable_partition(places, [&](const auto& one) { return path_of(one) == path_of(module); });
  return places;
}

} // namespace

ChoicesController::ChoicesController(ModuleEditor& editor, WaitingNotice& notice)
    : m_editor(editor), m_notice(notice) {}

void ChoicesController::use(Workspace& workspace) {
  m_workspace = &workspace;
}

void ChoicesController::refresh() {
  m_choices = m_workspace->open_choices();
  m_to_read = m_workspace->to_read();
  const int choices = choices_on(m_editor.module()), to_read = to_read_on(m_editor.module());
  m_notice.show({choices, static_cast<int>(m_choices.size()) - choices, to_read,
                 static_cast<int>(m_to_read.size()) - to_read});
}

int ChoicesController::choices_on(const std::string& module) const {
  return count_on(m_choices, module);
}

int ChoicesController::to_read_on(const std::string& module) const {
  return count_on(m_to_read, module);
}

std::string ChoicesController::me() const {
  return m_workspace->person() ? m_workspace->person()->name : std::string();
}

void ChoicesController::choose() {
  m_editor.write();
  const auto all = this_page_first(m_workspace->open_choices(), m_editor.module());
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!choose_one(all[i], static_cast<int>(i) + 1, static_cast<int>(all.size())))
      return;
}

// Asked again, with the words as they were, when somebody would rather change them than save them.
bool ChoicesController::choose_one(const OpenChoice& open, int number, int count) {
  const ChoiceShown shown{open, m_workspace->stands_as_it_met(open), me(), number, count};
  for (std::string words;;) {
    const auto answer = ask_to_choose(&m_editor.view().window(), shown, words);
    if (!answer)
      return false;
    words = answer->words;
    try {
      record_after_a_look(&m_editor.view().window(), *m_workspace,
                          [&] { m_workspace->choose(open.choice.id, answer->keep, answer->words); });
    } catch (const Cancelled&) {
      continue;
    }
    settled();
    return true;
  }
}

void ChoicesController::read() {
  m_editor.write();
  const auto all = this_page_first(m_workspace->to_read(), m_editor.module());
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!read_one(all[i], static_cast<int>(i) + 1, static_cast<int>(all.size())))
      return;
}

bool ChoicesController::read_one(const MergedForYou& merged, int number, int count) {
  const auto& files = m_workspace->package().files;
  const auto file = files.find(merged.place.path);
  const bool there = file != files.end() && m_workspace->place_of(merged, file->second);
  switch (ask_to_read(&m_editor.view().window(), {merged, words_of(merged), !there, me(), number, count})) {
  case MergedAnswer::later:
    return false;
  case MergedAnswer::go_there:
    show_on_page(merged);
    return false;
  case MergedAnswer::read:
    m_workspace->mark_read(merged.place.id);
    settled();
    return true;
  }
  return false;
}

void ChoicesController::show_on_page(const MergedForYou& merged) {
  for (const ContentModule& module : m_workspace->package().modules)
    if (module.path == merged.place.path) {
      go_there(module.id);
      if (const auto place = m_workspace->place_of(merged, m_editor.view().text()))
        m_editor.view().select(*place);
      m_editor.view().window().SetFocus();
      return;
    }
}

std::string ChoicesController::words_of(const MergedForYou& merged) const {
  const auto met = m_workspace->record()->file(merged.version, merged.place.path);
  return met && merged.place.span.end <= met->size() ? std::string(slice(*met, merged.place.span))
                                                     : merged.place.ours;
}

} // namespace waymark::editor
