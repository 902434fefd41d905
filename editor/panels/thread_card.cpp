// SPDX-License-Identifier: MIT
#include "editor/panels/thread_card.h"

#include "editor/panels/picture_view.h"
#include "editor/panels/thread_words.h"
#include "editor/panels/when_words.h"
#include "editor/ui/accessible.h"
#include "editor/ui/wx_text.h"

#include <algorithm>

namespace waymark::editor {
namespace {

constexpr std::size_t answers_at_once = 3;
constexpr int picture_width = 240, picture_height = 140;

struct DraftWords {
  const char* label;
  const char* button;
};

DraftWords words_of(ThreadDraft::Kind kind) {
  switch (kind) {
  case ThreadDraft::Kind::resolve:
    return {"What was decided, in a few words", "Resolve"};
  case ThreadDraft::Kind::reopen:
    return {"What is still open?", "Open again"};
  case ThreadDraft::Kind::decline:
    return {"Why not? Whoever suggested it will read this", "Decline"};
  case ThreadDraft::Kind::reply:
    break;
  }
  return {"Your answer", "Send"};
}

const ValueEventTag<ThreadAnswer>& event_of(ThreadDraft::Kind kind) {
  switch (kind) {
  case ThreadDraft::Kind::resolve:
    return thread_resolve;
  case ThreadDraft::Kind::reopen:
    return thread_reopen;
  case ThreadDraft::Kind::decline:
    return thread_decline;
  case ThreadDraft::Kind::reply:
    break;
  }
  return thread_reply;
}

bool is_blank(const wxString& text) {
  return wxString(text).Trim().Trim(false).empty();
}

wxString head_of_answer(const review::Event& event, const Roster& roster) {
  const std::string deed = deed_words(event.kind);
  return "<b>" + escaped(to_wx(person_name(roster, event.person))) + "</b>   <small>" +
         escaped(to_wx((deed.empty() ? "" : deed + ", ") + when_words(event.time))) + "</small>";
}

} // namespace

ThreadCard::ThreadCard(wxWindow* parent, CommentCard card, const Roster& roster, bool may_write,
                       CardMemory& memory, std::function<void()> resized)
    : CardPanel(parent), m_card(std::move(card)), m_memory(memory), m_resized(std::move(resized)) {
  set_bar(state_words(m_card.thread).tone);
  build(roster, may_write);
  show_parts();
  Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent&) { focus_head(); });
}

bool ThreadCard::says_the_same(const CommentCard& other) const {
  const auto same_event = [](const review::Event& one, const review::Event& two) {
    return one.id == two.id && one.kind == two.kind && one.text == two.text;
  };
  return m_card.thread.state == other.thread.state && m_card.picture == other.picture &&
         m_card.passage_changed == other.passage_changed &&
         std::ranges::equal(m_card.thread.events, other.thread.events, same_event);
}

void ThreadCard::light(bool lit) {
  if (lit == is_lit())
    return;
  set_lit(lit);
  changed();
}

void ThreadCard::focus_head() {
  if (m_head->HasFocus())
    send(*this, thread_chosen, thread());
  else
    m_head->SetFocus();
}

bool ThreadCard::head_has_focus() const {
  return m_head->HasFocus();
}

bool ThreadCard::field_has_focus() const {
  return m_field && m_field->HasFocus();
}

void ThreadCard::write(ThreadDraft::Kind kind) {
  if (!m_field)
    return;
  ThreadDraft& draft = m_memory.drafts[thread()];
  draft.kind = kind;
  draft.sent = false;
  changed();
  m_field->SetFocus();
  m_field->SetInsertionPointEnd();
}

void ThreadCard::send_draft() {
  const auto found = m_memory.drafts.find(thread());
  if (found == m_memory.drafts.end() || is_blank(to_wx(found->second.text)))
    return;
  found->second.sent = true;
  // A copy of both: the frame answers by showing the thread anew.
  const ThreadDraft draft = found->second;
  send(*this, event_of(draft.kind), ThreadAnswer{thread(), from_wx(to_wx(draft.text).Trim().Trim(false))});
}

