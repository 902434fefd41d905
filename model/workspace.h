// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/word_list.h"
#include "model/discounted.h"
#include "model/error.h"
#include "model/git/repository.h"
#include "model/package.h"
#include "model/privacy/personal_data.h"
#include "model/profile.h"
#include "model/review/anchor.h"
#include "model/review/review_state.h"
#include "model/review/set_aside.h"
#include "model/review/status.h"
#include "model/review/word_diff.h"
#include "model/sync/choices.h"
#include "model/trust/join_request.h"
#include "model/withdrawal.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

/// A rule of the package says no: not your role, nothing to save, the passage has changed. Nothing is broken.
class Refused : public Error {
public:
  using Error::Error;
};

/// What looks like personal data in words that were about to be saved, and where: "modules/lesson.md, line
/// 12", "your words".
struct FoundPersonalData {
  std::string where;
  privacy::PersonalData data;
};

/// Nothing was saved, because somebody has to look first: change the words, or do the same again while
/// Workspace::keep_personal_data is held.
class PersonalDataFound : public Refused {
public:
  explicit PersonalDataFound(std::vector<FoundPersonalData> found);
  const std::vector<FoundPersonalData>& found() const { return m_found; }

private:
  std::vector<FoundPersonalData> m_found;
};

/// A package folder that is open: its files as they are on disk, its record, and the person acting. Both the
/// window and the command line do all their work through this. One thread. Every member throws Error; after a
/// throw nothing on disk has changed.
class Workspace {
public:
  /// Throws when the folder is not a package. A package without a record gets one on the first save.
  static Workspace open(const std::filesystem::path& folder, const Profile& profile,
                        const std::string& as = {});

  const std::filesystem::path& folder() const { return m_folder; }
  const Package& package() const { return m_package; }
  const review::ReviewState& review() const { return m_review; }
  /// What is in the record and counts for nothing.
  const std::vector<Discounted>& discounted() const { return m_discounted; }
  /// The person acting; nothing when this profile is nobody in this package (then only reading is possible).
  const Person* person() const;
  /// Acts as somebody else whose key the profile holds (person id or role).
  void act_as(const std::string& as);
  /// Takes the user's profile as it is now: somebody who has asked to join since is somebody once the team
  /// says so.
  void use(const Profile& profile);
  /// Reads everything again from disk. A record that the disk has damaged is put right first, as far as that
  /// goes (see git/rescue.h).
  void reload();
  /// What was put right since the package was opened, a sentence each.
  const std::vector<std::string>& put_right() const { return m_put_right; }

  // Text. Writing replaces the file safely; it makes no version.
  void write_module(const std::string& module, std::string_view source);
  void write_file(const std::string& path, std::string_view bytes);
  void add_module(const std::string& title, const std::string& audience, const std::string& kind);
  void reorder_modules(const std::vector<std::string>& ids);

  // Versions.
  bool has_unsaved_changes() const; ///< files differ from the newest version
  git::Version save_version(const std::string& message);
  std::vector<git::Version> history(const std::string& module = {}) const;
  /// The version whose id begins with `id`; throws when none or several do.
  git::Version find_version(const std::string& id) const;
  FileSet files_of(const std::string& version) const;
  /// Puts back an old version's files (or one module) and saves that as a new version.
  git::Version restore(const std::string& version, const std::string& module = {});

  // Personal data. Saving a version, and every comment, answer, suggestion and reason, throws
  // PersonalDataFound when it brings what looks like personal data (see model/privacy) into the record.
  /// While the value lives, such words are saved: somebody has looked at them. Why they may stay is recorded
  /// with them.
  class [[nodiscard]] Looked {
  public:
    explicit Looked(Workspace& workspace) : m_workspace(&workspace) {}
    ~Looked() { m_workspace->m_kept_because.clear(); }
    Looked(const Looked&) = delete;
    Looked& operator=(const Looked&) = delete;

  private:
    Workspace* m_workspace;
  };
  Looked keep_personal_data(const std::string& reason);
  /// The names that this profile does not let into a record; see model/privacy/private_names.h.
  const privacy::PrivateNames& private_names() const { return m_private_names; }

