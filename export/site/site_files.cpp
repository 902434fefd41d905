// SPDX-License-Identifier: MIT
#include "export/site/site_files.h"

#include "export/site/assets.h"
#include "export/site/icon_html.h"
#include "export/site/page_html.h"
#include "export/site/search_index.h"
#include "export/site/shell_html.h"
#include "export/xml_characters.h"
#include "model/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace waymark::publish {

namespace {

// The file of a page, or of the start when there is none. What the search finds of it is added.
std::string page_file(const SiteView& view, const Page* page, std::vector<SearchSection>& found) {
  HtmlWriter out;
  const std::string& package = view.document().package_title;
  const PageHead head = {page ? page->title + " – " + package : package, site_policy, site_links, {}};
  open_shell(out, view, head, page);
  std::set<std::string> used_ids;
  const std::size_t begin = out.html().size();
  out.open("article", {{"class", "page"}}).line();
  if (page)
    write_page(out, view, *page, used_ids);
  else
    write_start(out, view);
  out.close().line();
  if (page)
    std::ranges::move(
        search_sections(view.href(*page), page->title, xml_text(std::string_view(out.html()).substr(begin))),
        std::back_inserter(found));
  close_shell(out, view, head);
  return xml_text(out.html());
}

} // namespace

FileSet render_site(const Document& given) {
  const Document document = with_plan_page(given);
  const std::optional<Plan> plan = read_plan(document);
  const SiteView view(document, plan, Layout::many_pages);
  FileSet files = look_files(document);
  std::vector<SearchSection> found;
  files["index.html"] = page_file(view, nullptr, found);
  for (const auto& page : document.pages)
    files[view.file_of(page)] = page_file(view, &page, found);
  files["look/search.js"] = search_script(found);
  files["release.json"] = release_json(document, "site", files);
  return files;
}

std::string site_script() {
  return std::string(assets().at("site/site.js")) + std::string(assets().at("site/search.js"));
}

FileSet look_files(const Document& document) {
  FileSet files;
  files["look/site.css"] =
      std::string(assets().at("site/site.css")) + std::string(assets().at("site/print.css"));
  files["look/site.js"] = site_script();
  files["look/waymark.svg"] = waymark_svg();
  for (const auto& picture : document.pictures)
    files["pictures/" + picture.path] = picture.bytes;
  return files;
}

std::string release_json(const Document& document, const std::string& format, const FileSet& files) {
  nlohmann::ordered_json json;
  json["format"] = 1;
  json["export"] = format;
  json["package"] = document.package_id;
  json["title"] = document.package_title;
  json["language"] = document.language;
  json["audience"] = {{"id", document.audience.id}, {"name", document.audience.name}};
  json["release"] = document.passport.release;
  json["date"] = document.passport.date;
  json["version"] = document.passport.version;
  json["review-by"] = document.passport.review_by;
  json["signed-by"] = document.passport.signed_by;
  json["pages"] = nlohmann::ordered_json::array();
  for (const auto& page : document.pages)
    json["pages"].push_back({{"id", page.id}, {"title", page.title}, {"kind", page.kind}});
  json["files"] = nlohmann::ordered_json::array();
  for (const auto& [path, bytes] : files)
    json["files"].push_back({{"path", path}, {"bytes", bytes.size()}, {"sha256", sha256(bytes)}});
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace waymark::publish
