// SPDX-License-Identifier: MIT
#include "sample_data.h"

#include <ctime>

namespace waymark::gallery {
namespace {

constexpr std::int64_t minute = 60, hour = 60 * minute, day = 24 * hour;

std::int64_t ago(std::int64_t seconds) {
  return static_cast<std::int64_t>(std::time(nullptr)) - seconds;
}

review::Event said(const std::string& person, std::int64_t seconds_ago, const std::string& text,
                   review::EventKind kind = review::EventKind::reply) {
  review::Event event;
  event.kind = kind;
  event.person = person;
  event.time = ago(seconds_ago);
  event.text = text;
  event.id = person + "/" + std::to_string(seconds_ago);
  return event;
}

review::Thread thread(const std::string& id, const std::string& quote, std::vector<review::Event> events) {
  review::Thread result;
  result.id = id;
  result.events = std::move(events);
  review::Target& target = result.events.front().target;
  target.module = "the-moment";
  target.quote = quote;
  target.base = quote.empty() ? "" : "0123456789";
  return result;
}

editor::CommentCard at(std::optional<int> y, review::Thread thread, bool changed = false) {
  return {std::move(thread), y, changed};
}

review::Thread suggestion(const std::string& id, const std::string& quote, const std::string& words,
                          std::vector<review::Event> events) {
  review::Thread result = thread(id, quote, std::move(events));
  result.suggestion = true;
  result.events.front().replacement = words;
  return result;
}

checks::Alert alert(const std::string& rule, checks::Level level, const std::string& match,
                    const std::string& message, const std::string& why,
                    std::vector<std::string> replacements) {
  return {rule, level, {}, match, message, why, std::move(replacements), ""};
}

git::Version version(char digit, std::int64_t seconds_ago, const std::string& name,
                     const std::string& message) {
  return {std::string(40, digit), {}, {name, "person@team.invalid"}, ago(seconds_ago), message};
}

} // namespace

Roster team() {
  Roster roster;
  roster.version = 1;
  roster.organisations = {{"policing-team", "Child Centred Policing"},
                          {"charity", "Children’s charity"},
                          {"school", "Secondary school"}};
  roster.people = {{"police-author", "Policing team author", "policing-team", {"police"}, {}, true},
                   {"charity-reviewer", "Charity reviewer", "charity", {"charity"}, {}, true},
                   {"school-lead", "School safeguarding lead", "school", {"school"}, {}, true}};
  return roster;
}

editor::CommentsView comments() {
  editor::CommentsView view;
  view.roster = team();
  view.me = "police-author";
  view.active = "learning-line";
  view.cards = {
      at({},
         thread("whole", "",
                {said("school-lead", 3 * day, "Could this fit into one form period of twenty minutes?")})),
      at(120, thread("screen", "a message from Blake",
                     {said("charity-reviewer", 26 * hour,
                           "Young people tell us it is rarely the first message. Can we show that they had "
                           "talked for weeks?"),
                      said("police-author", 2 * hour,
                           "Good point. I have added a line about the weeks before.")})),
      at(180, thread("learning-line", "It is never too late to ask for help",
                     {said("charity-reviewer", 50 * minute,
                           "This line is the heart of it. Could it come before the message?"),
                      said("police-author", 40 * minute, "Yes, if the picture moves up with it."),
                      said("school-lead", 32 * minute,
                           "In class the picture helps them to talk, so together is best."),
                      said("charity-reviewer", 20 * minute, "Agreed."),
                      said("police-author", 5 * minute, "I will move both this afternoon.")})),
      at(420, suggestion("bare-act", "Ash stupidly sent a picture.", "Ash sent a picture.",
                         {said("charity-reviewer", 2 * day,
                               "“Stupidly” puts the blame on Ash. The facts are enough.")})),
      at(640, thread("contact", "talk to a trusted adult",
                     {said("school-lead", 400 * day,
                           "Who would that be for somebody in care? A key worker, perhaps.")})),
  };
  review::Thread resolved =
      thread("resolved", "Do not reply",
             {said("school-lead", 9 * day, "Say why not?"),
              said("police-author", 8 * day, "Added: replying tells them that it works.",
                   review::EventKind::resolve)});
  resolved.state = review::ThreadState::resolved;
  view.cards.push_back(at(760, resolved));
  review::Thread declined =
      suggestion("declined", "the police can help", "the police will help",
                 {said("school-lead", 12 * day, "Surer."),
                  said("police-author", 11 * day, "We cannot promise what will happen in each case.",
                       review::EventKind::decline)});
  declined.state = review::ThreadState::declined;
  view.cards.push_back(at(830, declined));
  view.cards.push_back(at({},
                          thread("lost", "Nobody needs to know about this",
                                 {said("charity-reviewer", 20 * day,
                                       "This sounds like a threat. Could we find something warmer?")}),
                          true));
  return view;
}

editor::CommentsView comments_not_counted() {
  editor::CommentsView view = comments();
  view.discounted = {{"Charity reviewer, 3 November 2026, sign-off on “The moment”",
                      "it is not signed by the key of whoever it names", "moment", ""},
                     {"Illustrator, 4 November 2026, comment on “The moment”: “The window could be larger.”",
                      "it was written on a computer that was lost, after the last day on which that counts",
                      "moment", "larger"}};
  return view;
}

std::string drawing() {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 90\" width=\"160\" height=\"90\">"
         "<rect width=\"160\" height=\"90\" fill=\"#14587a\"/><circle cx=\"120\" cy=\"30\" r=\"18\" "
         "fill=\"#ffc945\"/>"
         "</svg>";
}

editor::CommentsView comments_on_pictures() {
  editor::CommentsView view;
  view.roster = team();
  view.me = "police-author";
  editor::CommentCard picture =
      at(120, thread("picture", "", {said("charity-reviewer", 2 * hour, "Could the lamp be smaller?")}));
  review::Target& target = picture.thread.events.front().target;
  target = {};
  target.picture = "artwork/evening.svg";
  target.region = review::PictureRegion{0.6, 0.05, 0.3, 0.5};
  picture.picture = std::make_shared<const std::string>(drawing());
  editor::CommentCard package =
      at({}, thread("package", "", {said("school-lead", day, "It reads calmly from end to end.")}));
  package.thread.events.front().target = {};
  view.cards = {picture, package};
  return view;
}

editor::CommentsView many_comments(int count) {
  editor::CommentsView view;
  view.roster = team();
  view.me = "school-lead";
  for (int i = 0; i < count; ++i)
    view.cards.push_back(at(i * 70, thread("many-" + std::to_string(i), "words number " + std::to_string(i),
                                           {said(i % 2 ? "police-author" : "charity-reviewer", i * hour,
                                                 "A remark about these words.")})));
  return view;
}

checks::Findings findings() {
  checks::Findings found;
  found.target = 11;
  found.measures.words = 412;
  found.measures.sentences = 38;
  found.measures.reading_age = 12.2;
  found.alerts = {
      alert("Safeguarding.Blame", checks::Level::error, "your own fault",
            "This blames the young person. Say what happened, and that it is not their fault.",
            "A young person who reads blame is less likely to ask for help, and that leaves whoever harmed "
            "them in control.",
            {"not your fault"}),
      alert("Waymark.SupportRoute", checks::Level::error, "",
            "There is no way to get help on this page. Add a support block.",
            "Somebody may read only this one page.", {}),
      alert("Vale.Spelling", checks::Level::warning, "recieve", "“recieve” is not in the dictionary.", "",
            {"receive"}),
      alert("Safeguarding.Plain", checks::Level::warning, "in the event that",
            "A shorter word says the same.", "Short words are easier when somebody is upset.", {"if"}),
      alert("Safeguarding.LongSentence", checks::Level::suggestion,
            "When someone that you do not know very well asks you for a picture",
            "This sentence has 34 words. Two shorter ones are easier.", "", {}),
  };
  return found;
}

editor::ChecksView set_asides() {
  editor::ChecksView view{findings(), {}, true, "Blakey"};
  const auto add = [&](const std::string& id, const std::string& quote, const std::string& finding,
                       const std::string& reason, const std::string& who, review::SetAsideState state) {
    editor::SetAsideShown shown;
    shown.set_aside.id = id;
    shown.set_aside.rule = "Safeguarding.Blame";
    shown.set_aside.target.quote = quote;
    shown.set_aside.target.base = quote.empty() ? "" : std::string(40, 'a');
    shown.set_aside.finding = finding;
    shown.set_aside.reason = reason;
    shown.set_aside.time = ago(3 * hour);
    shown.set_aside.state = state;
    shown.who = who;
    view.set_asides.push_back(std::move(shown));
  };
  add("one", "never your fault", "“your fault” can sound like blame.",
      "It says that they are not to blame, and our reviewers asked for exactly these words.",
      "Charity reviewer", review::SetAsideState::standing);
  add("two", "", "The reading age is 12.2; the target is 11.", "The names of the services are long.",
      "Policing team author", review::SetAsideState::standing);
  view.set_asides.back().by_only_author = true;
  add("three", "in the heat of the moment", "An idiom. Say it plainly.", "Pupils know this one.",
      "School safeguarding lead", review::SetAsideState::lapsed);
  return view;
}

checks::Findings many_findings(int count) {
  checks::Findings found = findings();
  for (int i = 0; i < count; ++i)
    found.alerts.push_back(alert("Safeguarding.Plain", checks::Level::warning, "wording " + std::to_string(i),
                                 "A shorter word says the same.", "", {"word"}));
  return found;
}

editor::SignOffView sign_offs() {
  editor::SignOffView view;
  view.roster = team();
  view.me = "police-author";
  view.status.id = "the-moment";
  view.status.title = "The moment";
  view.status.roles["charity"] = {review::CellState::changes_asked, "charity-reviewer", ago(4 * hour),
                                  "Please take out the word “stupidly” in the second part.", ""};
  view.status.roles["police"] = {review::CellState::lapsed, "police-author", ago(6 * day),
                                 "The text has changed since: 4 words are new.", ""};
  view.status.roles["school"] = {review::CellState::signed_off, "school-lead", ago(day), "", ""};
  return view;
}

std::vector<git::Version> versions() {
  return {version('a', 3 * hour, "Policing team author", "Softer ending"),
          version('b', 2 * day, "School safeguarding lead", "The lesson fits into one period"),
          version('c', 8 * day, "Charity reviewer", "Support on every page & a calmer first picture"),
          version('d', 40 * day, "Policing team author", "First drafts of every module")};
}

std::string old_text() {
  return "## The moment\n\nAsh stupidly sent a picture. Now Blake wants another one.\n\nNobody needs to know "
         "about this.\n";
}

std::string new_text() {
  return "## The moment\n\nAsh sent a picture. Now Blake wants another one, and Ash feels sick.\n\nIt is "
         "never too late to ask for help.\n";
}

std::vector<FoundPersonalData> personal_data() {
  std::vector<FoundPersonalData> list;
  const std::string words = "Ring 07400 123456 or write to office@school.org.uk.";
  for (privacy::PersonalData& one : privacy::find_personal_data(words, {}))
    list.push_back({"modules/lesson.md, line 12", std::move(one)});
  return list;
}

editor::PublishPlan blocked_plan() {
  editor::PublishPlan plan = ready_plan();
  plan.obstacles = {{"“The moment” is not signed off by the charity.",
                     "Ask the Charity reviewer to open the module and choose Sign off.", "the-moment"},
                    {"“Lesson” has changed since the school signed it off.",
                     "Ask the School safeguarding lead to read it again and choose Sign off.", "lesson"}};
  return plan;
}

editor::PublishPlan ready_plan() {
  editor::PublishPlan plan;
  plan.title = "Take control";
  plan.formats = {{"site", "Website (folder)"}, {"single", "One web page"}};
  plan.audiences = {{"young-people", "Young people", 11},
                    {"parents", "Parents and carers", 12},
                    {"teachers", "Teachers and schools", 14}};
  plan.name = "2";
  plan.summary =
      "Softer ending\nThe lesson fits into one period\nSupport on every page and a calmer first picture";
  plan.folder = "/home/author/Documents/Waymark releases";
  return plan;
}

editor::TeamActions team_of_keyholder() {
  editor::TeamView view;
  view.is_member = view.is_keyholder = true;
  view.people = {
      {"police-author", "Policing team author", "Child Centred Policing. Police. Looks after the team list."},
      {"charity-reviewer", "Charity reviewer", "Children’s charity. Charity. Looks after the team list."},
      {"school-lead", "School safeguarding lead", "Secondary school. School. Looks after the team list."},
      {"former", "Former illustrator", "Studio. Has left the team; what they signed before still counts.",
       true}};
  view.requests = {{"8B3V-NSHT-3QB3-V4S6",
                    "Second reviewer",
                    "Children’s charity. Would like the role Charity.",
                    "charity",
                    {}}};
  view.roles = {"police", "charity", "school"};
  view.waiting = {
      "Former illustrator leaves.",
      {"What comes from Former illustrator after today does not count until somebody who looks after "
       "the team list confirms it."},
      {"School safeguarding lead"},
      {"Policing team author", "Charity reviewer"},
      2,
      true};
  view.locked = "The team can be changed again once the change that waits is agreed to or taken back.";
  view.decisions = {
      "Policing team author, Charity reviewer and School safeguarding lead. A change counts when 2 "
      "of these 3 have agreed to it.",
      "Those who look after the team list. A release needs signatures from 2 organisations.",
      {"Pages of the kind lesson: charity and school", "All other pages: police, charity and school"}};
  view.fingerprint = "bad1 44be 8606 e576 2a65 a215 80f3 41b0";
  editor::TeamActions actions;
  actions.read = [view] { return view; };
  return actions;
}

Package team_package() {
  Package package;
  package.audiences = {{"young-people", "Young people", 11}, {"teachers", "Teachers and schools", 14}};
  for (const char* const kind : {"scenario", "lesson", "guide"}) {
    ContentModule module;
    module.id = module.kind = kind;
    module.title = "The " + module.id;
    package.modules.push_back(module);
  }
  package.roster.organisations = {{"police", "Child Centred Policing"}, {"charity", "Children’s charity"}};
  package.roster.people = {{"police-author", "Policing team author", "police", {"police"}},
                           {"charity-reviewer", "Charity reviewer", "charity", {"charity"}}};
  package.roster.keyholders = {{"police-author", "charity-reviewer"}, 2};
  package.roster.sign_off = {{"lesson", {}, {}, {"charity", "school"}},
                             {{}, {}, {}, {"police", "charity", "school"}}};
  return package;
}

editor::TeamActions team_from_outside() {
  editor::TeamActions actions = team_of_keyholder();
  editor::TeamView view = actions.read();
  view.is_member = view.is_keyholder = false;
  view.locked.clear();
  view.name = "Second reviewer";
  view.waiting = {};
  actions.read = [view] { return view; };
  actions.ask = [](const std::string&, const std::string&, const std::string&) {
    return std::string("8B3V-NSHT-3QB3-V4S6");
  };
  return actions;
}

editor::ChoiceShown choice() {
  editor::ChoiceShown shown;
  shown.open.choice.path = "modules/the-moment.md";
  shown.open.choice.where = "“The moment”: “It is never too late to ask for help with this.”";
  shown.open.choice.base = "It is never too late to ask for help with this.\n";
  shown.open.choice.ours =
      "It is never too late to ask for help. Whatever was sent, and however long ago, you can talk to an "
      "adult you trust.\n";
  shown.open.choice.theirs = "It is never too late to ask for help. You can write to Childline at any hour, "
                             "and nobody there will be "
                             "cross with you.\n";
  shown.open.first = {"Policing team author", ago(3 * hour)};
  shown.open.second = {"Charity reviewer", ago(26 * hour)};
  shown.me = "Policing team author";
  shown.number = 3;
  shown.count = 4;
  return shown;
}

editor::ChoiceShown page_choice() {
  editor::ChoiceShown shown = choice();
  shown.open.choice.kind = merge::Choice::Kind::file;
  shown.open.choice.where = "“The moment”";
  shown.open.choice.theirs.reset();
  shown.stands = false;
  shown.count = 1;
  return shown;
}

editor::ChoiceShown picture_choice() {
  editor::ChoiceShown shown = choice();
  shown.open.choice.kind = merge::Choice::Kind::file;
  shown.open.choice.path = shown.open.choice.where = "artwork/corridor.svg";
  shown.open.choice.ours = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'>"
                           "<rect width='400' height='200' fill='#385'/></svg>";
  shown.open.choice.theirs = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'>"
                             "<circle cx='200' cy='100' r='90' fill='#853'/></svg>";
  shown.count = 1;
  return shown;
}

editor::MergedShown merged() {
  editor::MergedShown shown;
  shown.merged.place.what = "“The moment”: “You can ask a grown-up you trust for help tonight.”";
  shown.merged.place.base = "You can ask somebody you trust for help today.\n";
  shown.merged.place.changes = {{merge::Side::ours, "somebody", "a grown-up"},
                                {merge::Side::theirs, "today", "tonight"}};
  shown.merged.first = {"Policing team author", ago(3 * hour)};
  shown.merged.second = {"Charity reviewer", ago(26 * hour)};
  shown.words = "You can ask a grown-up you trust for help tonight.\n";
  shown.me = "Policing team author";
  return shown;
}

} // namespace waymark::gallery
