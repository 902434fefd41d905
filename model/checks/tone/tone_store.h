// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/tone/tone_model.h"

#include <filesystem>
#include <memory>
#include <string>

namespace waymark::checks {

/// The tone model of a file, or why there is none. Exactly one of the two is there.
struct ToneStore {
  std::shared_ptr<const ToneModel> model;
  std::string problem; ///< a sentence for the list of problems
};

ToneStore read_tone_model(const std::filesystem::path& file);

/// The model that comes with the program, `tone.weights` beside the samples. Read once; any thread.
const ToneStore& installed_tone_model();

} // namespace waymark::checks
