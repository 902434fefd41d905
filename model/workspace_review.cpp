// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/review/signed_segments.h"
#include "model/safe_file.h"
#include "model/trust/ssh_signature.h"
#include "model/workspace.h"

#include <algorithm>

namespace waymark {

using review::Event;
using review::EventKind;

namespace {

void require_words(const std::string& text, const char* what) {
  if (text.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error(std::string(what) + " needs some words. Nothing was saved. Write them, then try again.");
}

} // namespace

// What the record would say next: after everything that is in it now.
review::Segment Workspace::next_segment(const Event& event) const {
  review::Segment segment;
  segment.package = m_package.id;
  segment.writer = m_identity->writer;
  segment.person = m_identity->person;
  segment.number = 1;
  segment.roster_version = m_package.roster.version;
  const review::WriterId writer = review::read_writer_id(segment.writer).value();
  std::map<review::WriterId, int> seen;
  for (const SegmentHead& earlier : m_heads) {
    if (earlier.writer != writer) {
      // What goes by a team list that is not here yet was not read here either.
      if (earlier.roster_version <= segment.roster_version)
        seen[earlier.writer] = std::max(seen[earlier.writer], earlier.number);
    } else if (earlier.number >= segment.number) {
      segment.number = earlier.number + 1;
      segment.previous = earlier.sha256;
    }
  }
  for (const auto& [other, number] : seen)
    segment.seen.push_back({other, number});
  segment.events.push_back(event);
  return segment;
}

// The segment's file and its signature.
FileSet Workspace::signed_files(review::Segment& segment) const {
  if (review::has_keys(m_package.roster))
    require_key();
  const auto file = review::write_segment(segment);
  FileSet files{file};
  if (m_identity->key)
    files[file.first + ".sig"] = trust::sign(*m_identity->key, trust::purpose::review, file.second);
  for (const Event& event : segment.events)
    for (const review::Removed& one : event.removed)
      files["removed/" + one.blob] = file.first + "\n"; // so that Sync need not read everything to find it
  return files;
}

std::string Workspace::append(Event event, const FileSet& bases) {
  require_person();
  look_at_event(event);
  event.time = now();
  git::Repository& record = repository();
  if (record.review_tip() != m_review_tip)
    read_review();
  review::Segment segment = next_segment(event);
  while (!record.try_add_review_files(signed_files(segment), bases, author(), event.time, m_review_tip)) {
    read_review();
    segment = next_segment(event);
  }
  m_review_tip = record.review_tip();
  m_heads.push_back(head_of(segment));
  review::add_segment(m_review, segment);
  return segment.events.front().thread;
}

// The text that a passage is quoted from, when no version holds it; also makes sure that the passage is what
// it says.
FileSet Workspace::base_of(const review::Target& target, std::string_view base_text) const {
  if (!target.module.empty())
    require_module(target.module);
  if (!target.is_passage())
    return {};
  std::string text(base_text);
  if (text.empty() || git::Repository::blob_id(text) != target.base) {
    const std::string& on_disk = require_module(target.module).source;
    const auto recorded = m_repository ? m_repository->blob(target.base) : std::nullopt;
    if (git::Repository::blob_id(on_disk) == target.base)
      text = on_disk;
    else if (recorded)
      text = *recorded;
    else
      throw Error(
          "The text has changed since this passage was chosen. Nothing was saved. Choose the passage again.");
  }
  if (target.span.begin >= target.span.end || target.span.end > text.size() ||
      slice(text, target.span) != target.quote)
    throw Error("The passage could not be found in the text. Nothing was saved. Choose the passage again.");
  return {{target.module, text}};
}

const review::Thread& Workspace::require_thread(const std::string& thread) const {
  if (const review::Thread* found = m_review.find_thread(thread))
    return *found;
  throw Error("There is no comment “" + thread +
              "” in this package. Nothing was changed. Its comments are listed by “comment list”.");
}

std::string Workspace::comment(const review::Target& target, const std::string& text,
                               std::string_view base_text) {
  require_words(text, "A comment");
  Event event;
  event.kind = EventKind::comment;
  event.target = target;
  event.text = text;
  return append(event, base_of(target, base_text));
}

std::string Workspace::suggest(const review::Target& passage, const std::string& replacement,
                               const std::string& why, std::string_view base_text) {
  if (!passage.is_passage())
    throw Error("A suggestion needs the words that it would replace. Nothing was saved. Choose them in the "
                "text first.");
  if (replacement == passage.quote)
    throw Refused("The suggested words are the same as those in the text. Nothing was saved. Change them, or "
                  "write a comment.");
  Event event;
  event.kind = EventKind::suggest;
  event.target = passage;
  event.replacement = replacement;
  event.text = why;
  return append(event, base_of(passage, base_text));
}

void Workspace::continue_thread(EventKind kind, const std::string& thread, const std::string& text) {
  Event event;
  event.kind = kind;
  event.thread = require_thread(thread).id;
  event.text = text;
  append(event);
}

void Workspace::reply(const std::string& thread, const std::string& text) {
  require_words(text, "A reply");
  continue_thread(EventKind::reply, thread, text);
}

void Workspace::resolve(const std::string& thread, const std::string& text) {
  if (require_thread(thread).state != review::ThreadState::open)
    throw Refused("This comment is already settled. Nothing was changed.");
  continue_thread(EventKind::resolve, thread, text);
}

void Workspace::reopen(const std::string& thread, const std::string& text) {
  if (require_thread(thread).state == review::ThreadState::open)
    throw Refused("This comment is open already. Nothing was changed. Write a reply instead.");
  continue_thread(EventKind::reopen, thread, text);
}

namespace {

void require_open_suggestion(const review::Thread& thread) {
  if (!thread.suggestion)
    throw Refused(
        "This is a comment, not a suggestion, so there is nothing to accept or decline. Nothing was "
        "changed. Resolve it instead.");
  if (thread.state != review::ThreadState::open)
    throw Refused("This suggestion has already been " + std::string(name_of(thread.state)) +
                  ". Nothing was changed.");
}

} // namespace

void Workspace::accept(const std::string& id) {
  require_person();
  const review::Thread thread = require_thread(id);
  require_open_suggestion(thread);
  const ContentModule& module = require_module(thread.target().module);
  const std::string path = module.path;
  const std::string old = read_whole_file(m_folder / path);
  const auto place = place_of(thread, old);
  if (!place || slice(old, *place) != thread.target().quote)
    throw Refused(
        "The words that this suggestion is about have changed, so it was not accepted. Nothing was changed. "
        "Change the text yourself, then decline the suggestion with a short note.");
  std::string text = old;
  text.replace(place->begin, place->size(), thread.replacement());
  write_file(path, text);
  try {
    record_accept(id);
  } catch (...) {
    write_file(path, old);
    throw;
  }
}

void Workspace::record_accept(const std::string& thread) {
  require_open_suggestion(require_thread(thread));
  continue_thread(EventKind::accept, thread, "");
}

void Workspace::decline(const std::string& thread, const std::string& reason) {
  require_open_suggestion(require_thread(thread));
  continue_thread(EventKind::decline, thread, reason);
}

std::optional<Span> Workspace::place_of(const review::Thread& thread, std::string_view source) const {
  return place_of(thread.target(), source);
}

std::optional<Span> Workspace::place_of(const review::Target& target, std::string_view source) const {
  if (target.is_block())
    return review::place_of_block(source, target.block);
  if (!target.is_passage() || !m_repository)
    return std::nullopt;
  if (m_placed_source != source) {
    m_places.clear();
    m_placed_source = source;
  }
  auto found = m_places.find(target.base);
  if (found == m_places.end()) {
    auto base = m_repository->blob(target.base);
    found = m_places
                .emplace(target.base,
                         base ? std::make_unique<review::Reanchoring>(std::move(*base), m_placed_source)
                              : nullptr)
                .first;
  }
  const Span span = target.span;
  if (!found->second || span.end > found->second->old_text().size() ||
      slice(found->second->old_text(), span) != target.quote)
    return std::nullopt; // the record does not say what its passage was, so it is shown nowhere
  return found->second->place_of(span);
}

} // namespace waymark
