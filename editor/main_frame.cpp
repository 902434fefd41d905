// SPDX-License-Identifier: MIT
#include "editor/main_frame.h"

#include "editor/add_module_dialog.h"
#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/discounted_report.h"
#include "editor/dialogs/show_team.h"
#include "editor/menu_layout.h"
#include "editor/package_search.h"
#include "editor/report_error.h"
#include "editor/text/format_changes.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <wx/dirdlg.h>
#include <wx/display.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>

namespace waymark::editor {

namespace {

constexpr std::array<const char*, 4> tab_names{"Comments", "Checks", "Sign-off", "History"};

} // namespace

MainFrame::MainFrame(Profile& profile) : wxFrame(nullptr, wxID_ANY, "Waymark"), m_profile(profile) {
  const wxRect screen = wxDisplay(this).GetClientArea();
  SetSize(wxSize(std::min(FromDIP(1560), screen.width), std::min(FromDIP(960), screen.height)));
  SetMinSize(FromDIP(wxSize(760, 480)));
  Centre();
  add_commands();
  make_panels();
  lay_out();
  connect();
  SetMenuBar(make_menu_bar(menu_layout(), m_commands, *this));
  m_checks->show_hard_sentences(m_profile.settings["hard-sentences"] != "left");
  set_zoom(std::clamp(std::atof(m_profile.settings["zoom"].c_str()), 0.0, 3.0));
}

MainFrame::~MainFrame() {
  m_connections.clear();
}

void MainFrame::make_panels() {
  m_root = new wxPanel(this);
  follow_ground(*m_root, &Palette::window);
  m_tool_bar = new ToolBarPanel(m_root, m_commands);
  m_outline = new OutlinePanel(m_root);
  m_notice = new WaitingNotice(m_root); // before the text, also for the Tab key
  m_editor = std::make_unique<ModuleEditor>(m_root);
  m_side = new wxNotebook(m_root, wxID_ANY);
  set_accessible_name(*m_side, "Side panel");
  m_comments_panel = new CommentsPanel(m_side);
  m_checks_panel = new ChecksPanel(m_side);
  m_sign_off_panel = new SignOffPanel(m_side);
  m_history_panel = new HistoryPanel(m_side);
  wxWindow* const tabs[] = {m_comments_panel, m_checks_panel, m_sign_off_panel, m_history_panel};
  for (std::size_t i = 0; i < tab_names.size(); ++i)
    m_side->AddPage(tabs[i], tab_names[i]);
  m_status = new StatusPanel(m_root);
  m_comments = std::make_unique<CommentsController>(*m_editor, *m_comments_panel);
  m_checks = std::make_unique<ChecksController>(*m_editor, *m_checks_panel);
  m_record = std::make_unique<RecordController>(*m_editor, *m_history_panel, *m_sign_off_panel);
  m_sync = std::make_unique<SyncController>(*this, *m_editor, m_profile);
  m_choices = std::make_unique<ChoicesController>(*m_editor, *m_notice);
  m_removal = std::make_unique<RemovalController>(*this, *m_editor);
  m_rescue = std::make_unique<RescueController>(*this, *m_editor, *m_notice, m_profile);
}

void MainFrame::lay_out() {
  auto line = [this](long direction) {
    return new wxStaticLine(m_root, wxID_ANY, wxDefaultPosition, wxDefaultSize, direction);
  };
  auto* columns = new wxBoxSizer(wxHORIZONTAL);
  columns->Add(m_outline, 0, wxEXPAND);
  columns->Add(line(wxLI_VERTICAL), 0, wxEXPAND);
  auto* centre = new wxBoxSizer(wxVERTICAL);
  centre->Add(m_notice, 0, wxEXPAND);
  centre->Add(&m_editor->view().window(), 1, wxEXPAND);
  columns->Add(centre, 1, wxEXPAND);
  columns->Add(line(wxLI_VERTICAL), 0, wxEXPAND);
  columns->Add(m_side, 0, wxEXPAND);
  auto* rows = new wxBoxSizer(wxVERTICAL);
  rows->Add(m_tool_bar, 0, wxEXPAND);
  rows->Add(line(wxLI_HORIZONTAL), 0, wxEXPAND);
  rows->Add(columns, 1, wxEXPAND);
  rows->Add(line(wxLI_HORIZONTAL), 0, wxEXPAND);
  rows->Add(m_status, 0, wxEXPAND);
  m_root->SetSizer(rows);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    size_columns();
    event.Skip();
  });
  m_outline->Hide(); // until there is something to show
  m_side->Hide();
  size_columns();
}

