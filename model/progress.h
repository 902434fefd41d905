// SPDX-License-Identifier: MIT
#pragma once
#include <string>

namespace waymark {

/// How a long operation reports and learns that it should stop. Called on the operation's thread; it may
/// throw Cancelled from step().
class Progress {
public:
  virtual ~Progress() = default;
  /// `words` say what is being done now; `done` of `total` steps are finished (total 0: not known).
  virtual void step(const std::string& words, int done, int total) = 0;
};

/// For callers who do not want to hear.
class NoProgress : public Progress {
public:
  void step(const std::string&, int, int) override {}
};

} // namespace waymark
