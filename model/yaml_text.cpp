// SPDX-License-Identifier: MIT
#include "model/yaml_text.h"

namespace waymark {

std::optional<YAML::Node> load_yaml(const std::string& path, std::string_view text,
                                    std::vector<Problem>& problems, int first_line) {
  try {
    return YAML::Load(std::string(text));
  } catch (const YAML::Exception& failure) {
    problems.push_back(
        {path, failure.mark.is_null() ? first_line : failure.mark.line + first_line,
         "This part of the file is not written as it should be (" + failure.msg +
             "). Check the spaces, colons and quotation marks on this line and the one above."});
    return std::nullopt;
  }
}

std::string scalar(const YAML::Node& node) {
  return node && node.IsScalar() ? node.Scalar() : std::string();
}

std::string scalar(const YAML::Node& map, const std::string& key, const std::string& otherwise) {
  if (!map || !map.IsMap() || !map[key] || !map[key].IsScalar())
    return otherwise;
  return map[key].Scalar();
}

std::vector<std::string> scalars(const YAML::Node& node) {
  std::vector<std::string> list;
  if (node && node.IsScalar()) {
    list.push_back(node.Scalar());
  } else if (node && node.IsSequence()) {
    for (const auto& item : node)
      if (item.IsScalar())
        list.push_back(item.Scalar());
  }
  return list;
}

int line_of(const YAML::Node& node) {
  return node.Mark().is_null() ? 0 : node.Mark().line + 1;
}

} // namespace waymark
