// SPDX-License-Identifier: MIT
#include "model/merge/package_merge.h"

#include "model/code_points.h"
#include "model/front_matter.h"
#include "model/merge/dress.h"
#include "model/merge/merge_text.h"
#include "model/merge/merge_trust.h"
#include "model/merge/yaml_merge.h"
#include "model/package_writer.h"
#include "model/yaml_text.h"

#include <algorithm>
#include <set>

namespace waymark::merge {

namespace {

struct Three {
  Version base, ours, theirs;
};

bool has_ending(std::string_view path, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return path.ends_with(ending); });
}

bool is_page(std::string_view path) {
  return path.starts_with("modules/") && path.ends_with(".md");
}

bool is_text(std::string_view path, std::string_view bytes) {
  return has_ending(path, {".md", ".txt", ".yaml", ".yml", ".ini"}) && !path.starts_with("release/") &&
         bytes.find('\0') == std::string_view::npos && !first_invalid_utf8(bytes);
}

std::string title_of(const std::string& path, const Three& three) {
  if (!is_page(path))
    return path;
  const std::string& source = three.ours ? *three.ours : three.theirs ? *three.theirs : *three.base;
  return "“" + read_front_matter(path, source).value("title").value_or(path) + "”";
}

// The beginning of some words, for a list.
std::string shortened(std::string_view words) {
  constexpr std::size_t most = 60; // code points
  const std::size_t begin = std::min(words.find_first_not_of(" \t\r\n"), words.size());
  words = words.substr(begin, words.find('\n', begin) - begin);
  while (words.ends_with('\r') || words.ends_with(' '))
    words.remove_suffix(1);
  const CodePointMap map(words);
  return map.size() <= most ? std::string(words) : std::string(words.substr(0, map.to_byte(most))) + "…";
}

class PackageMerger {
public:
  PackageMerger(const FileSet& base, const FileSet& ours, const FileSet& theirs)
      : m_base(base), m_ours(ours), m_theirs(theirs) {}

  PackageMerge run() {
    std::set<std::string> paths;
    for (const FileSet* files : {&m_base, &m_ours, &m_theirs})
      for (const auto& [path, bytes] : *files)
        paths.insert(path);
    merge_team_lists();
    for (const std::string& path : paths)
      if (!path.starts_with("trust/"))
        merge_file(path, {file(m_base, path), file(m_ours, path), file(m_theirs, path)});
    keep_disputed_pages();
    identify(m_merge.choices);
    identify(m_merge.merged_for_you);
    return std::move(m_merge);
  }

private:
  static Version file(const FileSet& files, const std::string& path) {
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : Version(found->second);
  }

  void put(const std::string& path, const Version& bytes) {
    if (bytes)
      m_merge.files[path] = *bytes;
  }

  void merge_team_lists() {
    TrustMerge trust = merge_trust(m_base, m_ours, m_theirs);
    if (trust.one_gave_way)
      m_merge.merged_for_you.push_back(
          {trust.files.rbegin()->first,
           {},
           "the team list: it was changed twice at once, and one of the changes stands; make the other one "
           "again"});
    m_merge.files.merge(trust.files);
  }

  void merge_file(const std::string& path, const Three& three) {
    if (three.ours == three.theirs || three.theirs == three.base)
      return put(path, three.ours);
    if (three.ours == three.base)
      return put(path, three.theirs);
    const bool readable = three.ours && three.theirs && is_text(path, *three.ours) &&
                          is_text(path, *three.theirs) && is_text(path, three.base.value_or(""));
    if (!readable)
      return choose_file(path, three);
    const Three same = in_one_dress(three);
    if (is_page(path) ? merge_page(path, same) : merge_whole_yaml(path, same))
      return;
    m_merge.files[path].clear();
    append_text(path, three, three.base.value_or(""), *three.ours, *three.theirs);
  }

  // Line endings and a byte order mark belong to no single entry.
  static Three in_one_dress(const Three& three) {
    const Dress base = dress_of(three.base.value_or(*three.ours)), ours = dress_of(*three.ours),
                theirs = dress_of(*three.theirs);
    const Dress dress = merged_dress(base, ours, theirs);
    return {three.base ? Version(in_dress(*three.base, dress)) : std::nullopt, in_dress(*three.ours, dress),
            in_dress(*three.theirs, dress)};
  }

  void choose_file(const std::string& path, const Three& three) {
    Choice choice;
    choice.kind = Choice::Kind::file;
    choice.path = path;
    choice.where = title_of(path, three);
    choice.base = three.base;
    choice.ours = three.ours;
    choice.theirs = three.theirs;
    m_merge.choices.push_back(std::move(choice));
    put(path, three.ours ? three.ours : three.theirs);
  }

  bool merge_whole_yaml(const std::string& path, const Three& three) {
    if (path != "package.yaml" && path != "contacts.yaml")
      return false;
    const auto merge = merge_yaml(three.base.value_or(""), *three.ours, *three.theirs,
                                  path == "package.yaml" ? "modules" : "");
    if (!merge)
      return false;
    m_merge.files[path].clear();
    append_yaml(path, three, *merge);
    return true;
  }

