// SPDX-License-Identifier: MIT
#include "editor/dialogs/check_release.h"
#include "editor/dialogs/export_draft.h"
#include "editor/dialogs/releases_dialog.h"
#include "editor/main_frame.h"
#include "editor/text/block_kinds.h"
#include "editor/text/format_changes.h"
#include "editor/ui/wx_text.h"

#include <wx/textctrl.h>

#include <algorithm>

namespace waymark::editor {

void MainFrame::add_commands() {
  add_file_commands();
  add_edit_commands();
  add_format_commands();
  add_review_commands();
  add_module_commands();
  add_view_commands();
}

void MainFrame::add_file_commands() {
  const auto is_free = [this] { return !m_sync->is_running(); };
  m_commands.add({"new", wxString::FromUTF8("&New package…"), "Start a package of your own", "Ctrl+N",
                  nullptr, [this] { ask_for_new_package(); }, is_free});
  m_commands.add({"join-team",
                  wxString::FromUTF8("&Join a team…"),
                  "Get a copy of a package from the folder or server where a team shares it",
                  {},
                  nullptr,
                  [this] { join_team(); },
                  is_free});
  m_commands.add({"open", wxString::FromUTF8("&Open package…"), "Open the folder of a package", "Ctrl+O",
                  "open", [this] { ask_for_folder(); }});
  m_commands.add(
      {"open-sample", "Open the &sample", "Open your own copy of the sample package", {}, nullptr, [this] {
         open_sample();
       }});
  m_commands.add({"save-version", wxString::FromUTF8("&Save version…"),
                  "Save all pages as a version with a few words", "Ctrl+S", "save",
                  [this] { save_version(); }, [this] { return may_act() && !m_sync->is_running(); }});
  m_commands.add({"sync", "S&ync", "Exchange text and comments with your team; press again to stop",
                  "Ctrl+Shift+Y", "sync", [this] { m_sync->sync(); }, [this] { return is_open(); }});
  m_commands.add({"team-folder",
                  wxString::FromUTF8("&Team folder or server…"),
                  "Choose the folder or server where your team shares this package",
                  {},
                  nullptr,
                  [this] { m_sync->choose_place(); },
                  [this] { return is_open() && !m_sync->is_running(); }});
  m_commands.add({"people", wxString::FromUTF8("Pe&ople…"),
                  "Who is in the team, who asks to join, and joining it yourself", "Ctrl+Shift+E", nullptr,
                  [this] { show_people(); }, [this] { return is_open() && !m_sync->is_running(); }});
  m_commands.add({"repair",
                  wxString::FromUTF8("&Check the record…"),
                  "Read every version, comment and sign-off, and put right what the disk has damaged",
                  {},
                  nullptr,
                  [this] { m_rescue->check(); },
                  [this] { return is_open() && m_workspace->record() && !m_sync->is_running(); }});
  m_commands.add({"publish", "&Publish", "Make a release of the whole package", "Ctrl+Shift+P", "publish",
                  [this] { publish(); }, [this] { return may_act(); }});
  m_commands.add({"releases", wxString::FromUTF8("&Releases and schools…"),
                  "What was released, who has it, and taking a release back", "Ctrl+Shift+R", nullptr,
                  [this] {
                    m_editor->write();
                    if (show_releases(this, *m_workspace, m_profile))
                      refresh_package();
                  },
                  [this] { return is_open() && !m_sync->is_running(); }});
  m_commands.add({"export-draft", wxString::FromUTF8("&Export a draft…"),
                  "Make websites and documents of the text, marked as a draft", "Ctrl+E", nullptr,
                  [this] {
                    m_editor->write();
                    export_draft(this, *m_workspace);
                  },
                  [this] { return is_open(); }});
  m_commands.add({"check-release",
                  wxString::FromUTF8("C&heck a release…"),
                  "Whether a copy that a school has is genuine and still to be used",
                  {},
                  nullptr,
                  [this] { check_release(this); }});
  m_commands.add({"close", "&Close", "Close the window; everything typed is kept", "Ctrl+Q", nullptr,
                  [this] { Close(); }});
}

void MainFrame::add_edit_commands() {
  auto view = [this]() -> ModuleView& { return m_editor->view(); };
  auto control = [this]() -> wxTextEntry* { return dynamic_cast<wxTextEntry*>(FindFocus()); };
  m_commands.add({"undo", "&Undo", "Take back the last change", "Ctrl+Z", "undo", [view] { view().undo(); },
                  [this, view] { return m_editor->may_write() && view().can_undo(); }});
  m_commands.add({"redo", "&Redo", "Make the last change again", "Ctrl+Shift+Z", "redo",
                  [view] { view().redo(); },
                  [this, view] { return m_editor->may_write() && view().can_redo(); }});
  auto on_text = [control](void (wxTextEntry::*act)()) {
    return [control, act] {
      if (wxTextEntry* entry = control())
        (entry->*act)();
    };
  };
  m_commands.add({"cut", "Cu&t", "Cut the selection", {}, nullptr, on_text(&wxTextEntry::Cut)});
  m_commands.add({"copy", "&Copy", "Copy the selection", {}, nullptr, on_text(&wxTextEntry::Copy)});
  m_commands.add({"paste",
                  "&Paste",
                  "Paste; formatting from other programs is cleaned",
                  {},
                  nullptr,
                  on_text(&wxTextEntry::Paste)});
  m_commands.add(
      {"select-all", "Select &all", "Select everything", {}, nullptr, on_text(&wxTextEntry::SelectAll)});
  m_commands.add({"find", "&Find in package", "Find words in every page", "Ctrl+F", "search",
                  [this] { m_outline->focus_search(); }});
}

void MainFrame::add_format_commands() {
  auto may = [this] { return m_editor && m_editor->may_write(); };
  auto add = [&](const char* name, const wxString& label, const wxString& help, const wxString& shortcut,
                 const char* icon, const std::function<FormatChange(std::string_view, Span)>& change) {
    m_commands.add({name, label, help, shortcut, icon, [this, change] { format(change); }, may});
  };
  add("bold", "&Bold", "Make words bold, or plain again", "Ctrl+B", "bold",
      [](std::string_view text, Span selection) { return toggle_mark(text, selection, "**"); });
  add("italic", "&Italic", "Make words italic, or plain again", "Ctrl+I", "italic",
      [](std::string_view text, Span selection) { return toggle_mark(text, selection, "*"); });
  add("list", "Bulleted &list", "Make the lines a list, or plain again", "Ctrl+Shift+L", "list",
      [](std::string_view text, Span selection) { return toggle_list(text, selection); });
  add("heading-2", "&Section heading", "Make the line the heading of a section, or plain again", "Ctrl+2",
      "heading", [](std::string_view text, Span selection) { return toggle_heading(text, selection, 2); });
  add("heading-3", "Small &heading", "Make the line a heading inside a section, or plain again", "Ctrl+3",
      nullptr, [](std::string_view text, Span selection) { return toggle_heading(text, selection, 3); });
  m_commands.add({"link", wxString::FromUTF8("Lin&k…"), "Make the selected words a link", "Ctrl+K", "link",
                  [this] { add_link(); }, may});
  for (const BlockKind& kind : block_kinds()) {
    const std::string id(kind.kind);
    m_commands.add(
        {"insert-" + id,
         to_wx(kind.name) + wxString::FromUTF8("  –  ") + to_wx(kind.when),
         to_wx(kind.when),
         {},
         nullptr,
         [this, id] {
           format([&](std::string_view text, Span selection) { return insert_block(text, selection, id); });
         },
         may});
  }
}

void MainFrame::add_review_commands() {
  auto may = [this] { return may_act() && !m_editor->module().empty(); };
  m_commands.add({"comment", "&Comment", "Comment on the selected words, or on the whole page", "Ctrl+Alt+M",
                  "comment", [this] { m_comments->comment_on_selection(); }, may});
  m_commands.add({"comment-picture", wxString::FromUTF8("Comment on a &picture…"),
                  "Comment on a picture of this page, or on a part of it", "Ctrl+Alt+P", nullptr,
                  [this] { m_comments->comment_on_picture(); }, may});
  m_commands.add({"comment-package",
                  wxString::FromUTF8("Comment on the whole pac&kage…"),
                  "Say something that is about no page alone",
                  {},
                  nullptr,
                  [this] { m_comments->comment_on_package(); },
                  may});
  m_commands.add({"suggest", "&Suggest", "Suggest other words for the selection", "Ctrl+Shift+S", "suggest",
                  [this] { m_comments->suggest_for_selection(); }, may});
  m_commands.add({"next-finding", "&Next finding", "Go to the next finding of the checks", "Alt+Down",
                  nullptr, [this] { m_checks->go(ChecksController::Direction::next); },
                  [this] { return is_open(); }});
  m_commands.add({"previous-finding", "&Previous finding", "Go to the finding before", "Alt+Up", nullptr,
                  [this] { m_checks->go(ChecksController::Direction::previous); },
                  [this] { return is_open(); }});
  m_commands.add({"hard-sentence", "Next &hard sentence",
                  "Go to the sentence that is hardest to read, then on", "Ctrl+Alt+H", nullptr,
                  [this] { m_checks->go_to_hard_sentence(); }, [this] { return is_open(); }});
  auto settle = [this] { return may_act() && !m_sync->is_running(); };
  m_commands.add({"choose", wxString::FromUTF8("Choose between two &versions…"),
                  "Where two people changed the same words, say what shall stand", "Ctrl+Alt+V", "compare",
                  [this] { m_choices->choose(); },
                  [this, settle] { return settle() && m_choices->has_choices(); }});
  m_commands.add({"read-merged", wxString::FromUTF8("Read what was put &together…"),
                  "Words of two people that Waymark put together and nobody has read", "Ctrl+Alt+R", nullptr,
                  [this] { m_choices->read(); },
                  [this, settle] { return settle() && m_choices->has_to_read(); }});
  auto remove = [this, settle] { return settle() && m_workspace->may_remove(); };
  m_commands.add({"remove-comment",
                  wxString::FromUTF8("Remove this comment for good…"),
                  "Take the words of the comment that is lit from everybody's computer",
                  {},
                  nullptr,
                  [this] { m_removal->remove_comment(m_comments->active()); },
                  [this, remove] { return remove() && !m_comments->active().empty(); }});
  m_commands.add(
      {"remove-version",
       wxString::FromUTF8("Remove this old text for good…"),
       "Take the page as it was in the version that is chosen in History from everybody's computer",
       {},
       nullptr,
       [this] { m_removal->remove_text(m_history_panel->chosen_version()); },
       [this, remove] { return remove() && !m_history_panel->chosen_version().empty(); }});
  auto add_mode = [this](const char* name, const char* label, const char* help, EditingMode mode) {
    m_commands.add(
        {name, label, help, {}, nullptr, [this, mode] { set_mode(mode); }, [this] { return may_act(); }});
  };
  add_mode("mode-writing", "&Writing", "Typing changes the text", EditingMode::writing);
  add_mode("mode-suggesting", "S&uggesting", "The text stays; offer other words for a selection",
           EditingMode::suggesting);
  add_mode("mode-reading", "&Reading", "The text cannot be changed by mistake", EditingMode::reading);
  m_commands.add({"sign-off", "Si&gn off", "What this page needs, and who has agreed", "Ctrl+Shift+G", "sign",
                  [this] { show_tab(2); }, [this] { return is_open(); }});
}

void MainFrame::add_module_commands() {
  m_commands.add({"add-module",
                  wxString::FromUTF8("&Add module…"),
                  "Add a page to the package",
                  {},
                  "add",
                  [this] { add_module(); },
                  [this] { return may_act(); }});
  m_commands.add({"move-up", "Move &up", "Move this page up in the order", "Alt+Shift+Up", nullptr,
                  [this] { move_module(-1); }, [this] { return may_act(); }});
  m_commands.add({"move-down", "Move &down", "Move this page down in the order", "Alt+Shift+Down", nullptr,
                  [this] { move_module(1); }, [this] { return may_act(); }});
}

void MainFrame::add_view_commands() {
  m_commands.add(
      {"comments", "&Comments", "Show the comments", "Ctrl+Alt+1", nullptr, [this] { show_tab(0); }});
  m_commands.add({"checks", "C&hecks", "Show the checks", "Ctrl+Alt+2", nullptr, [this] { show_tab(1); }});
  m_commands.add(
      {"history", "&History", "Show the saved versions", "Ctrl+Alt+4", nullptr, [this] { show_tab(3); }});
  m_commands.add({"side-panel", "Show or hide the side &panel", "Make room for the text", "F9", "panel",
                  [this] { toggle_side_panel(); }});
  m_commands.add({"hard-sentences",
                  "Mark or leave hard s&entences",
                  "Show beside the text which sentences are hardest to read, or do not",
                  {},
                  nullptr,
                  [this] { mark_hard_sentences(!m_checks->shows_hard_sentences()); }});
  auto zoom = [this](double step) { return [this, step] { set_zoom(std::clamp(m_zoom + step, 0.6, 3.0)); }; };
  m_commands.add({"zoom-in", "&Larger text", "Show the text larger", "Ctrl++", nullptr, zoom(0.1)});
  m_commands.add({"zoom-out", "S&maller text", "Show the text smaller", "Ctrl+-", nullptr, zoom(-0.1)});
  m_commands.add({"zoom-usual", "&Usual text size", "Show the text at its usual size", "Ctrl+0", nullptr,
                  [this] { set_zoom(1.0); }});
  auto theme = [this](const char* name, const char* label, const char* help) {
    m_commands.add(
        {std::string("theme-") + name, label, help, {}, nullptr, [this, name] { set_theme(name); }});
  };
  theme("system", "Colours of the &system", "Follow the desktop");
  theme("light", "L&ight colours", "Dark words on a light ground");
  theme("dark", "&Dark colours", "Light words on a dark ground");
  theme("high-contrast", "High c&ontrast", "The strongest contrast");
}

} // namespace waymark::editor
