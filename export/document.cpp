// SPDX-License-Identifier: MIT
#include "export/document.h"

#include "export/audience_filter.h"
#include "export/picture_cleaner.h"
#include "export/safe_link.h"
#include "model/error.h"

#include <algorithm>
#include <set>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

// Goes through the pages that are left for an audience and gathers what they use.
class Collector {
public:
  Collector(const Package& package, Document& document) : m_package(package), m_document(document) {}

  void page(const ContentModule& module, Page& page) {
    const std::string source = readable_source(module);
    const LineMap lines(source);
    m_module = &module;
    m_lines = &lines;
    m_line = 0;
    walk(page.body);
  }

private:
  void walk(Node& node) {
    if (!node.span.empty())
      m_line = m_lines->line_of(node.span.begin);
    std::vector<Node> kept;
    kept.reserve(node.children.size());
    for (Node& child : node.children) {
      walk(child);
      if (child.kind == NodeKind::link)
        take_link(std::move(child), kept);
      else if (child.kind == NodeKind::image)
        take_image(std::move(child), kept);
      else
        kept.push_back(std::move(child));
    }
    node.children = std::move(kept);
  }

  void take_link(Node link, std::vector<Node>& kept) {
    link.title.clear();
    const LinkTarget target = read_link(link.url);
    const std::string fault = resolve(target, link);
    if (fault.empty())
      return kept.push_back(std::move(link));
    report(fault);
    std::move(link.children.begin(), link.children.end(), std::back_inserter(kept));
  }

  // Rewrites the link's address to its plain form; returns what is wrong, if anything.
  std::string resolve(const LinkTarget& target, Node& link) {
    const std::string words = "The link “" + markdown::plain_text(link) + "” ";
    switch (target.kind) {
    case LinkKind::service:
      link.url = "contact:" + target.address;
      return use_service(target.address)
                 ? ""
                 : words + "names the service “" + target.address +
                       "”, which contacts.yaml does not have. Its words stay, without the link.";
    case LinkKind::web:
      link.url = target.address;
      return {};
    case LinkKind::page:
      return resolve_page(target, link, words);
    case LinkKind::unsafe:
      break;
    }
    return words + "leads to an address that is not safe or not part of the export. Its words stay, without "
                   "the link.";
  }

  std::string resolve_page(const LinkTarget& target, Node& link, const std::string& words) {
    const std::string id = target.page.empty() ? m_module->id : target.page;
    if (!m_package.find_module(id))
      return words + "leads to the module “" + id +
             "”, which does not exist. Its words stay, without the link.";
    if (!m_document.find_page(id))
      return words + "leads to a page that these readers do not get (" + m_document.audience.name +
             "). Its words stay, without the link.";
    link.url = id + ".md" + (target.anchor.empty() ? "" : "#" + target.anchor);
    return {};
  }

  bool use_service(const std::string& id) {
    const Service* service = m_package.find_service(id);
    if (service && !m_document.find_service(id))
      m_document.services.push_back(*service);
    return service != nullptr;
  }

  void take_image(Node image, std::vector<Node>& kept) {
    image.title.clear();
    const std::string path = picture_path(image.url);
    const std::string fault = use_picture(path, image.url);
    if (!fault.empty()) {
      report(fault);
      std::move(image.children.begin(), image.children.end(), std::back_inserter(kept));
      return;
    }
    image.url = path;
    kept.push_back(std::move(image));
  }

