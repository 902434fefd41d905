// SPDX-License-Identifier: MIT
#include "export/public_index.h"

#include "export/site/assets.h"
#include "export/site/html_writer.h"
#include "export/site/icon_html.h"
#include "export/xml_characters.h"
#include "model/calendar_date.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <map>
#include <utility>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

using nlohmann::ordered_json;
using Releases = std::vector<const PublicRelease*>;

constexpr auto policy =
    "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'";
constexpr auto kind = "waymark-releases";

// Of one package and team, in order; two teams may each have a package of one name.
std::vector<Releases> by_package(const std::vector<PublicRelease>& releases) {
  std::map<std::pair<std::string, std::string>, Releases> groups;
  for (const PublicRelease& release : releases)
    groups[{release.package, release.team}].push_back(&release);
  std::vector<Releases> list;
  for (auto& [key, group] : groups)
    list.push_back(std::move(group));
  return list;
}

const PublicRelease* current_of(const Releases& group) {
  for (auto one = group.rbegin(); one != group.rend(); ++one)
    if ((*one)->withdrawn_on.empty())
      return *one;
  return nullptr;
}

std::string state_of(const PublicRelease& release, const PublicRelease* current) {
  return !release.withdrawn_on.empty() ? "withdrawn" : &release == current ? "current" : "replaced";
}

void write_sums(HtmlWriter& out, const PublicRelease& release) {
  if (!release.manifest_sha256.empty())
    out.open("p", {{"class", "hint"}})
        .text("Checksum of its list of contents (SHA-256 of manifest.json): ")
        .element("code", release.manifest_sha256)
        .close()
        .line();
}

void write_current(HtmlWriter& out, const PublicRelease& release) {
  out.open("div", {{"class", "card"}}).line();
  out.element("h3", "Use release " + release.release).line();
  out.element("p", "Text of " + spoken_date(release.date) + "." +
                       (release.review_by.empty()
                            ? std::string()
                            : " To be checked again by " + spoken_date(release.review_by) + "."))
      .line();
  if (!release.forced.empty())
    out.element("p", "It was made without every sign-off. Why: " + release.forced).line();
  write_sums(out, release);
  out.close().line();
}

void write_withdrawn(HtmlWriter& out, const PublicRelease& release) {
  out.open("div", {{"class", "card"}}).line();
  out.element("h3", "Withdrawn: release " + release.release).line();
  out.element("p", "Please stop using it. It was withdrawn on " + spoken_date(release.withdrawn_on) + ".")
      .line();
  if (!release.withdrawn_because.empty())
    out.element("p", "Why: " + release.withdrawn_because).line();
  write_sums(out, release);
  out.close().line();
}

void write_package(HtmlWriter& out, const Releases& group) {
  const PublicRelease* current = current_of(group);
  out.element("h2", group.back()->title).line();
  if (current)
    write_current(out, *current);
  else
    out.element("p", "There is no release to use at the moment.").line();
  std::string replaced;
  for (const PublicRelease* release : group) {
    if (!release->withdrawn_on.empty())
      write_withdrawn(out, *release);
    else if (release != current)
      replaced += (replaced.empty() ? "" : ", ") + release->release;
  }
  if (!replaced.empty())
    out.element("p", "Replaced by a newer one: release " + replaced + ".").line();
  if (!group.back()->team.empty())
    out.open("p", {{"class", "hint"}})
        .text("Fingerprint of the team: ")
        .element("code", group.back()->team)
        .close()
        .line();
}