void ThreadCard::build(const Roster& roster, bool may_write) {
  add_head(roster);
  add_subject();
  if (!m_card.thread.events.empty() && !m_card.thread.events.front().text.empty()) {
    add_gap(4);
    add_text(to_wx(m_card.thread.events.front().text));
  }
  add_answers(roster);
  if (may_write) {
    add_actions();
    add_field();
  }
}

void ThreadCard::add_head(const Roster& roster) {
  FlowSizer* row = add_flow(FlowSizer::LastItem::right_edge);
  const std::string person = m_card.thread.events.empty() ? "" : m_card.thread.events.front().person;
  m_head = make_head_button(this, to_wx(person_name(roster, person)));
  set_accessible_name(*m_head, spoken_words(m_card, roster));
  m_head->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { send(*this, thread_chosen, thread()); });
  m_head->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    // Not from within the focus change itself: the frame may move the text's caret.
    CallAfter([this] { send(*this, thread_chosen, thread()); });
  });
  row->Add(m_head);
  const StateWords state = state_words(m_card.thread);
  row->Add(make_sized_chip(this, to_wx(state.words), state.tone));
  if (m_card.thread.events.empty())
    return;
  const review::Event& first = m_card.thread.events.front();
  std::string line = organisation_of(roster, first.person);
  line += (line.empty() ? "" : "  ·  ") + when_words(first.time);
  add_text(to_wx(line), Tone::quiet, 0.88)->SetToolTip(to_wx(when_in_full(first.time)));
  set_accessible_name(*this, spoken_words(m_card, roster));
  set_accessible_role(*this, AccessibleRole::panel);
}

void ThreadCard::add_subject() {
  const review::Thread& thread = m_card.thread;
  add_gap(6);
  if (m_card.passage_changed) {
    add_text("This passage has changed. It said:", Tone::warn, 0.92);
    add_gap(2);
  }
  if (thread.suggestion) {
    const wxString before = removed_markup(to_wx(shortened(thread.target().quote, 400)));
    const wxString after =
        thread.replacement().empty() ? wxString() : added_markup(to_wx(shortened(thread.replacement(), 400)));
    set_accessible_name(*add_text(before + (after.empty() ? "" : "  ") + after, Tone::ink, 1, false,
                                  WrappedLabel::Form::markup),
                        suggestion_words(thread));
    return;
  }
  const std::string subject = thread.target().is_passage() ? "“" + shortened(thread.target().quote, 160) + "”"
                                                           : subject_words(thread.target());
  WrappedLabel* label = add_text(to_wx(subject), Tone::quiet, 0.94);
  label->SetFont(label->GetFont().Italic());
  if (m_card.picture)
    add_picture();
}

void ThreadCard::add_picture() {
  const review::Target& target = m_card.thread.target();
  add_gap(4);
  auto* picture =
      new PictureView(this, target.picture, *m_card.picture, FromDIP(wxSize(picture_width, picture_height)));
  picture->SetBackgroundColour(palette().card);
  picture->outline(target.region);
  set_accessible_name(*picture, subject_words(target));
  picture->Bind(wxEVT_LEFT_UP, [this](wxMouseEvent&) { send(*this, thread_chosen, thread()); });
  add_wide(picture);
}

void ThreadCard::add_answers(const Roster& roster) {
  const std::vector<review::Event>& events = m_card.thread.events;
  for (std::size_t i = 1; i < events.size(); ++i) {
    add_gap(8);
    WrappedLabel* head =
        add_text(head_of_answer(events[i], roster), Tone::ink, 0.94, false, WrappedLabel::Form::markup);
    head->SetToolTip(to_wx(when_in_full(events[i].time)));
    WrappedLabel* text = events[i].text.empty() ? nullptr : add_text(to_wx(events[i].text));
    if (i <= answers_at_once)
      continue;
    m_folded.push_back(head);
    if (text)
      m_folded.push_back(text);
  }
  if (events.size() - 1 <= answers_at_once || events.empty())
    return;
  const std::size_t more = events.size() - 1 - answers_at_once;
  add_gap(4);
  FlowSizer* row = add_flow();
  m_unfold = make_card_button(this, wxString::Format("Show %zu more", more), ButtonKind::quiet);
  set_accessible_name(*m_unfold,
                      "Show " + std::to_string(more) + (more == 1 ? " more answer" : " more answers"));
  m_unfold->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    m_memory.unfolded.insert(thread());
    focus_head();
    changed();
  });
  row->Add(m_unfold);
}

