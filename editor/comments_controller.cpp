// SPDX-License-Identifier: MIT
#include "editor/comments_controller.h"

#include "editor/dialogs/dialogs.h"
#include "editor/dialogs/picture_comment_dialog.h"
#include "editor/report_error.h"
#include "editor/text/moving_span.h"
#include "editor/ui/wx_text.h"
#include "model/review/anchor.h"
#include "model/review/word_diff.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark::editor {

namespace {

constexpr int rest_before_placing_ms = 400;

/// A few words of a passage, for a title.
wxString short_quote(std::string_view words) {
  constexpr std::size_t enough = 40;
  const wxString all = to_wx(words);
  return all.length() <= enough ? all : all.Left(enough) + wxString::FromUTF8("…");
}

struct Subjects {
  std::set<std::string_view> modules;
  std::set<std::string> pictures; ///< that some module shows
};

/// Walks the modules for their pictures only where a comment is about one.
Subjects subjects_in(const Package& package, const std::vector<review::Thread>& threads) {
  const bool look = std::ranges::any_of(
      threads, [](const review::Thread& thread) { return !thread.target().picture.empty(); });
  Subjects all;
  for (const ContentModule& module : package.modules) {
    all.modules.insert(module.id);
    for (ShownPicture& shown : look ? shown_pictures(module) : std::vector<ShownPicture>())
      all.pictures.insert(std::move(shown.path));
  }
  return all;
}

/// Where a comment on a whole block stands; nothing when the block is gone.
std::optional<Span> first_line_of(const ContentModule& module, const std::string& id) {
  for (const Block& block : blocks_of(module))
    if (block.id == id)
      return Span{block.span.begin, std::min(module.source.find('\n', block.span.begin), block.span.end)};
  return {};
}

/// Asks again, with the words as they were, when somebody would rather change them than save them.
void ask_until_recorded(const std::function<void()>& ask) {
  for (bool again = true; again;)
    try {
      again = false;
      ask();
    } catch (const Cancelled&) {
      again = true;
    }
}

} // namespace

CommentsController::CommentsController(ModuleEditor& editor, CommentsPanel& panel)
    : m_editor(editor), m_panel(panel) {
  m_opened = editor.opened.connect([this] {
    m_active.clear();
    refresh();
  });
  m_changed = editor.changed.connect([this] {
    show_marks();
    m_panel.move_cards(tops());
    m_rest.StartOnce(rest_before_placing_ms);
  });
  m_edited = editor.view().edited.connect([this](const TextEdit& edit) {
    for (Place& place : m_places)
      if (place.span)
        place.span = moved(*place.span, edit);
  });
  m_scrolled = editor.view().scrolled.connect([this] { m_panel.move_cards(tops()); });
  m_caret = editor.view().caret_moved.connect([this] { light_at_caret(); });
  m_rest.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { guarded(m_panel, [this] { refresh(); }); });

  panel.set_text_window(&editor.view().window());
  panel.Bind(thread_chosen, [this](ValueEvent<std::string>& event) { choose(event.value()); });
  panel.Bind(thread_accept, [this](ValueEvent<std::string>& event) { accept(event.value()); });
  auto answer = [this](const ValueEventTag<ThreadAnswer>& tag,
                       void (Workspace::*act)(const std::string&, const std::string&)) {
    m_panel.Bind(tag, [this, act](ValueEvent<ThreadAnswer>& event) {
      const ThreadAnswer given = event.value(); // the card that sent it may go away
      add([&] { (m_workspace->*act)(given.thread, given.text); });
    });
  };
  answer(thread_reply, &Workspace::reply);
  answer(thread_resolve, &Workspace::resolve);
  answer(thread_reopen, &Workspace::reopen);
  answer(thread_decline, &Workspace::decline);
}

void CommentsController::use(Workspace& workspace) {
  m_workspace = &workspace;
  m_places.clear();
  m_active.clear();
  m_pictures.clear();
}