  // Comments and suggestions. Return the thread's id. A passage's text (its `base`) must be the module's as
  // it is on disk or in the newest version; a caller whose text is neither (the editor, while somebody types)
  // gives it as `base_text`.
  std::string comment(const review::Target& target, const std::string& text, std::string_view base_text = {});
  std::string suggest(const review::Target& passage, const std::string& replacement, const std::string& why,
                      std::string_view base_text = {});
  void reply(const std::string& thread, const std::string& text);
  void resolve(const std::string& thread, const std::string& text);
  void reopen(const std::string& thread, const std::string& text);
  /// Applies the suggestion to the module's text on disk and records it. Throws when the passage has changed.
  void accept(const std::string& thread);
  /// The same when the caller has already put the words into its own copy of the text (the editor: one undo
  /// step).
  void record_accept(const std::string& thread);
  void decline(const std::string& thread, const std::string& reason);
  /// Where a thread's passage stands in `source` now; nothing when it has changed. Cached per pair of texts.
  std::optional<Span> place_of(const review::Thread& thread, std::string_view source) const;
  std::optional<Span> place_of(const review::Target& passage, std::string_view source) const;

  // Findings set aside, each with a reason. `target` says what the finding is about (review::target_of), as a
  // comment's does; `finding` is its message. Returns the set-aside's id. Throws without a reason, and when
  // these words are set aside for this rule already.
  std::string set_aside(const std::string& rule, const review::Target& target, const std::string& finding,
                        const std::string& reason, std::string_view base_text = {});
  /// Anybody in the team may: the finding shows again.
  void take_back(const std::string& set_aside, const std::string& why = {});
  /// Which of these alerts of the module's text `source` are set aside, and which set-asides have lapsed.
  /// Places are cached per pair of texts.
  review::SetAsideReading read_set_asides(const std::string& module, std::string_view source,
                                          const std::vector<checks::Alert>& alerts) const;
  /// The one person who wrote every version of a module's text; nothing when several did or nobody has yet.
  /// Kept until there is another version.
  std::optional<std::string> only_author(const std::string& module) const;

  /// Puts marks of quoted speech around words of a module's text on disk. Refused when they cannot stand
  /// there (see markdown::markable_words).
  void mark_quoted(const std::string& module, Span words);

  // Choices. Where Sync found that two people changed the same words, one version stands until somebody
  // chooses. Anybody in the team may, and two who choose the same agree.
  std::vector<OpenChoice> open_choices() const;
  /// Whether the words of a choice are still those that met, so that either version can be put there.
  bool stands_as_it_met(const OpenChoice& choice) const;
  /// Puts what was chosen into the text, saves a version of it unless something else was waiting to be saved,
  /// and records who chose. Refused when the choice is settled, or its words have changed since.
  void choose(const std::string& choice, Keep keep, const std::string& words = {});
  /// What Sync put together word by word and nobody in the team has said that they have read.
  std::vector<MergedForYou> to_read() const;
  /// Where such a place is in a page's text `source` now; nothing when it has changed.
  std::optional<Span> place_of(const MergedForYou& merged, std::string_view source) const;
  /// Says so, for the whole team. Throws Error when there is no such place; read already is no mistake.
  void mark_read(const std::string& merged);

  // Removing for good: somebody's words in the review record, or old bytes of a file. Who asked and why
  // stays, as an event that they sign; every copy follows with its next Sync (see review/removal.h, sync/
  // follow_removals.h). Refused without the right, and for what the package still says today.
  bool may_remove() const;
  /// One event, by its id or by that of the thread that it opens. That it was there stays, its words go.
  void remove_event(const std::string& event, const std::string& reason);
  /// The file as it was in this version, wherever else the same bytes are; without a version all its old
  /// texts.
  void remove_file(const std::string& path, const std::string& version, const std::string& reason);

