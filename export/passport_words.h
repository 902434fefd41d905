// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"

#include <string>

namespace waymark::publish {

// The release passport in the words of files that are printed and passed on.

/// "Release 1 (pilot) · 2 November 2026"; for a draft that it is one.
std::string passport_line(const Passport& passport);

/// Who signed it off, when it has to be looked at again, and how to check it; empty for a bare draft.
std::string passport_details(const Passport& passport);

/// What a pilot or a draft says on its first page; empty for other releases.
std::string passport_mark(const Passport& passport);

} // namespace waymark::publish