void CommentsController::find_places() {
  m_places.clear();
  const std::vector<ShownPicture> pictures = shown_pictures(m_editor.content());
  const Subjects all = subjects_in(m_workspace->package(), m_workspace->review().threads);
  for (const review::Thread& thread : m_workspace->review().threads) {
    const review::Target& target = thread.target();
    const auto shown = std::ranges::find(pictures, target.picture, &ShownPicture::path);
    const bool here = target.picture.empty() ? target.module == m_editor.module() : shown != pictures.end();
    // What is about no module of the package is at hand in each, so that it is never out of sight.
    if (!here && (target.picture.empty() ? all.modules.contains(target.module)
                                         : all.pictures.contains(target.picture)))
      continue;
    Place place{thread, std::nullopt};
    if (here && target.is_passage())
      place.span = m_workspace->place_of(thread, m_editor.view().text());
    else if (shown != pictures.end())
      place.span = shown->span;
    else if (here && target.is_block())
      place.span = first_line_of(m_editor.content(), target.block);
    m_places.push_back(std::move(place));
  }
  std::stable_sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) {
    return a.span && b.span ? a.span->begin < b.span->begin : !a.span && b.span;
  });
}

// The same pointers as long as the bytes are the same: a card is made again only for another picture.
void CommentsController::find_pictures() {
  const FileSet& files = m_workspace->package().files;
  const auto before = std::exchange(m_pictures, {});
  for (const Place& place : m_places) {
    const std::string& path = place.thread.target().picture;
    const auto file = files.find(path);
    if (file == files.end() || m_pictures.contains(path))
      continue;
    const auto kept = before.find(path);
    m_pictures[path] = kept != before.end() && *kept->second == file->second
                           ? kept->second
                           : std::make_shared<const std::string>(file->second);
  }
}

std::vector<std::optional<int>> CommentsController::tops() const {
  std::vector<std::optional<int>> result;
  for (const Place& place : m_places)
    result.push_back(place.span ? std::optional(m_editor.view().rect_of(*place.span).y) : std::nullopt);
  return result;
}

void CommentsController::refresh() {
  if (!m_workspace)
    return;
  find_places();
  find_pictures();
  show_marks();
  CommentsView view;
  const auto y = tops();
  for (std::size_t i = 0; i < m_places.size(); ++i) {
    const review::Thread& thread = m_places[i].thread;
    const auto picture = m_pictures.find(thread.target().picture);
    view.cards.push_back({thread, y[i], thread.target().is_passage() && !m_places[i].span,
                          picture == m_pictures.end() ? nullptr : picture->second});
  }
  view.roster = m_workspace->package().roster;
  view.me = m_workspace->person() ? m_workspace->person()->id : std::string();
  view.active = m_active;
  view.discounted = discounted_here();
  m_panel.show(view);
}

std::vector<Discounted> CommentsController::discounted_here() const {
  std::vector<Discounted> here;
  for (const Discounted& thing : m_workspace->discounted()) {
    const review::Thread* thread =
        thing.module.empty() ? m_workspace->review().find_thread(thing.thread) : nullptr;
    if ((thread ? thread->target().module : thing.module) == m_editor.module())
      here.push_back(thing);
  }
  return here;
}

int CommentsController::open_count() const {
  return static_cast<int>(std::count_if(m_places.begin(), m_places.end(), [](const Place& place) {
    return place.thread.state == review::ThreadState::open;
  }));
}

void CommentsController::show_marks() {
  const std::string& text = m_editor.view().text();
  std::vector<Mark> marks;
  for (const Place& place : m_places) {
    if (!place.span || place.thread.state != review::ThreadState::open)
      continue;
    marks.push_back(
        {*place.span, place.thread.id == m_active ? MarkKind::comment_active : MarkKind::comment});
    if (!place.thread.suggestion)
      continue;
    // The words that would go are struck through; the new ones stand on the card.
    for (const review::WordChange& change :
         review::word_diff(slice(text, *place.span), place.thread.replacement()))
      if (change.kind == review::ChangeKind::removed)
        marks.push_back({{place.span->begin + change.old_span.begin, place.span->begin + change.old_span.end},
                         MarkKind::removed});
  }
  m_editor.view().set_marks(MarkLayer::comments, marks);
}

void CommentsController::choose(const std::string& thread) {
  m_active = thread;
  show_marks();
  m_panel.light(thread);
  for (const Place& place : m_places)
    if (place.thread.id == thread && place.span)
      m_editor.view().select(*place.span);
}

void CommentsController::light_at_caret() {
  if (m_places.empty())
    return;
  const std::size_t caret = m_editor.view().caret();
  std::string here;
  for (const Place& place : m_places)
    if (place.span && place.thread.state == review::ThreadState::open && place.span->begin <= caret &&
        caret <= place.span->end)
      here = place.thread.id;
  if (here.empty() || here == m_active)
    return;
  m_active = here;
  m_panel.CallAfter([this] {
    guarded(m_panel, [this] {
      show_marks();
      m_panel.light(m_active);
    });
  });
}