  // What the checks go by. Each changes files of the package and leaves an event that says who and why; when
  // one cannot be done, neither is.
  /// Returns the entry (see checks::entry_for). Refused when this list has the word already, or the other
  /// one does.
  std::string add_word(const std::string& word, checks::WordList list, const std::string& reason = {},
                       checks::WordForm form = checks::WordForm::word);
  /// Takes an entry, named by itself or by its word, out again: undoes add_word() byte for byte.
  void remove_word(const std::string& word, checks::WordList list, const std::string& reason = {});
  /// `setting`: "off", "on" or a level. Throws without a reason, and for a rule that is not known.
  void switch_rule(const std::string& rule, const std::string& setting, const std::string& reason);

  // The team. Each change is a new version of the team list (see model/trust/roster_chain.h), which those who
  // look after the list make and which counts once enough of them have agreed; true: it counts already.
  // `what` tells the history of it. A change waits until the one before it counts or was taken back.
  bool change_team(const Roster& next, const std::string& what);
  bool agree_to_team_change();
  void take_back_team_change();
  /// The same in one step. From the end of the day `after` (today when it is empty) nothing new that the
  /// person signs, or has signed unseen, counts, until somebody confirms it.
  bool dismiss(const std::string& person, const std::string& after = {});
  bool revoke_key(const std::string& person, const std::string& key, const std::string& after = {});
  /// What the person's keys that count no longer had signed until the end of that day, and is here, counts.
  bool confirm(const std::string& person, const std::string& until = {});

  // Joining. Anybody who has the package may ask, with the key that the team shall know them by; the request
  // goes with the next Sync.
  trust::JoinRequest ask_to_join(trust::JoinRequest request, const trust::KeyPair& key);
  /// Those that nobody has answered yet.
  std::vector<trust::JoinRequest> join_requests() const;
  /// `person`: another id than the one that was asked for.
  bool approve_join(const std::string& code, const std::string& person,
                    const std::vector<std::string>& roles);
  /// The request comes from another computer of somebody who is in the team.
  bool approve_computer(const std::string& code, const std::string& person);
  void decline_join(const std::string& code, const std::string& reason);

  // Sign-off.
  review::PackageStatus status() const;
  /// The module's current bytes must be saved in the newest version; the person must hold the role; the role
  /// must be asked for.
  void sign_off(const std::string& module, const std::string& role);
  void ask_for_changes(const std::string& module, const std::string& reason);
  void withdraw(const std::string& module, const std::string& reason);
  /// Throws Refused, with whom to ask, when the person acting may not publish.
  void require_publisher() const;
  /// Records that a release was made (see export/release.h): `files` take the place of everything below
  /// release/ and are saved as a version, which is marked with a signed tag, `message` in it. Those who may
  /// not publish are refused.
  void record_release(const std::string& name, const std::string& message, const FileSet& files = {});
  /// Adds the acting publisher's signature of a release's list of contents to the record. Doing it again
  /// changes nothing.
  void sign_release(const std::string& name, std::string_view manifest);
  /// The signatures of that list which are in the record, by person.
  std::map<std::string, std::string> release_signatures(const std::string& name) const;
  /// Each sign-off that counts, as it is in the review record, where it stands alone in a file:
  /// "<module>-<role>.jsonl" and, when it is signed, its signature beside it as ".sig".
  FileSet sign_off_files() const;
  std::vector<git::Tag> releases() const;
  /// Takes a release back: one event that says why and which list of contents is meant. Its mark and its
  /// bytes stay. Refused for those who may not publish, and when it is withdrawn already. `name` is the
  /// mark's.
  void withdraw_release(const std::string& name, const std::string& manifest_sha256,
                        const std::string& reason);
  /// The releases that were taken back by somebody who might, each once, in the order in which they were.
  std::vector<Withdrawal> withdrawals() const;

  git::Repository& repository();
  const git::Repository* record() const { return m_repository ? &*m_repository : nullptr; }

  /// The day on which things are done, "yyyy-mm-dd" in UTC.
  std::string today() const;

