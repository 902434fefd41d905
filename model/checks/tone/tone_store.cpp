// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_store.h"

#include "model/error.h"
#include "model/safe_file.h"
#include "model/workspace.h"

namespace waymark::checks {

namespace {

std::string unusable(const std::string& why) {
  return "The tone model does not run: " + why +
         ". The rules on tone do. Install Waymark again to have both.";
}

} // namespace

ToneStore read_tone_model(const std::filesystem::path& file) {
  try {
    return {ToneModel::parse(read_whole_file(file)), {}};
  } catch (const ToneModelFault& fault) {
    return {nullptr, unusable("its file of weights is damaged in line " + std::to_string(fault.line) + " (" +
                              fault.what() + ")")};
  } catch (const Error&) {
    return {nullptr, unusable("its file of weights, " + file.filename().string() + ", cannot be read")};
  }
}

const ToneStore& installed_tone_model() {
  static const ToneStore store = read_tone_model(samples_folder() / "tone.weights");
  return store;
}

} // namespace waymark::checks