void CommentsController::add(const std::function<void()>& record) {
  m_editor.write();
  record_after_a_look(&m_panel, *m_workspace, record);
  refresh();
  recorded();
}

review::Target CommentsController::selection_target() const {
  const Span selection = m_editor.view().selection();
  if (!selection.empty())
    return review::passage(m_editor.module(), m_editor.view().text(), selection);
  review::Target target;
  target.module = m_editor.module();
  return target;
}

const ShownPicture*
CommentsController::picture_at_selection(const std::vector<ShownPicture>& pictures) const {
  const Span selection = m_editor.view().selection();
  const std::size_t caret = m_editor.view().caret();
  for (const ShownPicture& picture : pictures)
    if (selection.empty() ? picture.span.begin <= caret && caret <= picture.span.end
                          : selection == picture.span)
      return &picture;
  return nullptr;
}

void CommentsController::comment_on_picture(const std::string& path) {
  const FileSet& files = m_workspace->package().files;
  std::vector<PictureOffered> offered;
  for (const ShownPicture& shown : shown_pictures(m_editor.content()))
    if (const auto file = files.find(shown.path);
        file != files.end() && std::ranges::count(offered, shown.path, &PictureOffered::path) == 0)
      offered.push_back({shown.path, shown.description, file->second});
  if (offered.empty())
    throw Error("This page shows no picture, so there is none to comment on. Nothing has been changed.");
  PictureComment start{path, std::nullopt, ""};
  ask_until_recorded([&] {
    PictureCommentDialog dialog(wxGetTopLevelParent(&m_panel), offered, start);
    if (dialog.ShowModal() != wxID_OK)
      return;
    start = dialog.answer();
    review::Target target;
    target.picture = start.path;
    target.region = start.region;
    add([&] { m_active = m_workspace->comment(target, start.text); });
  });
}

void CommentsController::comment_on_package() {
  ask_for_comment({}, "Comment on the whole package");
}

void CommentsController::comment_on_selection() {
  const std::vector<ShownPicture> pictures = shown_pictures(m_editor.content());
  if (const ShownPicture* picture = picture_at_selection(pictures);
      picture && m_workspace->package().files.contains(picture->path))
    return comment_on_picture(picture->path);
  const review::Target target = selection_target();
  const wxString about = target.is_passage() ? wxString::FromUTF8("Comment on “") +
                                                   short_quote(target.quote) + wxString::FromUTF8("”")
                                             : wxString("Comment on the whole module");
  ask_for_comment(target, about);
}

void CommentsController::ask_for_comment(const review::Target& target, const wxString& about) {
  wxString start;
  ask_until_recorded([&] {
    const auto words = ask_for_text(&m_editor.view().window(), "Add a comment", about, "Add comment", start);
    if (!words)
      return;
    start = to_wx(*words);
    add([&] { m_active = m_workspace->comment(target, *words); });
  });
}

void CommentsController::suggest_for_selection() {
  const review::Target target = selection_target();
  if (!target.is_passage())
    throw Error("Select the words that you would change, then suggest other words for them. Nothing has been "
                "changed.");
  std::optional<SuggestionDraft> start;
  ask_until_recorded([&] {
    const auto draft = ask_for_suggestion(&m_editor.view().window(), target.quote, start);
    if (!draft)
      return;
    start = draft;
    add([&] { m_active = m_workspace->suggest(target, draft->replacement, draft->why); });
  });
}

void CommentsController::accept(const std::string& thread) {
  const review::Thread* found = m_workspace->review().find_thread(thread);
  if (!found)
    return;
  const review::Thread accepted = *found;
  const auto place = m_workspace->place_of(accepted, m_editor.view().text());
  if (!place)
    throw Error("This passage has changed since the suggestion was made, so it cannot be put in by itself. "
                "The text is as it was. "
                "Make the change by hand, then resolve the suggestion.");
  m_editor.view().edit({{*place, accepted.replacement()}});
  try {
    add([&] { m_workspace->record_accept(thread); });
  } catch (...) {
    m_editor.view().undo();
    throw;
  }
  m_editor.view().select({place->begin, place->begin + accepted.replacement().size()});
}

} // namespace waymark::editor
