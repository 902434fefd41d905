// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

namespace waymark::bench {

/// A `.vale.ini` and seven styles of the size and shape of seven public ones (write-good, proselint, alex,
/// Google, Microsoft, Joblint, Readability: 148 rules, some 6,400 entries of the kinds that those have), with
/// made-up words among real ones, the same each time. Spelling is on.
FileSet made_up_styles();

} // namespace waymark::bench
