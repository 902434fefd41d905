// SPDX-License-Identifier: MIT
#pragma once
#include "editor/checks_controller.h"
#include "editor/choices_controller.h"
#include "editor/command_list.h"
#include "editor/comments_controller.h"
#include "editor/dialogs/dialogs.h"
#include "editor/module_editor.h"
#include "editor/outline_panel.h"
#include "editor/record_controller.h"
#include "editor/removal_controller.h"
#include "editor/rescue_controller.h"
#include "editor/status_panel.h"
#include "editor/sync_controller.h"
#include "editor/tool_bar_panel.h"

#include <wx/frame.h>
#include <wx/notebook.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace waymark::editor {

/// The main window: makes the panels, lays them out, connects them and owns the open package. Decides nothing
/// about content.
class MainFrame : public wxFrame {
public:
  explicit MainFrame(Profile& profile);
  ~MainFrame() override;

  /// Opens a package folder; `as` is a person's id or role. Throws Error; the package that was open stays.
  void open_package(const std::filesystem::path& folder, const std::string& as = {});
  /// Makes a copy of the sample in the profile, in the background, and opens it; or opens the copy that is
  /// there.
  void open_sample();
  /// The first screen of a new user, until something is opened. Closing it before closes the window.
  void welcome();

private:
  void make_panels();
  void lay_out();
  void connect();
  void size_columns();
  void show_columns();
  void add_commands();
  void add_file_commands();
  void add_edit_commands();
  void add_format_commands();
  void add_review_commands();
  void add_module_commands();
  void add_view_commands();

  bool is_open() const { return m_workspace.has_value(); }
  bool may_act() const { return is_open() && m_workspace->person(); }
  void choose_module(const std::string& module);
  void show_module();
  void refresh_package();
  void refresh_title(const review::PackageStatus& status);
  void refresh_saved();
  void search(const std::string& words);
  void set_mode(EditingMode mode);
  void set_zoom(double factor);
  void mark_hard_sentences(bool mark);
  void set_theme(const std::string& name);
  void show_tab(int tab);
  void toggle_side_panel();
  void format(const std::function<struct FormatChange(std::string_view, Span)>& change);
  void add_link();
  void add_module();
  void move_module(int by);
  void save_version();
  void show_people();
  void welcome_to_team();
  void publish();
  void make_sample(const std::filesystem::path& folder);
  void ask_for_folder();
  void ask_for_new_package();
  void start_package(const std::filesystem::path& folder);
  bool join_team();                        ///< whether a copy was opened
  bool begin(const WelcomeChoice& choice); ///< whether something was opened or is on its way
  void close(wxCloseEvent& event);
  void remember(const std::string& setting, const std::string& value);

  Profile& m_profile;
  std::optional<Workspace> m_workspace;
  CommandList m_commands;
  wxPanel* m_root = nullptr;
  ToolBarPanel* m_tool_bar = nullptr;
  OutlinePanel* m_outline = nullptr;
  wxNotebook* m_side = nullptr;
  CommentsPanel* m_comments_panel = nullptr;
  ChecksPanel* m_checks_panel = nullptr;
  SignOffPanel* m_sign_off_panel = nullptr;
  HistoryPanel* m_history_panel = nullptr;
  StatusPanel* m_status = nullptr;
  WaitingNotice* m_notice = nullptr;
  std::unique_ptr<ModuleEditor> m_editor;
  std::unique_ptr<CommentsController> m_comments;
  std::unique_ptr<ChecksController> m_checks;
  std::unique_ptr<RecordController> m_record;
  std::unique_ptr<SyncController> m_sync;
  std::unique_ptr<ChoicesController> m_choices;
  std::unique_ptr<RemovalController> m_removal;
  std::unique_ptr<RescueController> m_rescue;
  std::vector<Connection> m_connections;
  std::string m_searched;
  double m_zoom = 1.0;
  bool m_could_act = false;  ///< when the package was last opened or synced
  std::jthread m_sample_job; // last: it ends before what it uses is gone
};

} // namespace waymark::editor
