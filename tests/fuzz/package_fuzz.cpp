// SPDX-License-Identifier: MIT
#include "model/code_points.h"
#include "model/error.h"
#include "model/package.h"
#include "model/package_writer.h"
#include "tests/fuzz/harness.h"

#include <string>

using namespace waymark;

namespace {

void read_as_module(const std::string& text) {
  const auto module = parse_module("modules/one.md", text);
  promise(module.source == text, "a module keeps its bytes");
  if (first_invalid_utf8(text)) // places are then those of the readable text
    return;
  promise(module.body.begin <= module.body.end && module.body.end <= text.size(), "its body stands in them");
  for (const auto& block : blocks_of(module))
    promise(block.span.end <= text.size(), "its blocks stand in them");
}

void read_as_package(const std::string& text) {
  FileSet files{{"package.yaml", text},
                {"contacts.yaml", text},
                {"trust/1/roster.json", text},
                {"modules/one.md", text}};
  try {
    const auto package = read_package(files);
    promise(package.files == files, "a package keeps its files");
  } catch (const Error&) { // a package of the future may be refused
  }
  files["package.yaml"] = "id: one\ntitle: One\nmodules: [one]\n";
  promise(read_package(files).find_module("one") != nullptr, "a broken module still opens");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  read_as_module(text);
  read_as_package(text);
  return 0;
}
