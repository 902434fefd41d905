// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "export/register/messages.h"
#include "export/register/register.h"
#include "export/register/standing.h"
#include "export/release_lines.h"
#include "model/error.h"
#include "model/iso_time.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

struct RegisterOptions {
  std::string file, csv, kind, words, standing;
  Recipient recipient;
  std::vector<std::string> ids;
  std::string package, release, today;
  bool everybody = false, mail = false;
  std::string from, out;
};

void print(const ordered_json& answer) {
  std::cout << answer.dump(2) << '\n';
}

std::string in_words(const Recipient& recipient) {
  return recipient.id + ": " + recipient.name + " (" + std::string(name_of(recipient.kind)) + ")" +
         (recipient.contact.empty() ? "" : ", " + recipient.contact);
}

void run_add(const RegisterOptions& options, const CommandContext& context) {
  Recipient recipient = options.recipient;
  recipient.kind = recipient_kind(options.kind);
  change_register(options.file, [&](Register& recipients) { add_recipient(recipients, recipient); });
  print_value(context, "added", recipient.id);
}

void run_change(const RegisterOptions& options, const CommandContext& context) {
  Recipient recipient = options.recipient;
  recipient.kind = recipient_kind(options.kind);
  change_register(options.file, [&](Register& recipients) { change_recipient(recipients, recipient); });
  print_value(context, "changed", recipient.id);
}

void run_new(const RegisterOptions& options, const CommandContext& context) {
  create_register(options.file);
  print_value(context, "register", options.file);
}

void run_import(const RegisterOptions& options, CommandContext& context) {
  const std::string csv = read_whole_file(options.csv);
  std::vector<Problem> problems;
  int taken = 0;
  change_register(options.file,
                  [&](Register& recipients) { taken = import_recipients(recipients, csv, problems); });
  for (const Problem& problem : problems)
    std::cerr << "Line " << problem.line << ": " << problem.message << '\n';
  if (!problems.empty()) {
    std::cerr << "Nothing was taken from the file. Put these rows right, then try again.\n";
    context.status = Exit::fault;
  }
  if (context.json) {
    ordered_json out{{"taken", taken}, {"problems", ordered_json::array()}};
    for (const Problem& problem : problems)
      out["problems"].push_back({{"line", problem.line}, {"message", problem.message}});
    print(out);
  } else if (problems.empty()) {
    std::cout << taken << (taken == 1 ? " recipient" : " recipients") << " taken.\n";
  }
}

void run_remove(const RegisterOptions& options, const CommandContext& context) {
  change_register(options.file, [&](Register& recipients) { remove_recipients(recipients, options.ids); });
  if (context.json)
    print({{"removed", options.ids}});
}

ordered_json as_json(const Recipient& recipient) {
  ordered_json out{{"id", recipient.id},
                   {"name", recipient.name},
                   {"kind", name_of(recipient.kind)},
                   {"contact", recipient.contact},
                   {"had", ordered_json::array()}};
  for (const Receipt& receipt : recipient.had)
    out["had"].push_back({{"package", receipt.package}, {"release", receipt.release}, {"day", receipt.day}});
  return out;
}

RecipientFilter filter_of(const RegisterOptions& options) {
  RecipientFilter filter{options.words, {}, {}};
  if (!options.kind.empty())
    filter.kind = recipient_kind(options.kind);
  if (!options.standing.empty())
    filter.standing = standing_named(options.standing);
  return filter;
}

void run_list(const RegisterOptions& options, const CommandContext& context) {
  const Register recipients = read_register(options.file);
  const RecipientFilter filter = filter_of(options);
  std::string package;
  std::vector<KnownRelease> history;
  if (!options.package.empty()) {
    const Workspace workspace = open_workspace(options.package, context);
    package = workspace.package().id;
    history = released(release_lines(workspace));
  }
  const Standings standings(package, history);
  ordered_json list = ordered_json::array();
  for (const Recipient* recipient : matching(recipients, filter, standings)) {
    if (context.json) {
      list.push_back(as_json(*recipient));
      if (!package.empty())
        list.back()["standing"] = name_of(standings.of(*recipient));
      continue;
    }
    std::cout << in_words(*recipient) << '\n';
    for (const Receipt& receipt : recipient->had)
      std::cout << "  " << receipt.package << ", " << receipt.release << ", sent on " << receipt.day << '\n';
  }
  if (context.json)
    print(list);
}

// Those who are named, of one kind, or everybody: never everybody by mistake.
std::vector<std::string> chosen_ids(const Register& recipients, const RegisterOptions& options) {
  if (!options.ids.empty())
    return options.ids;
  if (options.kind.empty() && !options.everybody)
    throw Error("Say to whom: --to with ids, --kind with a kind, or --everybody. Nothing was noted.");
  std::vector<std::string> ids;
  for (const auto& [id, recipient] : recipients)
    if (options.kind.empty() || recipient.kind == recipient_kind(options.kind))
      ids.push_back(id);
  return ids;
}

void run_sent(const RegisterOptions& options, const CommandContext& context) {
  const Workspace workspace = open_workspace(options.package, context);
  const KnownRelease release = find_release(release_history(workspace), options.release);
  const std::string day = day_or_today(options.today);
  std::size_t noted = 0;
  change_register(options.file, [&](Register& recipients) {
    const auto ids = chosen_ids(recipients, options);
    note_sent(recipients, ids, {workspace.package().id, release.tag, day});
    noted = ids.size();
  });
  if (context.json)
    print({{"release", release.tag}, {"day", day}, {"noted", noted}});
  else
    std::cout << "Noted for " << noted << (noted == 1 ? " recipient: " : " recipients: ") << "release "
              << release.name << ", sent on " << day << ".\n";
}