void MainFrame::size_columns() {
  const int width = GetClientSize().x;
  m_outline->SetMinSize(wxSize(std::min(scaled(*this, 372), width * 26 / 100), -1));
  m_side->SetMinSize(wxSize(std::min(scaled(*this, 400), width * 33 / 100), -1));
  m_root->Layout();
}

void MainFrame::connect() {
  m_outline->Bind(module_chosen, [this](ValueEvent<std::string>& event) { choose_module(event.value()); });
  m_outline->Bind(search_changed, [this](ValueEvent<std::string>& event) { search(event.value()); });
  m_outline->Bind(add_module_asked,
                  [this](ValueEvent<bool>&) { run_soon(*this, m_commands.at("add-module")); });
  m_tool_bar->Bind(mode_chosen, [this](ValueEvent<EditingMode>& event) { set_mode(event.value()); });
  m_side->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
    event.Skip();
    if (event.GetSelection() >= 0)
      m_profile.settings["right-tab"] = std::to_string(event.GetSelection());
  });
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) { close(event); });

  m_connections.push_back(m_editor->opened.connect([this] { show_module(); }));
  m_connections.push_back(
      m_editor->changed.connect([this] { m_status->show_saved(StatusPanel::Saved::typing); }));
  m_connections.push_back(m_editor->written.connect([this] { refresh_package(); }));
  m_connections.push_back(m_comments->recorded.connect([this] { refresh_package(); }));
  m_connections.push_back(m_checks->recorded.connect([this] { refresh_package(); }));
  m_connections.push_back(m_record->recorded.connect([this] { refresh_package(); }));
  m_connections.push_back(m_record->restored.connect([this] {
    m_editor->refresh();
    m_comments->refresh();
  }));
  m_connections.push_back(m_checks->shown.connect([this] {
    m_status->show_findings(m_checks->findings());
    m_side->SetPageText(1, wxString::Format("Checks (%zu)", m_checks->findings().alerts.size()));
  }));
  m_connections.push_back(m_sync->said.connect([this](const std::string& words) { m_status->say(words); }));
  const auto settle = [this](const char* name) {
    return [this, &command = m_commands.at(name)](ValueEvent<bool>&) {
      if (command.enabled())
        run_soon(*this, command);
      else
        m_status->say(may_act() ? "Wait until Sync has finished"
                                : "You are reading this package; its team can do that");
    };
  };
  m_notice->Bind(choosing_asked, settle("choose"));
  m_notice->Bind(reading_asked, settle("read-merged"));
  m_notice->Bind(mending_asked, [this](ValueEvent<bool>&) {
    if (m_sync->is_running())
      m_status->say("Wait until Sync has finished");
    else
      CallAfter([this] { guarded(*this, [this] { m_rescue->help(); }); });
  });
  m_notice->Bind(discounted_asked, [this](ValueEvent<bool>&) {
    CallAfter([this] { guarded(*this, [this] { show_discounted(this, *m_workspace); }); });
  });
  m_connections.push_back(m_choices->go_there.connect([this](const std::string& id) { choose_module(id); }));
  const auto read_again = [this] {
    m_editor->refresh();
    m_comments->refresh();
    m_record->refresh_history();
    refresh_package();
    if (m_editor->module().empty() && !m_workspace->package().modules.empty())
      choose_module(m_workspace->package().modules.front().id); // the page on screen was taken out
  };
  m_connections.push_back(m_choices->settled.connect(read_again));
  m_connections.push_back(m_removal->removed.connect(read_again));
  m_connections.push_back(m_rescue->checked.connect(read_again));
  m_connections.push_back(m_rescue->sync_asked.connect([this] { run_soon(*this, m_commands.at("sync")); }));
  m_connections.push_back(m_sync->finished.connect([this] {
    welcome_to_team();
    m_rescue->refresh();
    m_checks->reload_rules();
    m_comments->refresh();
    m_record->refresh_history();
    refresh_package();
  }));
  m_connections.push_back(
      m_checks->finding_said.connect([this](const std::string& words) { m_status->say(words); }));
}

