// SPDX-License-Identifier: MIT
#include "export/scorm/course.h"

#include "export/bundle/zip_archive.h"
#include "export/scorm/course_list.h"
#include "export/site/assets.h"
#include "export/site/icon_html.h"
#include "export/site/single_page.h"
#include "export/site/site_files.h"

namespace waymark::publish {

namespace {

PageHead course_head(const Document& document) {
  const std::string links =
      std::string(site_links) + "<script src=\"look/course.js\" defer=\"defer\"></script>\n";
  return {document.package_title, site_policy, links, {}};
}

} // namespace

FileSet render_course(const Document& given) {
  const Document document = with_plan_page(given);
  const std::optional<Plan> plan = read_plan(document);
  const SiteView view(document, plan, Layout::course);
  FileSet files = look_files(document);
  files["index.html"] = whole_page(view, course_head(document));
  files["look/course.js"] = assets().at("scorm/course.js");
  files["release.json"] = release_json(document, "scorm", files);
  files["imsmanifest.xml"] = course_list(document, files);
  return {{export_name(document, "-scorm.zip"), pack_zip(files)}};
}

} // namespace waymark::publish