void write_head(HtmlWriter& out) {
  out.markup("<!DOCTYPE html>\n").open("html", {{"lang", "en-GB"}}).line().open("head").line();
  out.lone("meta", {{"charset", "utf-8"}}).line();
  out.lone("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}}).line();
  out.lone("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}).line();
  out.lone("meta", {{"name", "referrer"}, {"content", "no-referrer"}}).line();
  out.lone("meta", {{"name", "color-scheme"}, {"content", "light dark"}}).line();
  out.element("title", "Current releases").line();
  out.lone("link", {{"rel", "icon"}, {"type", "image/svg+xml"}, {"href", "look/waymark.svg"}}).line();
  out.lone("link", {{"rel", "stylesheet"}, {"href", "look/site.css"}}).line();
  out.close().line();
}

std::string index_page(const std::vector<Releases>& groups) {
  HtmlWriter out;
  write_head(out);
  out.open("body", {{"class", "adults text-page"}}).line();
  out.open("header", {{"class", "top"}}).open("div", {{"class", "top-row"}});
  out.open("span", {{"class", "brand"}}).markup(waymark_mark()).element("span", "Releases").close();
  out.close().close().line();
  out.open("main", {{"id", "main"}}).line().open("article", {{"class", "page"}}).line();
  out.element("p", {{"class", "eyebrow"}}, "For schools and their partners").line();
  out.element("h1", {{"class", "page-title"}}, "Current releases").line();
  out.element("p", "Which release of each package to use, and which not to use any more.").line();
  for (const Releases& group : groups)
    write_package(out, group);
  out.element("h2", "Is your copy genuine?").line();
  out.element("p",
              "The file how-to-check.txt in every release says how to make sure. A page on the web proves "
              "nothing by itself: ask the team for its fingerprint once, by telephone or on paper, and keep "
              "it.")
      .line();
  out.open("p")
      .text("The same list for programs: ")
      .element("a", {{"href", "releases.json"}}, "releases.json")
      .close()
      .line();
  out.close().line().close().line();
  out.close().line().close().line();
  return xml_text(out.html());
}

std::string index_json(const std::vector<Releases>& groups) {
  ordered_json out{{"kind", kind}, {"format", 1}, {"releases", ordered_json::array()}};
  for (const Releases& group : groups) {
    const PublicRelease* current = current_of(group);
    for (const PublicRelease* one : group) {
      ordered_json release{{"package", one->package}, {"title", one->title},
                           {"release", one->release}, {"state", state_of(*one, current)},
                           {"date", one->date},       {"review-by", one->review_by},
                           {"team", one->team},       {"manifest-sha256", one->manifest_sha256}};
      if (!one->forced.empty())
        release["forced"] = one->forced;
      if (!one->withdrawn_on.empty())
        release["withdrawn"] = {{"date", one->withdrawn_on}, {"reason", one->withdrawn_because}};
      out["releases"].push_back(std::move(release));
    }
  }
  return out.dump(2) + "\n";
}

bool is_our_index(const fs::path& folder) {
  if (!fs::is_regular_file(fs::symlink_status(folder / "releases.json")))
    return false;
  const auto json = nlohmann::json::parse(read_whole_file(folder / "releases.json"), nullptr, false);
  return json.is_object() && json.contains("kind") && json["kind"] == kind;
}

} // namespace

FileSet render_index(const std::vector<PublicRelease>& releases) {
  const auto groups = by_package(releases);
  return {{"index.html", index_page(groups)},
          {"releases.json", index_json(groups)},
          {"look/site.css",
           std::string(assets().at("site/site.css")) + std::string(assets().at("site/print.css"))},
          {"look/waymark.svg", waymark_svg()}};
}

// The page last: whoever looks meanwhile sees an older page or the new one, never one without its look.
void write_index(const fs::path& folder, const std::vector<PublicRelease>& releases) {
  const FileSet files = render_index(releases);
  std::error_code error;
  for (const auto& [path, bytes] : files)
    if (fs::exists(fs::symlink_status(folder / path, error)) && !is_our_index(folder))
      throw Error("There is a file called “" + path +
                  "” in that folder, and it is no index of releases. Nothing "
                  "was made. Choose another folder.");
  for (const char* path : {"look/site.css", "look/waymark.svg", "releases.json", "index.html"})
    write_file_safely(folder / path, files.at(path));
}

} // namespace waymark::publish
