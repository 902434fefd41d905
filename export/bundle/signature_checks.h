// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/manifest.h"
#include "export/verify.h"
#include "model/file_set.h"

#include <string>

namespace waymark::publish {

/// Whether the people of a team have signed a bundle: the team list's own signatures, the publisher's signed
/// tag on the record inside, publishers' signatures of the list of contents from as many organisations as the
/// team asks for, and every sign-off that its rules ask for, on exactly the text that is in the record. What
/// is wrong becomes a fault of `result`. `team`: the fingerprint that the team must have; empty: whichever.
void check_signatures(const Manifest& manifest, const FileSet& bundle, const std::string& team,
                      Verification& result);

} // namespace waymark::publish