void MainFrame::show_columns() {
  m_outline->Show();
  m_side->Show();
  size_columns();
}

void MainFrame::close(wxCloseEvent& event) {
  try {
    if (is_open())
      m_editor->write();
    m_profile.save();
  } catch (...) {
    report_current_error(this);
    if (event.CanVeto()) {
      event.Veto();
      return;
    }
  }
  event.Skip();
}

void MainFrame::remember(const std::string& setting, const std::string& value) {
  m_profile.settings[setting] = value;
  m_profile.save();
}

// Showing.

void MainFrame::choose_module(const std::string& module) {
  m_editor->open(module);
  m_outline->choose(module);
  if (const auto place = find_words(m_editor->view().text(), m_searched, m_editor->content().body.begin))
    m_editor->view().select(*place);
}

void MainFrame::show_module() {
  m_record->refresh_history();
  refresh_package();
}

void MainFrame::refresh_package() {
  if (!is_open())
    return;
  const review::PackageStatus status = m_workspace->status();
  m_choices->refresh();
  m_notice->show_discounted(!m_workspace->discounted().empty());
  OutlineView view;
  view.package_title = m_workspace->package().title;
  for (const review::ModuleStatus& module : status.modules)
    view.rows.push_back({module.id, module.title, module.state, module.open, m_choices->choices_on(module.id),
                         m_choices->to_read_on(module.id)});
  m_outline->show(view);
  refresh_title(status);
  m_record->refresh_sign_offs(status);
  m_side->SetPageText(0, wxString::Format("Comments (%d)", m_comments->open_count()));
  m_checks->refresh_history();
  refresh_saved();
}

void MainFrame::refresh_title(const review::PackageStatus& status) {
  const auto found =
      std::find_if(status.modules.begin(), status.modules.end(),
                   [this](const review::ModuleStatus& one) { return one.id == m_editor->module(); });
  wxString state = to_wx(m_workspace->package().title);
  if (found != status.modules.end())
    state = to_wx(review::name_of(found->state)) + wxString::FromUTF8("  ·  ") + state;
  if (const Person* person = m_workspace->person())
    state += wxString::FromUTF8("  ·  ") + to_wx(person->name);
  else
    state += wxString::FromUTF8("  ·  for reading only");
  m_tool_bar->show_title(
      found == status.modules.end() ? to_wx(m_workspace->package().title) : to_wx(found->title), state);
  SetTitle((found == status.modules.end() ? wxString() : to_wx(found->title) + wxString::FromUTF8(" – ")) +
           to_wx(m_workspace->package().title) + wxString::FromUTF8(" – Waymark"));
}

void MainFrame::refresh_saved() {
  m_status->show_saved(!m_editor->is_written()              ? StatusPanel::Saved::typing
                       : m_workspace->has_unsaved_changes() ? StatusPanel::Saved::on_this_computer
                                                            : StatusPanel::Saved::in_a_version);
}

void MainFrame::search(const std::string& words) {
  m_searched = words;
  if (!is_open())
    return;
  const SearchResult found = find_in_package(m_workspace->package(), words);
  m_outline->show_matches(found.modules, found.passages);
}

