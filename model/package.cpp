// SPDX-License-Identifier: MIT
#include "model/package.h"

#include "model/error.h"
#include "model/yaml_text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace waymark {

namespace {

// The newest `format:` of package.yaml that this program understands.
constexpr int newest_format = 1;

std::optional<double> number(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size())
    return std::nullopt;
  return value;
}

class PackageReader {
public:
  explicit PackageReader(FileSet files) { m_package.files = std::move(files); }

  Package read() {
    const auto yaml = m_package.files.find("package.yaml");
    if (yaml == m_package.files.end())
      throw Error("This folder is not a Waymark package: it has no package.yaml. Nothing was changed. Choose "
                  "the folder that holds "
                  "package.yaml, or start a new package.");
    if (const auto root = load("package.yaml", yaml->second))
      read_head(*root);
    if (m_package.title.empty())
      m_package.title = m_package.id.empty() ? "Package" : m_package.id;
    read_modules();
    read_contacts();
    read_roster();
    return std::move(m_package);
  }

private:
  std::optional<YAML::Node> load(const std::string& path, const std::string& text) {
    auto root = load_yaml(path, text, m_package.problems);
    if (!root || root->IsMap())
      return root;
    m_package.problems.push_back(
        {path, 1, "This file should begin with lines such as “title: Take control”."});
    return std::nullopt;
  }

  void read_head(const YAML::Node& root) {
    if (const auto format = number(scalar(root, "format", "1")); format && *format > newest_format)
      throw Error("This package was made by a newer Waymark (package.yaml, line " +
                  std::to_string(line_of(root["format"])) +
                  "). Nothing was changed. Update Waymark on this computer, then open it again.");
    m_package.id = scalar(root, "id");
    m_package.title = scalar(root, "title");
    m_package.subtitle = scalar(root, "subtitle");
    m_package.language = scalar(root, "language", m_package.language);
    if (m_package.id.empty())
      m_package.problems.push_back(
          {"package.yaml", 1, "The package has no id. Add a line such as “id: take-control”."});
    read_audiences(root["audiences"]);
    m_order = scalars(root["modules"]);
    if (root["modules"])
      m_order_line = line_of(root["modules"]);
    const YAML::Node settings = root["export"];
    m_package.export_settings.quick_exit =
        scalar(settings, "quick-exit", m_package.export_settings.quick_exit);
    m_package.export_settings.plan_title =
        scalar(settings, "plan-title", m_package.export_settings.plan_title);
    m_package.export_settings.paper = scalar(settings, "paper", m_package.export_settings.paper);
    static const std::set<std::string> known = {"format",   "id",        "title",   "subtitle",
                                                "language", "audiences", "modules", "export"};
    for (const auto& entry : root)
      if (!known.contains(scalar(entry.first)))
        m_package.problems.push_back(
            {"package.yaml", line_of(entry.first),
             "“" + scalar(entry.first) + "” is not known to Waymark; it is kept as it is."});
  }

  void read_audiences(const YAML::Node& list) {
    if (!list || !list.IsSequence())
      return m_package.problems.push_back(
          {"package.yaml", 1,
           "The package names no audiences, so nothing can be published. Add a list called “audiences”."});
    for (const auto& item : list) {
      Audience audience{scalar(item, "id"), scalar(item, "name"), number(scalar(item, "reading-age"))};
      if (audience.id.empty()) {
        m_package.problems.push_back(
            {"package.yaml", line_of(item), "An audience has no id, so it was left out."});
        continue;
      }
      if (audience.name.empty())
        audience.name = audience.id;
      m_package.audiences.push_back(std::move(audience));
    }
  }

  void read_modules() {
    std::set<std::string> done;
    for (const auto& id : m_order) {
      const std::string path = "modules/" + id + ".md";
      const auto file = m_package.files.find(path);
      if (!done.insert(id).second)
        m_package.problems.push_back({"package.yaml", m_order_line,
                                      "The module “" + id + "” is listed twice; its first place counts."});
      else if (file == m_package.files.end())
        m_package.problems.push_back(
            {"package.yaml", m_order_line,
             "The module “" + id + "” is listed, but there is no file " + path + "."});
      else
        add_module(path, file->second);
    }
    for (auto file = m_package.files.lower_bound("modules/");
         file != m_package.files.end() && file->first.starts_with("modules/"); ++file) {
      const std::string id =
          file->first.substr(8, file->first.size() - std::min<std::size_t>(file->first.size(), 11));
      if (!file->first.ends_with(".md") || file->first.find('/', 8) != std::string::npos || done.contains(id))
        continue;
      m_package.problems.push_back(
          {file->first, 0, "This module is not in the list of package.yaml, so it comes last."});
      add_module(file->first, file->second);
    }
  }

  void add_module(const std::string& path, const std::string& source) {
    m_package.modules.push_back(parse_module(path, source));
    const ContentModule& module = m_package.modules.back();
    m_package.problems.insert(m_package.problems.end(), module.problems.begin(), module.problems.end());
    for (const auto& audience : module.audiences)
      if (!m_package.find_audience(audience))
        m_package.problems.push_back(
            {path, 1, "The audience “" + audience + "” is not one of this package's audiences."});
  }

  void read_contacts() {
    const auto file = m_package.files.find("contacts.yaml");
    if (file == m_package.files.end())
      return;
    const auto root = load("contacts.yaml", file->second);
    const YAML::Node list = root ? (*root)["services"] : YAML::Node();
    if (!root)
      return;
    if (!list || !list.IsSequence())
      return m_package.problems.push_back(
          {"contacts.yaml", 1, "This file should hold a list called “services”."});
    for (const auto& item : list)
      add_service(item);
  }

  void add_service(const YAML::Node& item) {
    Service service{scalar(item, "id"),
                    scalar(item, "name"),
                    scalar(item, "number"),
                    scalar(item, "site"),
                    scalars(item.IsMap() ? item["for"] : YAML::Node()),
                    scalar(item, "hours"),
                    scalar(item, "owner"),
                    scalar(item, "last-verified"),
                    scalar(item, "expires"),
                    line_of(item)};
    if (service.id.empty())
      return m_package.problems.push_back(
          {"contacts.yaml", service.line, "A service has no id, so nothing can link to it."});
    if (m_package.find_service(service.id))
      return m_package.problems.push_back(
          {"contacts.yaml", service.line, "“" + service.id + "” is listed twice; the first entry counts."});
    if (service.name.empty())
      service.name = service.id;
    m_package.services.push_back(std::move(service));
  }

  void read_roster() {
    m_package.roster_chain = trust::read_roster_chain(m_package.files, m_package.problems);
    m_package.roster = m_package.roster_chain.current();
  }

  Package m_package;
  std::vector<std::string> m_order;
  int m_order_line = 0;
};

template<typename List> auto* find_by_id(List& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
  return found == list.end() ? nullptr : &*found;
}

} // namespace

const ContentModule* Package::find_module(std::string_view module_id) const {
  return find_by_id(modules, module_id);
}
const Audience* Package::find_audience(std::string_view audience_id) const {
  return find_by_id(audiences, audience_id);
}
const Service* Package::find_service(std::string_view service_id) const {
  return find_by_id(services, service_id);
}

Package read_package(FileSet files) {
  return PackageReader(std::move(files)).read();
}

Package read_package(const std::filesystem::path& folder) {
  FolderReading reading = read_folder(folder);
  Package package = read_package(std::move(reading.files));
  package.problems.insert(package.problems.end(), reading.problems.begin(), reading.problems.end());
  return package;
}

} // namespace waymark
