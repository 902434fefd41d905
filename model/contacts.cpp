// SPDX-License-Identifier: MIT
#include "model/contacts.h"

#include "model/calendar_date.h"

namespace waymark {

namespace {

constexpr int months_good = 12;

// Finds the links to services in one module, with the heading that each stands under.
class UseFinder {
public:
  UseFinder(const ContentModule& module, std::vector<ContactReport>& reports)
      : m_module(module), m_lines(module.source), m_reports(reports) {}

  void visit(const markdown::Node& node) {
    if (node.kind == markdown::NodeKind::heading)
      m_heading = markdown::plain_text(node);
    if (node.kind == markdown::NodeKind::link && node.url.starts_with("contact:"))
      add(node);
    const std::string above = m_heading;
    for (const markdown::Node& child : node.children)
      visit(child);
    if (node.kind == markdown::NodeKind::div)
      m_heading = above; // a block's own headings end with it
  }

private:
  void add(const markdown::Node& link) {
    for (ContactReport& report : m_reports)
      if (report.service.id == std::string_view(link.url).substr(8))
        report.uses.push_back({m_module.id, m_module.title, m_heading, m_lines.line_of(link.span.begin)});
  }

  const ContentModule& m_module;
  LineMap m_lines;
  std::vector<ContactReport>& m_reports;
  std::string m_heading;
};

} // namespace

std::string_view name_of(ContactState state) {
  switch (state) {
  case ContactState::good:
    return "good";
  case ContactState::unverified:
    return "unverified";
  case ContactState::overdue:
    return "overdue";
  case ContactState::expired:
    break;
  }
  return "expired";
}

ContactState state_of(const Service& service, std::string_view today) {
  if (!service.expires.empty() && (!is_date(service.expires) || service.expires < today))
    return ContactState::expired;
  if (!is_date(service.last_verified))
    return ContactState::unverified;
  if (months_later(service.last_verified, months_good) < today)
    return ContactState::overdue;
  return ContactState::good;
}

std::string contact_fault(const Service& service, std::string_view today) {
  const std::string& name = service.name.empty() ? service.id : service.name;
  switch (state_of(service, today)) {
  case ContactState::good:
    return {};
  case ContactState::unverified:
    return service.last_verified.empty()
               ? name + " has not been verified: nobody has said that its number and site are right."
               : name + " has not been verified: “" + service.last_verified +
                     "” is not a date such as 2026-11-02.";
  case ContactState::overdue:
    return name + " was last verified on " + service.last_verified + ", more than 12 months ago.";
  case ContactState::expired:
    break;
  }
  return is_date(service.expires)
             ? name + " expired on " + service.expires + "."
             : name + " expires on no known day: “" + service.expires + "” is not a date such as 2027-11-02.";
}

std::string contact_remedy(const Service& service) {
  return (service.owner.empty() ? std::string("Ask the service") : "Ask its owner (" + service.owner + ")") +
         " whether its number, site and hours are right, then write today's date as last-verified, and a "
         "later expires, "
         "in contacts.yaml.";
}

std::vector<ContactReport> report_contacts(const Package& package, std::string_view today) {
  std::vector<ContactReport> reports;
  for (const Service& service : package.services)
    reports.push_back({service, state_of(service, today), {}});
  for (const ContentModule& module : package.modules)
    UseFinder(module, reports).visit(module.document);
  return reports;
}

std::string places_in_words(const std::vector<ContactUse>& uses) {
  std::string words;
  for (const ContactUse& use : uses)
    words += (words.empty() ? "" : "; ") + use.title +
             (use.heading.empty() ? std::string() : ", under “" + use.heading + "”") + " (line " +
             std::to_string(use.line) + ")";
  return words.empty() ? "nowhere yet" : words;
}

} // namespace waymark
