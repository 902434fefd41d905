// SPDX-License-Identifier: MIT
#include "model/checks/structure/link_target.h"
#include "model/checks/structure/structure_checks.h"

#include <algorithm>

namespace waymark::checks {

void check_missing_pictures(const Structure& structure, std::vector<Alert>& alerts) {
  const auto& files = structure.context.files;
  for_each_node(structure.document, [&](const markdown::Node& node) {
    if (node.kind != markdown::NodeKind::image)
      return;
    const bool outside = leads_outside(node.url);
    const std::string path = outside ? std::string() : package_path(structure.module.path, node.url);
    if (!outside && !path.empty() && std::find(files.begin(), files.end(), path) != files.end())
      return;
    Alert alert;
    alert.rule = "Waymark.MissingPicture";
    alert.level = Level::error;
    alert.span = node.span;
    alert.match = std::string(slice(structure.source, node.span));
    if (outside)
      alert.message =
          "This picture is somewhere on the web. Put a copy into the package's artwork folder and use that.";
    else
      alert.message = "The picture “" + node.url +
                      "” is not in the package. Add the file to the artwork folder, or take "
                      "the picture out.";
    alert.why = outside ? "A picture from elsewhere can change or vanish, and tells its owner who is reading."
                        : "Readers would see an empty frame.";
    alerts.push_back(std::move(alert));
  });
}

} // namespace waymark::checks