void run_behind(const RegisterOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.package, context);
  const auto history = released(release_lines(workspace));
  const Register recipients = read_register(options.file);
  const auto behind = who_is_behind(recipients, workspace.package().id, history);
  const KnownRelease* current = current_release(history);
  context.status = behind.empty() ? Exit::yes : Exit::no;
  if (context.json) {
    ordered_json out{{"current", current ? current->tag : ""}, {"behind", ordered_json::array()}};
    for (const Behind& one : behind)
      out["behind"].push_back({{"id", one.recipient->id},
                               {"name", one.recipient->name},
                               {"kind", name_of(one.recipient->kind)},
                               {"contact", one.recipient->contact},
                               {"release", one.release},
                               {"withdrawn", one.withdrawn}});
    return print(out);
  }
  for (const Behind& one : behind)
    std::cout << in_words(*one.recipient) << ": has " << one.release
              << (one.withdrawn ? ", which is WITHDRAWN" : "") << '\n';
  std::cout << (current ? "The release to have is " + current->name + ".\n"
                        : std::string("There is no release to have.\n"));
}

std::vector<const Recipient*> recipients_for(const Register& recipients, const RegisterOptions& options,
                                             const Announcement& announcement, const Workspace& workspace) {
  if (!options.ids.empty())
    return recipients_by_id(recipients, options.ids);
  std::vector<const Recipient*> chosen;
  const std::string tag = find_release(release_history(workspace), options.release).tag;
  for (const Recipient* one : meant_for(recipients, announcement, workspace.package().id, tag))
    if (options.kind.empty() || one->kind == recipient_kind(options.kind))
      chosen.push_back(one);
  return chosen;
}

void run_messages(const RegisterOptions& options, const CommandContext& context) {
  const Workspace workspace = open_workspace(options.package, context);
  const Announcement announcement = announcement_of(workspace, options.release);
  const Register recipients = read_register(options.file);
  const auto chosen = recipients_for(recipients, options, announcement, workspace);
  const auto noon = from_iso_time(day_or_today(options.today) + "T12:00:00Z");
  const auto progress = console_progress();
  write_messages(chosen, announcement, {options.out, options.mail, options.from, noon.value()}, *progress);
  if (context.json)
    print({{"out", options.out}, {"messages", chosen.size()}, {"recall", announcement.recall}});
  else
    std::cout << chosen.size() << (chosen.size() == 1 ? " message" : " messages")
              << (announcement.recall ? " of the recall" : "") << " in " << options.out << '\n';
}

void choose_recipients(CLI::App& command, RegisterOptions& options) {
  auto* to = command.add_option("--to", options.ids, "Ids, with commas between them")->delimiter(',');
  command.add_option("--kind", options.kind, "All of this kind: school, college, partner or public")
      ->excludes(to);
}

void add_recipient_options(CLI::App& command, RegisterOptions& options) {
  command.add_option("--id", options.recipient.id, "Small letters, digits, dots, hyphens, underscores")
      ->required();
  command.add_option("--name", options.recipient.name, "Name of the school, college or agency")->required();
  command.add_option("--kind", options.kind, "school, college, partner or public")->required();
  command.add_option("--contact", options.recipient.contact, "E-mail address, or another line");
}

void add_release_options(CLI::App& command, RegisterOptions& options) {
  command.add_option("--package", options.package, "Folder of the package")->required();
  command.add_option("--release", options.release, "Name of the release")->required();
  command.add_option("--today", options.today, "The day; today when left out");
}

} // namespace

void add_register_commands(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<RegisterOptions>();
  auto* all = app.add_subcommand("register", "Who gets releases, and what each of them has");
  all->require_subcommand(1);
  const auto command = [&](const char* name, const char* words, auto run) {
    auto* one = all->add_subcommand(name, words);
    one->add_option("file", options->file, "The register, a file outside every package")->required();
    add_common_options(*one, context);
    one->callback([options, run, &context] { answer(context, [&] { run(*options, context); }); });
    return one;
  };
  command("new", "Begin a register in a new file", run_new);
  add_recipient_options(*command("add", "Add a recipient", run_add), *options);
  add_recipient_options(*command("change", "Change a recipient; what they had stays", run_change), *options);
  command("import", "Take recipients from a CSV file: all of its rows, or none", run_import)
      ->add_option("csv", options->csv, "The file, with the columns id, name, kind and contact")
      ->required();
  command("remove", "Remove recipients, and what was noted of them", run_remove)
      ->add_option("ids", options->ids, "Ids")
      ->required();
  auto* list = command("list", "Every recipient, and what they were sent", run_list);
  list->add_option("--kind", options->kind, "Only this kind");
  list->add_option("--find", options->words,
                   "Only those with these words in the name, the id or the contact");
  auto* of = list->add_option("--package", options->package, "Folder of the package that --has is about");
  list->add_option("--has", options->standing,
                   "Only those who have this of it: nothing, current, behind, withdrawn or unknown")
      ->needs(of);
  auto* sent = command("sent", "Note that a release was sent", run_sent);
  add_release_options(*sent, *options);
  choose_recipients(*sent, *options);
  sent->add_flag("--everybody", options->everybody, "Everybody in the register");
  command("behind", "Who has a release that is old or withdrawn", run_behind)
      ->add_option("--package", options->package, "Folder of the package")
      ->required();
  auto* messages =
      command("messages", "Messages that are ready to send, one for each recipient", run_messages);
  add_release_options(*messages, *options);
  choose_recipients(*messages, *options);
  messages->add_option("--out", options->out, "Folder for the messages, new or empty")->required();
  messages->add_flag("--eml", options->mail, "As files that mail programs open");
  messages->add_option("--from", options->from, "With --eml: your e-mail address");
}

} // namespace waymark::publish
