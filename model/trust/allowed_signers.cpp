// SPDX-License-Identifier: MIT
#include "model/trust/allowed_signers.h"

#include "model/trust/public_key.h"
#include "model/trust/ssh_signature.h"

namespace waymark::trust {

std::string allowed_signers(const Roster& roster) {
  std::string lines;
  for (const Person& person : roster.people) {
    if (!person.active)
      continue;
    for (const std::string& text : person.keys) {
      if (const auto key = public_key_of_line(text))
        lines += person.id + " namespaces=\"" + std::string(purpose::review) + "\" " + key->line() + "\n";
    }
  }
  return lines;
}

} // namespace waymark::trust