wxButton* ThreadCard::add_action(FlowSizer& row, const char* label, ButtonKind kind,
                                 std::function<void()> act) {
  wxButton* button = make_card_button(this, label, kind);
  button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
  row.Add(button);
  m_actions.push_back(button);
  return button;
}

void ThreadCard::add_actions() {
  const review::Thread& thread = m_card.thread;
  const auto writes = [this](ThreadDraft::Kind kind) { return [this, kind] { write(kind); }; };
  add_gap(8);
  FlowSizer* row = add_flow();
  if (thread.state == review::ThreadState::open && thread.suggestion) {
    if (!m_card.passage_changed)
      add_action(*row, "Accept", ButtonKind::main, [this] {
        const std::string id = m_card.thread.id;
        send(*this, thread_accept, id);
      });
    add_action(*row, "Decline", ButtonKind::plain, writes(ThreadDraft::Kind::decline));
    add_action(*row, "Reply", ButtonKind::plain, writes(ThreadDraft::Kind::reply));
  } else if (thread.state == review::ThreadState::open) {
    add_action(*row, "Reply", ButtonKind::main, writes(ThreadDraft::Kind::reply));
    add_action(*row, "Resolve", ButtonKind::plain, writes(ThreadDraft::Kind::resolve));
  } else {
    if (thread.state != review::ThreadState::accepted)
      add_action(*row, "Reopen", ButtonKind::plain, writes(ThreadDraft::Kind::reopen));
    add_action(*row, "Reply", ButtonKind::plain, writes(ThreadDraft::Kind::reply));
  }
}

void ThreadCard::add_field() {
  add_gap(8);
  m_field_label = add_text("", Tone::quiet, 0.92);
  m_field = make_lines(this, "", 3);
  add_gap(2);
  add_wide(m_field);
  add_gap(6);
  FlowSizer* row = add_flow();
  m_send = make_card_button(this, "Open again", ButtonKind::main); // the widest of its labels
  m_cancel = make_card_button(this, "Cancel");
  row->Add(m_send);
  row->Add(m_cancel);
  if (const auto found = m_memory.drafts.find(thread()); found != m_memory.drafts.end())
    m_field->ChangeValue(to_wx(found->second.text));
  m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
    m_memory.drafts[thread()].text = from_wx(m_field->GetValue());
    m_send->Enable(!is_blank(m_field->GetValue()));
  });
  m_field->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    CallAfter([this] { send(*this, thread_chosen, thread()); });
  });
  m_send->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { send_draft(); });
  m_cancel->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { close_field(); });
}

void ThreadCard::show_parts() {
  const auto draft = m_memory.drafts.find(thread());
  const bool writing = m_field && draft != m_memory.drafts.end();
  const bool deciding = m_card.thread.suggestion && m_card.thread.state == review::ThreadState::open;
  for (wxWindow* action : m_actions)
    action->Show(!writing && (deciding || is_lit()));
  if (m_field) {
    const DraftWords words = words_of(writing ? draft->second.kind : ThreadDraft::Kind::reply);
    m_field_label->SetLabelText(words.label);
    set_accessible_name(*m_field, words.label);
    m_send->SetLabel(words.button);
    set_accessible_name(*m_send, words.button);
    m_send->Enable(!is_blank(m_field->GetValue()));
    for (wxWindow* part : std::initializer_list<wxWindow*>{m_field_label, m_field, m_send, m_cancel})
      part->Show(writing);
  }
  const bool unfolded = m_memory.unfolded.contains(thread());
  for (wxWindow* part : m_folded)
    part->Show(unfolded);
  if (m_unfold)
    m_unfold->Show(!unfolded);
}

void ThreadCard::close_field() {
  m_memory.drafts.erase(thread());
  m_head->SetFocus();
  m_field->ChangeValue("");
  changed();
}

void ThreadCard::changed() {
  show_parts();
  m_resized();
}

} // namespace waymark::editor
