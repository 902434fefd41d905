// SPDX-License-Identifier: MIT
#include "export/export_job.h"

#include "export/export_folder.h"
#include "export/site/site_files.h"
#include "export/site/site_view.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <algorithm>
#include <set>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

bool is_single_file(const std::string& format) {
  return format == "single";
}

const Format& require_format(const std::string& id) {
  std::string known;
  for (const auto& format : formats()) {
    if (format.id == id)
      return format;
    known += (known.empty() ? "" : ", ") + format.id;
  }
  throw Error("There is no export format called “" + id + "”. Nothing was made. There are: " + known + ".");
}

fs::path target_of(const ExportRequest& request, const Package& package, const std::string& format,
                   const std::string& audience) {
  const std::string readers = clean_id(audience);
  return is_single_file(format) ? request.out / (clean_id(package.id) + "-" + readers + ".html")
                                : request.out / (format + "-" + readers);
}

// What the person keeps in the folder is theirs: an export goes into an empty folder or over an earlier
// export.
void check_out(const fs::path& out, const std::string& package) {
  std::error_code error;
  if (!fs::exists(out, error))
    return;
  if (!fs::is_directory(out, error))
    throw Error("“" + out.filename().string() +
                "” is a file, so the export cannot go into it. Nothing was made. Choose a folder.");
  bool empty = true;
  for (const auto& entry : fs::directory_iterator(out, error)) {
    empty = false;
    if (is_export_of(entry.path(), package) || is_page_of(entry.path(), package))
      return;
  }
  if (!empty || error)
    throw Error("The folder “" + out.filename().string() +
                "” holds other things. Nothing was made, and they are untouched. Choose an empty folder, or "
                "one that holds an earlier export of this package.");
}

void check_target(const fs::path& target, const std::string& package) {
  if (!fs::exists(fs::symlink_status(target)) || is_export_of(target, package) || is_page_of(target, package))
    return;
  throw Error("“" + target.filename().string() +
              "” is there already and is not an export of this package. Nothing was made, and it is "
              "untouched. Choose another folder.");
}

struct Piece {
  fs::path target;
  bool single_file = false;
  FileSet files;
};

void put_in_place(const Piece& piece) {
  if (!piece.single_file)
    return replace_folder(piece.target, piece.files);
  write_file_safely(piece.target, piece.files.begin()->second);
}

void add_problems(std::vector<Problem>& all, const std::vector<Problem>& more) {
  for (const auto& problem : more)
    if (std::find(all.begin(), all.end(), problem) == all.end())
      all.push_back(problem);
}

} // namespace

const std::vector<Format>& formats() {
  static const std::vector<Format> all = {{"site", "Website (folder)"},
                                          {"single", "One web page (one file)"}};
  return all;
}

FileSet render(const Document& document, const std::string& format) {
  require_format(format);
  return is_single_file(format) ? render_single_page(document) : render_site(document);
}

ExportResult export_package(const Package& package, const Passport& passport, const ExportRequest& request,
                            Progress& progress) {
  std::vector<std::string> audiences = request.audiences;
  if (audiences.empty())
    for (const auto& audience : package.audiences)
      audiences.push_back(audience.id);
  for (const auto& format : request.formats)
    require_format(format);
  check_out(request.out, package.id);
  ExportResult result;
  std::vector<Piece> pieces;
  const int total = static_cast<int>(audiences.size() * request.formats.size());
  // Everything is made in memory before anything is written.
  for (const auto& audience : audiences) {
    const Document document = build_document(package, audience, passport);
    add_problems(result.problems, document.problems);
    for (const auto& format : request.formats) {
      progress.step("Making " + require_format(format).label + " for " + document.audience.name,
                    static_cast<int>(pieces.size()), total);
      pieces.push_back(
          {target_of(request, package, format, audience), is_single_file(format), render(document, format)});
      check_target(pieces.back().target, package.id);
    }
  }
  for (const auto& piece : pieces) {
    put_in_place(piece);
    result.made.push_back(piece.target);
  }
  progress.step("Done", total, total);
  return result;
}

} // namespace waymark::publish
