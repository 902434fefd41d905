// SPDX-License-Identifier: MIT
#include "export/site/contact_html.h"

#include "export/safe_link.h"
#include "export/site/icon_html.h"

#include <algorithm>

namespace waymark::publish {

namespace {

// Addresses come from contacts.yaml, which people edit too.
std::string safe_site(const Service& service) {
  const LinkTarget target = read_link(service.site);
  return target.kind == LinkKind::web && target.address.starts_with("http") ? strict_address(target.address)
                                                                            : std::string();
}

void write_number(HtmlWriter& out, const Service& service) {
  const std::string dial = dial_href(service.number);
  if (dial.empty())
    out.text(service.number);
  else
    out.element("a", {{"href", dial}}, service.number);
}

} // namespace

std::string dial_href(std::string_view number) {
  std::string digits;
  for (const char c : number) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty()))
      digits += c;
    else if (c != ' ')
      return {};
  }
  return digits.empty() ? std::string() : "tel:" + digits;
}

bool is_short_number(std::string_view number) {
  const std::string dial = dial_href(number);
  return !dial.empty() && dial.size() <= 7;
}

std::string site_words(std::string_view site) {
  for (const std::string_view start : {"https://", "http://", "www."})
    if (site.starts_with(start))
      site.remove_prefix(start.size());
  while (site.ends_with('/'))
    site.remove_suffix(1);
  return std::string(site);
}

void write_contact(HtmlWriter& out, const Service& service, std::string_view words, ContactWords how) {
  const std::string site = safe_site(service);
  const bool call = is_short_number(service.number) || (site.empty() && !dial_href(service.number).empty());
  const std::string href = call ? dial_href(service.number) : site;
  if (href.empty())
    out.element("strong", words);
  else
    out.element("a", {{"href", href}, {"rel", call ? "" : "noreferrer noopener"}}, words);
  if (how == ContactWords::elsewhere || (service.number.empty() && site.empty()))
    return;
  out.text(" ").open("span", {{"class", "contact-words"}}).text("(");
  if (call)
    out.text(service.number);
  else if (!service.number.empty())
    write_number(out, service);
  else
    out.text(site_words(site));
  out.text(")").close();
}

void write_contact_row(HtmlWriter& out, const Service& service, RowStyle style) {
  const bool main = style == RowStyle::main;
  const std::string site = safe_site(service);
  const std::string dial = dial_href(service.number);
  const bool calls_only = is_short_number(service.number);
  out.open("div", {{"class", "contact-row"}}).element("p", {{"class", "contact-name"}}, service.name);
  if (!dial.empty()) {
    out.open("a", {{"class", main ? "button plum call" : "button plum-quiet call"}, {"href", dial}});
    out.markup(icon("phone")).open("span");
    out.element("span", {{"class", "call-word"}}, calls_only ? "Call " : "Call " + service.name + ": ");
    out.element("span", {{"class", "call-number"}}, service.number).close().close();
  } else if (!service.number.empty()) {
    out.element("p", {{"class", "contact-number"}}, service.number);
  }
  if (!site.empty() && !calls_only)
    out.open("a", {{"class", main && dial.empty() ? "button plum" : "button plum-quiet"},
                   {"href", site},
                   {"rel", "noreferrer noopener"}})
        .markup(icon("globe"))
        .element("span", {}, site_words(site))
        .close();
  if (!service.hours.empty())
    out.element("p", {{"class", "hours"}}, service.hours + (service.hours.ends_with('.') ? "" : "."));
  out.close().line();
}

} // namespace waymark::publish
