// SPDX-License-Identifier: MIT
#pragma once

namespace waymark {

/// Waits before the next try after somebody else was first: a random time, longer with each try, at most half
/// a second. So two computers that meet once do not meet for ever.
void back_off(int tries);

} // namespace waymark