  bool merge_page(const std::string& path, const Three& three) {
    const std::string& base = three.base ? *three.base : *three.ours;
    const Span base_head = read_front_matter(path, base).span,
               our_head = read_front_matter(path, *three.ours).span,
               their_head = read_front_matter(path, *three.theirs).span;
    if (!three.base || base_head.empty() || our_head.empty() || their_head.empty())
      return false;
    const auto inside = [](std::string_view source, Span head) {
      const std::string_view lines = slice(source, head);
      const std::size_t begin = lines.find('\n') + 1;
      return Span{begin, lines.rfind("---")};
    };
    const Span base_keys = inside(base, base_head), our_keys = inside(*three.ours, our_head),
               their_keys = inside(*three.theirs, their_head);
    const auto merge =
        merge_yaml(slice(base, base_keys), slice(*three.ours, our_keys), slice(*three.theirs, their_keys));
    if (!merge)
      return false;
    m_merge.files[path] = three.ours->substr(0, our_keys.begin);
    append_yaml(path, three, *merge);
    m_merge.files[path] += slice(*three.ours, {our_keys.end, our_head.end});
    append_text(path, three, base.substr(base_head.end), three.ours->substr(our_head.end),
                three.theirs->substr(their_head.end));
    return true;
  }

  Choice& add_choice(Choice choice, const std::string& path, const Three& three, std::size_t offset) {
    choice.path = path;
    choice.span = {choice.span.begin + offset, choice.span.end + offset};
    choice.where = title_of(path, three);
    return m_merge.choices.emplace_back(std::move(choice));
  }

  void append_yaml(const std::string& path, const Three& three, const YamlMerge& merge) {
    std::string& file = m_merge.files[path];
    for (const Choice& one : merge.choices) {
      Choice& choice = add_choice(one, path, three, file.size());
      choice.where += ", “" + choice.key + "”";
    }
    file += merge.text;
  }

  void append_text(const std::string& path, const Three& three, std::string_view base, std::string_view ours,
                   std::string_view theirs) {
    const TextMerge merge = merge_text(base, ours, theirs);
    std::string& file = m_merge.files[path];
    for (const Clash& clash : merge.clashes) {
      Choice one;
      one.span = clash.span;
      one.base = clash.base;
      one.ours = clash.ours;
      one.theirs = clash.theirs;
      Choice& choice = add_choice(std::move(one), path, three, file.size());
      const std::string& words = clash.base.empty() ? std::min(clash.ours, clash.theirs) : clash.base;
      choice.where += ": “" + shortened(words) + "”";
    }
    for (const WordMerge& place : merge.merged_by_words)
      m_merge.merged_for_you.push_back(
          {path,
           {place.span.begin + file.size(), place.span.end + file.size()},
           title_of(path, three) + ": “" + shortened(slice(merge.text, place.span)) + "”",
           {},
           place.base,
           place.ours,
           place.theirs,
           place.changes});
    file += merge.text;
  }

  // A page that one side took out and the other changed is there until somebody decides: then it is also in
  // the list of pages, where it was.
  void keep_disputed_pages() {
    const auto yaml = m_merge.files.find("package.yaml");
    if (yaml == m_merge.files.end())
      return;
    auto ids = ids_in(yaml->second);
    const auto all = ids_in(file(m_base, "package.yaml").value_or(""));
    bool changed = false;
    for (const Choice& choice : m_merge.choices) {
      const bool is_disputed = choice.kind == Choice::Kind::file && is_page(choice.path) &&
                               choice.ours.has_value() != choice.theirs.has_value();
      const std::string id = is_disputed ? choice.path.substr(8, choice.path.size() - 11) : "";
      const auto at = std::find(all.begin(), all.end(), id);
      if (at == all.end() || std::find(ids.begin(), ids.end(), id) != ids.end())
        continue;
      const auto before = at == all.begin() ? ids.end() : std::find(ids.begin(), ids.end(), *(at - 1));
      ids.insert(before == ids.end() ? ids.begin() : before + 1, id);
      changed = true;
    }
    if (changed)
      replace_order(yaml->second, ids);
  }

  static std::vector<std::string> ids_in(const std::string& yaml) {
    std::vector<Problem> ignored;
    const auto root = load_yaml("package.yaml", yaml, ignored);
    return root && root->IsMap() ? scalars((*root)["modules"]) : std::vector<std::string>();
  }

  // Choices further down in the file move along.
  void replace_order(std::string& yaml, const std::vector<std::string>& ids) {
    const std::string changed = with_module_order(yaml, ids);
    const std::size_t at =
        std::mismatch(yaml.begin(), yaml.end(), changed.begin(), changed.end()).first - yaml.begin();
    for (Choice& choice : m_merge.choices)
      if (choice.path == "package.yaml" && choice.span.begin >= at) {
        choice.span.begin += changed.size() - yaml.size();
        choice.span.end += changed.size() - yaml.size();
      }
    yaml = changed;
  }

  const FileSet &m_base, &m_ours, &m_theirs;
  PackageMerge m_merge;
};

} // namespace

PackageMerge merge_packages(const FileSet& base, const FileSet& ours, const FileSet& theirs) {
  return PackageMerger(base, ours, theirs).run();
}

} // namespace waymark::merge
