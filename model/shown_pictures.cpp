// SPDX-License-Identifier: MIT
#include "model/shown_pictures.h"

#include "model/checks/structure/link_target.h"

namespace waymark {

namespace {

void collect(const markdown::Node& node, const std::string& module_path, std::vector<ShownPicture>& shown) {
  if (node.kind == markdown::NodeKind::image && !checks::leads_outside(node.url))
    if (std::string path = checks::package_path(module_path, node.url); !path.empty())
      shown.push_back({std::move(path), markdown::plain_text(node), node.span});
  for (const markdown::Node& child : node.children)
    collect(child, module_path, shown);
}

} // namespace

std::vector<ShownPicture> shown_pictures(const ContentModule& module) {
  std::vector<ShownPicture> shown;
  collect(module.document, module.path, shown);
  return shown;
}

} // namespace waymark
