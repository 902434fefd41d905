// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/set_aside_record.h"
#include "export/verify.h"
#include "model/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// One sign-off that counts, as the bundle records it. Private comments are not part of it.
struct SignOffEntry {
  std::string module;
  std::string module_title;
  std::string role;
  std::string person;
  std::string organisation;
  std::string date;   ///< ISO date
  std::string sha256; ///< of the module's bytes that were signed off
};

/// Every sign-off that counts for the package as it is now, by module, then role.
std::vector<SignOffEntry> sign_off_entries(const Workspace& workspace);

inline constexpr std::string_view record_path = "sign-off-record.json";

/// With the findings that were set aside, so that readers see what the sign-offs were given over.
std::string write_sign_off_record(const std::vector<SignOffEntry>& entries,
                                  const std::vector<SetAsideEntry>& set_asides);
/// Entries of a record's text; what cannot be read is left out.
std::vector<SignatureLine> read_sign_off_record(std::string_view json);
/// The same for people: a plain text page.
std::string sign_off_page(const std::vector<SignOffEntry>& entries,
                          const std::vector<SetAsideEntry>& set_asides, const std::string& title);

/// The organisations that signed off, each once, in order.
std::vector<std::string> organisations_of(const std::vector<SignOffEntry>& entries);

} // namespace waymark::publish
