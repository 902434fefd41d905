// SPDX-License-Identifier: MIT
#include "model/checks/structure/service_links.h"

#include <algorithm>
#include <cctype>

namespace waymark::checks {

namespace {

// "Report Remove" and "report-remove" alike.
std::string only_letters(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (std::isalpha(static_cast<unsigned char>(c)))
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

bool is_called(const Service& service, std::string_view letters) {
  return only_letters(service.id) == letters || only_letters(service.name) == letters;
}

} // namespace

const Service* service_of(const markdown::Node& link, const Context& context) {
  constexpr std::string_view prefix = "contact:";
  if (link.kind != markdown::NodeKind::link || !link.url.starts_with(prefix))
    return nullptr;
  const auto found =
      std::find_if(context.services.begin(), context.services.end(), [&](const Service& service) {
        return service.id == std::string_view(link.url).substr(prefix.size());
      });
  return found == context.services.end() ? nullptr : &*found;
}

bool is_childline(const Service& service) {
  return is_called(service, "childline");
}

bool is_report_remove(const Service& service) {
  return is_called(service, "reportremove");
}

bool is_emergency(const Service& service) {
  return service.number == "999";
}

} // namespace waymark::checks