  std::string use_picture(const std::string& path, const std::string& written) {
    const auto file = path.empty() ? m_package.files.end() : m_package.files.find(path);
    if (path.empty())
      return "The picture “" + written.substr(0, 80) +
             "” is not in the package folder, so it was left out. Its description stands in its place.";
    if (file == m_package.files.end())
      return "The picture " + path +
             " is missing, so its description stands in its place. Add the picture or take it out of the "
             "text.";
    if (std::any_of(m_document.pictures.begin(), m_document.pictures.end(),
                    [&](const Picture& used) { return used.path == path; }))
      return {};
    auto clean = clean_picture(path, file->second);
    if (!clean)
      return "The picture " + path +
             " cannot be read as a picture, so its description stands in its place. Use SVG, PNG, JPEG or "
             "WebP.";
    for (const auto& removed : clean->removed)
      m_document.problems.push_back(
          {path, 0, "This picture holds " + removed + ", which was left out of the export."});
    m_document.pictures.push_back({path, std::move(clean->bytes)});
    return {};
  }

  void report(const std::string& message) {
    m_document.problems.push_back({m_module->path, m_line, message});
  }

  const Package& m_package;
  Document& m_document;
  const ContentModule* m_module = nullptr;
  const LineMap* m_lines = nullptr;
  int m_line = 0;
};

bool is_pupils(const Package& package, const std::string& audience) {
  return !package.audiences.empty() && package.audiences.front().id == audience && audience != "parents" &&
         audience != "teachers";
}

const Audience& require_audience(const Package& package, const std::string& id) {
  if (const Audience* audience = package.find_audience(id))
    return *audience;
  if (package.audiences.empty())
    throw Error(
        "This package does not say who reads it, so nothing was made. Add “audiences” to package.yaml: "
        "an id and a name for each group of readers.");
  std::string known;
  for (const auto& audience : package.audiences)
    known += (known.empty() ? "" : ", ") + audience.id;
  throw Error("This package has no readers called “" + id + "”. Nothing was made. It has: " + known + ".");
}

// The quick exit is a way out to the web; anything else would be a trap.
void check_quick_exit(Document& document) {
  const LinkTarget target = read_link(document.settings.quick_exit);
  if (target.kind == LinkKind::web && target.address.starts_with("http"))
    return;
  document.problems.push_back(
      {"package.yaml", 0, "The quick exit address is not a web address, so the usual one is used."});
  document.settings.quick_exit = ExportSettings().quick_exit;
}

} // namespace

const Page* Document::find_page(std::string_view id) const {
  const auto found =
      std::find_if(pages.begin(), pages.end(), [&](const Page& page) { return page.id == id; });
  return found == pages.end() ? nullptr : &*found;
}

const Service* Document::find_service(std::string_view id) const {
  const auto found = std::find_if(services.begin(), services.end(),
                                  [&](const Service& service) { return service.id == id; });
  return found == services.end() ? nullptr : &*found;
}

Document build_document(const Package& package, const std::string& audience, const Passport& passport) {
  Document document;
  document.audience = require_audience(package, audience);
  document.package_id = package.id;
  document.package_title = package.title;
  document.subtitle = package.subtitle;
  document.language = package.language;
  document.for_pupils = is_pupils(package, audience);
  document.settings = package.export_settings;
  document.passport = passport;
  check_quick_exit(document);
  std::vector<const ContentModule*> modules;
  for (const auto& module : package.modules) {
    if (!module.is_for(audience) || document.find_page(module.id))
      continue;
    modules.push_back(&module);
    document.pages.push_back({module.id, module.title, module.kind, module.summary, module.minutes,
                              seen_by(module, audience, document.problems)});
    if (audience == "teachers" && module.kind == "lesson")
      document.pages.back().staff_only = hidden_notes(readable_source(module), "");
  }
  if (document.pages.empty())
    document.problems.push_back(
        {"package.yaml", 0,
         "No module is for the readers “" + document.audience.name + "”, so their export has no pages."});
  Collector collector(package, document);
  for (std::size_t i = 0; i < modules.size(); ++i)
    collector.page(*modules[i], document.pages[i]);
  if (audience == "teachers" && is_pupils(package, package.audiences.front().id))
    document.shown_in_class =
        std::make_shared<const Document>(build_document(package, package.audiences.front().id, passport));
  return document;
}

} // namespace waymark::publish