  /// For the sample's history and for tests: the time of what is done next, instead of the clock's.
  void set_time(std::optional<git::Time> time) { m_time = time; }

private:
  Workspace(std::filesystem::path folder, Profile profile);
  // What the next segment says of those that are there.
  struct SegmentHead {
    review::WriterId writer;
    int number = 0, roster_version = 0;
    std::string sha256;
  };
  static SegmentHead head_of(const review::Segment& segment);
  void read_everything();
  void read_review();
  /// The record as it is judged here, with every event: for what is asked rarely.
  review::SegmentReading judged_segments() const;
  void refuse_own_word(review::ModuleStatus& module, std::vector<review::Obstacle>& blocks) const;
  git::Time now() const;
  git::Author author() const;
  const Person& require_person() const;
  const Roster& require_keyholder() const;
  const trust::KeyPair& require_key() const;
  trust::JoinRequest require_join_request(const std::string& code) const;
  std::vector<WrittenUpTo> written_by(const std::string& person, const std::string& day,
                                      bool with_doubtful) const;
  const ContentModule& require_module(const std::string& module) const;
  const review::SetAside& require_set_aside(const std::string& id) const;
  const review::Thread& require_thread(const std::string& thread) const;
  FileSet base_of(const review::Target& target, std::string_view base_text) const;
  review::Segment next_segment(const review::Event& event) const;
  FileSet signed_files(review::Segment& segment) const;
  std::string append(review::Event event, const FileSet& bases = {});
  void look_at_event(review::Event& event) const;
  void look_at_version(std::string& message) const;
  std::string kept_remark(const std::vector<FoundPersonalData>& found) const;
  void continue_thread(review::EventKind kind, const std::string& thread, const std::string& text);
  review::Event about_module(review::EventKind kind, const ContentModule& module) const;
  void take_file(const std::string& path, std::optional<std::string> bytes);
  void change_rules(const std::map<std::string, std::optional<std::string>>& changes, review::Event event);
  void replace_files(const std::map<std::string, std::optional<std::string>>& changes);
  /// The same, taken back when what comes `then` throws.
  void replace_files(const std::map<std::string, std::optional<std::string>>& changes,
                     const std::function<void()>& then);
  void require_remover() const;
  std::vector<review::Removed> old_texts(const std::string& path, const std::string& version) const;
  void remove(std::vector<review::Removed> what, const std::string& reason);
  const FileSet& newest_files() const;
  const LeftByJoining& left() const;
  git::Version save_files(const std::string& message);

  std::filesystem::path m_folder;
  Profile m_profile;
  Package m_package;
  std::optional<git::Repository> m_repository;
  std::vector<SegmentHead> m_heads; // of every segment that was read, believed or not
  review::ReviewState m_review;
  std::vector<Discounted> m_discounted;
  std::vector<trust::JoinRequest> m_join_requests; // answered ones too
  std::optional<Identity> m_identity;
  std::optional<git::Time> m_time;
  privacy::PrivateNames m_private_names;
  std::vector<std::string> m_put_right;
  std::string m_kept_because; // why personal data may stay; empty: ask first
  std::optional<std::string> m_review_tip;
  mutable std::optional<std::pair<std::string, FileSet>>
      m_newest;                          // newest version and its files, once asked for
  mutable std::string m_authors_version; // the newest version when m_only_authors was filled
  mutable std::map<std::string, std::optional<std::string>> m_only_authors; // by module
  mutable std::optional<std::pair<std::string, LeftByJoining>>
      m_left;                          // newest version and what joining up to it has left, done or not
  mutable std::string m_placed_source; // the text that m_places leads to
  mutable std::map<std::string, std::unique_ptr<review::Reanchoring>> m_places; // by base
};

/// Builds a new package in an empty or missing folder from a template, with the profile's user as its only
/// person. A template without the Safeguarding style gets that of the sample beside it.
void make_package(const std::filesystem::path& folder, const std::filesystem::path& template_folder,
                  Profile& profile);

/// Builds the sample with its people, versions, comments and sign-offs from its history.yaml: the same ids
/// each time. The profile receives an identity for each of its people. Throws when the folder is not empty.
void build_demo(const std::filesystem::path& folder, const std::filesystem::path& sample_folder,
                Profile& profile);

/// The folder of the samples: beside the program, in the source tree it was built from, or installed.
std::filesystem::path samples_folder();

} // namespace waymark
