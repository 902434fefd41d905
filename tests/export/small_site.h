// SPDX-License-Identifier: MIT
#pragma once
#include "export/bundle/zip_archive.h"
#include "export/export_job.h"
#include "export/pdf/print_page.h"
#include "model/package.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::tests {

/// A package with three audiences, two services and the given modules (path -> source).
inline FileSet small_files(FileSet modules) {
  FileSet files = std::move(modules);
  std::string order;
  for (const auto& [path, source] : files)
    if (path.starts_with("modules/"))
      order += (order.empty() ? "" : ", ") + path.substr(8, path.size() - 11);
  files["package.yaml"] = "id: small\ntitle: Small\naudiences:\n  - {id: young-people, name: Young people}\n"
                          "  - {id: parents, name: Parents}\n  - {id: teachers, name: Teachers}\nmodules: [" +
                          order + "]\nexport: {quick-exit: \"https://example.org/weather\"}\n";
  files["contacts.yaml"] =
      "services:\n"
      "  - {id: childline, name: Childline, number: \"0800 1111\", site: \"https://www.childline.org.uk\"}\n"
      "  - {id: police-emergency, name: Police, number: \"999\", site: \"https://www.police.uk\"}\n"
      "  - {id: report-remove, name: Report Remove, site: \"https://www.childline.org.uk/remove\"}\n";
  return files;
}

inline std::string module_source(const std::string& kind, const std::string& text,
                                 const std::string& audience = "young-people") {
  return "---\ntitle: Page of " + kind + "\naudience: " + audience + "\nkind: " + kind +
         "\nminutes: 3\n---\n\n" + text;
}

inline publish::Document small_document(FileSet modules, const std::string& audience = "young-people") {
  return publish::build_document(read_package(small_files(std::move(modules))), audience, {});
}

/// The files of a format that could be made without a problem.
inline FileSet rendered(const publish::Document& document, const std::string& format) {
  std::vector<Problem> problems;
  return publish::render(document, format, problems);
}

/// Files with those of the archives among them as "book.epub/EPUB/book.opf".
inline FileSet with_members(const FileSet& files) {
  FileSet all;
  for (const auto& [path, bytes] : files)
    if (!bytes.starts_with("PK\x03\x04"))
      all[path] = bytes;
    else
      for (const auto& [member, words] : publish::unpack_zip(bytes))
        all[path + "/" + member] = words;
  return all;
}

/// Every format's files for a document, as one list; archives as what they hold, PDFs as what they are laid
/// out from.
inline FileSet every_file(const publish::Document& document) {
  FileSet all;
  all["pdf/print.html"] = publish::print_page(document);
  for (const auto& format : publish::formats())
    for (const auto& [path, bytes] :
         with_members(format.by_program ? FileSet() : rendered(document, format.id)))
      all[format.id + "/" + path] = bytes;
  return all;
}

/// The same files, and what is inside those that are archives: "docx/small.docx/word/document.xml".
inline FileSet unpacked(const FileSet& files) {
  FileSet all = files;
  for (const auto& [path, bytes] : files)
    if (bytes.starts_with("PK\x03\x04"))
      for (const auto& [name, inside] : publish::unpack_zip(bytes))
        all[path + "/" + name] = inside;
  return all;
}

/// The words of an XML or HTML text without its tags, so that a sentence is found whatever runs it stands in.
inline std::string words_without_tags(const std::string& markup) {
  std::string words;
  bool in_tag = false;
  for (const char c : markup) {
    in_tag |= c == '<';
    if (!in_tag)
      words += c;
    in_tag &= c != '>';
  }
  return words;
}

inline std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

inline bool reports(const publish::Document& document, const std::string& words) {
  for (const auto& problem : document.problems)
    if (problem.message.find(words) != std::string::npos)
      return true;
  return false;
}

} // namespace waymark::tests