void MainFrame::set_mode(EditingMode mode) {
  m_editor->set_mode(may_act() ? mode : EditingMode::reading);
  m_tool_bar->show_mode(m_editor->mode());
  if (m_editor->mode() == EditingMode::suggesting)
    m_status->say("Suggesting: select words, then press Suggest to offer other ones");
}

void MainFrame::set_zoom(double factor) {
  m_zoom = factor < 0.5 ? 1.0 : factor;
  m_editor->view().set_zoom(m_zoom);
  m_status->show_zoom(m_zoom);
  m_profile.settings["zoom"] = std::to_string(m_zoom);
}

void MainFrame::mark_hard_sentences(bool mark) {
  m_checks->show_hard_sentences(mark);
  remember("hard-sentences", mark ? "marked" : "left");
  m_status->say(mark ? "Bars in the margin show the sentences that are hardest to read"
                     : "Hard sentences are not marked beside the text");
}

void MainFrame::set_theme(const std::string& name) {
  apply_theme(theme_named(name));
  remember("theme", name);
  if (is_open())
    refresh_package();
}

void MainFrame::show_tab(int tab) {
  m_side->Show();
  size_columns();
  m_side->SetSelection(static_cast<std::size_t>(tab));
  m_side->GetCurrentPage()->SetFocus();
}

void MainFrame::toggle_side_panel() {
  m_side->Show(!m_side->IsShown());
  size_columns();
}

// Doing.

void MainFrame::format(const std::function<FormatChange(std::string_view, Span)>& change) {
  const FormatChange wanted = change(m_editor->view().text(), m_editor->view().selection());
  m_editor->view().edit(wanted.changes);
  m_editor->view().select(wanted.selection);
  m_editor->view().window().SetFocus();
}

void MainFrame::add_link() {
  const auto address = ask_for_text(this, "Add a link",
                                    "Web address, or the file name of another page (my-plan.md)", "Add link");
  if (address)
    format([&](std::string_view text, Span selection) { return make_link(text, selection, *address); });
}

void MainFrame::add_module() {
  if (!may_act())
    return;
  const auto wanted = ask_for_module(this, m_workspace->package());
  if (!wanted)
    return;
  m_editor->write();
  m_workspace->add_module(wanted->title, wanted->audience, wanted->kind);
  refresh_package();
  choose_module(m_workspace->package().modules.back().id);
}

void MainFrame::move_module(int by) {
  std::vector<std::string> ids;
  for (const ContentModule& module : m_workspace->package().modules)
    ids.push_back(module.id);
  const auto found = std::find(ids.begin(), ids.end(), m_editor->module());
  const auto from = found - ids.begin();
  if (found == ids.end() || from + by < 0 || from + by >= static_cast<std::ptrdiff_t>(ids.size()))
    return;
  std::swap(ids[static_cast<std::size_t>(from)], ids[static_cast<std::size_t>(from + by)]);
  m_editor->write();
  m_workspace->reorder_modules(ids);
  refresh_package();
  m_outline->choose(m_editor->module());
}

void MainFrame::save_version() {
  const auto message = ask_for_text(this, "Save version", "What changed, in a few words", "Save version");
  if (!message)
    return;
  m_record->save_version(*message);
  m_status->say("Version saved");
}

void MainFrame::show_people() {
  m_editor->write();
  if (show_team(this, *m_workspace, m_profile)) {
    m_workspace->use(m_profile);
    welcome_to_team();
    refresh_package();
  }
}

// Somebody who could only read and whom the team has let in meanwhile.
void MainFrame::welcome_to_team() {
  if (may_act() && !m_could_act) {
    set_mode(EditingMode::writing);
    m_status->say("You are in the team of this package now");
  }
  m_could_act = may_act();
}

void MainFrame::publish() {
  m_editor->write();
  if (show_publish(this, *m_workspace, m_profile, m_checks->rules()))
    m_status->say("The release is made");
  refresh_package();
}

} // namespace waymark::editor
