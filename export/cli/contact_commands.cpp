// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "model/contacts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

struct ContactOptions {
  std::string folder;
  std::string today;
};

ordered_json report_to_json(const ContactReport& report) {
  const Service& service = report.service;
  ordered_json out{{"id", service.id},
                   {"name", service.name},
                   {"number", service.number},
                   {"site", service.site},
                   {"owner", service.owner},
                   {"state", name_of(report.state)},
                   {"last-verified", service.last_verified},
                   {"expires", service.expires},
                   {"uses", ordered_json::array()}};
  for (const ContactUse& use : report.uses)
    out["uses"].push_back(
        {{"module", use.module}, {"title", use.title}, {"heading", use.heading}, {"line", use.line}});
  return out;
}

void print_report(const ContactReport& report, const std::string& today) {
  std::cout << report.service.name << " (" << report.service.id << "): " << name_of(report.state) << '\n';
  if (report.state != ContactState::good)
    std::cout << "  " << contact_fault(report.service, today) << ' ' << contact_remedy(report.service)
              << '\n';
  for (const ContactUse& use : report.uses)
    std::cout << "  " << places_in_words({use}) << '\n';
  if (report.uses.empty())
    std::cout << "  used nowhere\n";
}

void run_contacts(const ContactOptions& options, CommandContext& context) {
  const Package package = read_package(std::filesystem::path(options.folder));
  for (const Problem& problem : package.problems)
    if (problem.path == "contacts.yaml")
      std::cerr << describe(problem) << '\n';
  const std::string today = day_or_today(options.today);
  const auto reports = report_contacts(package, today);
  ordered_json list = ordered_json::array();
  for (const ContactReport& report : reports) {
    if (!context.json)
      print_report(report, today);
    list.push_back(report_to_json(report));
  }
  if (context.json)
    std::cout << list.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  const bool good = std::all_of(reports.begin(), reports.end(), [](const ContactReport& report) {
    return report.state == ContactState::good;
  });
  context.status = good ? Exit::yes : Exit::no;
}

} // namespace

void add_contact_commands(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<ContactOptions>();
  auto* command = app.add_subcommand(
      "contacts", "List the services, whether they can be relied on, and where they are used");
  command->add_option("package", options->folder, "Folder of the package")->required();
  command->add_option("--today", options->today, "The day, such as 2026-12-01, that dates are compared with");
  add_common_options(*command, context);
  command->callback([options, &context] { run_contacts(*options, context); });
}

} // namespace waymark::publish
