// SPDX-License-Identifier: MIT
#include "export/export_job.h"

#include "export/docx/docx_file.h"
#include "export/epub/book.h"
#include "export/export_folder.h"
#include "export/made_files.h"
#include "export/pdf/paper.h"
#include "export/pptx/pptx_file.h"
#include "export/scorm/course.h"
#include "export/site/site_files.h"
#include "export/site/site_view.h"
#include "model/error.h"
#include "model/safe_file.h"
#include "model/sha256.h"

#include <algorithm>
#include <functional>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

struct Renderer {
  Format format;
  std::function<FileSet(const Document&, std::vector<Problem>&)> render;
};

const std::vector<Renderer>& renderers() {
  static const std::vector<Renderer> all = {
      {{"site", "Website (folder)", ""},
       [](const Document& document, auto&) { return render_site(document); }},
      {{"single", "One web page (one file)", ".html"},
       [](const Document& document, auto&) { return render_single_page(document); }},
      {{"docx", "Word document", ".docx"}, render_docx},
      {{"pptx", "PowerPoint slides", ".pptx"}, render_pptx},
      {{"epub", "E-book (EPUB)", ".epub"}, render_book},
      {{"scorm", "Course for a learning platform (SCORM 1.2)", "-scorm.zip"},
       [](const Document& document, auto&) { return render_course(document); }},
      {{"pdf", "PDF to print", ".pdf", true}, render_paper},
  };
  return all;
}

const Renderer& require_renderer(const std::string& id) {
  std::string known;
  for (const auto& renderer : renderers()) {
    if (renderer.format.id == id)
      return renderer;
    known += (known.empty() ? "" : ", ") + renderer.format.id;
  }
  throw Error("There is no export format called “" + id + "”. Nothing was made. There are: " + known + ".");
}

std::string name_of(const Package& package, const Format& format, const std::string& audience) {
  const std::string readers = clean_id(audience);
  return format.ending.empty() ? format.id + "-" + readers
                               : clean_id(package.id) + "-" + readers + format.ending;
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
    if (is_export_of(entry.path(), package))
      return;
  }
  if (!read_made_files(out, package).hashes.empty())
    return;
  if (!empty || error)
    throw Error("The folder “" + out.filename().string() +
                "” holds other things. Nothing was made, and they are untouched. Choose an empty folder, or "
                "one that holds an earlier export of this package.");
}

struct Piece {
  std::string name; // in the folder
  bool single_file = false;
  FileSet files;
};

void check_free(const Piece& piece, const fs::path& out, const MadeFiles& made) {
  const fs::path target = out / piece.name;
  if (!fs::exists(fs::symlink_status(target)) ||
      (piece.single_file ? made.holds_unchanged(out, piece.name) : is_export_of(target, made.package)))
    return;
  throw Error("“" + piece.name +
              "” is there already, and it is not an export of this package or was changed since it was made. "
              "Nothing was made, and it is untouched. Choose another folder, or move that file away.");
}

void put_in_place(const std::vector<Piece>& pieces, const fs::path& out, MadeFiles made) {
  MadeFiles now = made;
  for (const auto& piece : pieces)
    if (piece.single_file) {
      const std::string hash = sha256(piece.files.begin()->second);
      made.hashes[piece.name].insert(hash);
      now.hashes[piece.name] = {hash};
    }
  // Known before it is there: a stop in between leaves no file that the next export would not know.
  if (!made.hashes.empty())
    write_made_files(out, made);
  for (const auto& piece : pieces)
    if (piece.single_file)
      write_file_safely(out / piece.name, piece.files.begin()->second);
    else
      replace_folder(out / piece.name, piece.files);
  if (now.hashes != made.hashes)
    write_made_files(out, now);
}

void add_problems(std::vector<Problem>& all, const std::vector<Problem>& more) {
  for (const auto& problem : more)
    if (std::find(all.begin(), all.end(), problem) == all.end())
      all.push_back(problem);
}

} // namespace

const std::vector<Format>& formats() {
  static const std::vector<Format> all = [] {
    std::vector<Format> list;
    for (const auto& renderer : renderers())
      list.push_back(renderer.format);
    return list;
  }();
  return all;
}

FileSet render(const Document& document, const std::string& format, std::vector<Problem>& problems) {
  return require_renderer(format).render(document, problems);
}

ExportResult export_package(const Package& package, const Passport& passport, const ExportRequest& request,
                            Progress& progress) {
  std::vector<std::string> audiences = request.audiences;
  if (audiences.empty())
    for (const auto& audience : package.audiences)
      audiences.push_back(audience.id);
  for (const auto& format : request.formats)
    require_renderer(format);
  check_out(request.out, package.id);
  ExportResult result;
  std::vector<Piece> pieces;
  const int total = static_cast<int>(audiences.size() * request.formats.size());
  const MadeFiles made = read_made_files(request.out, package.id);
  // Everything is made in memory before anything is written.
  int done = 0;
  for (const auto& audience : audiences) {
    const Document document = build_document(package, audience, passport);
    add_problems(result.problems, document.problems);
    for (const auto& id : request.formats) {
      const Format& format = require_renderer(id).format;
      progress.step("Making " + format.label + " for " + document.audience.name, done++, total);
      std::vector<Problem> problems;
      Piece piece{name_of(package, format, audience), !format.ending.empty(), render(document, id, problems)};
      add_problems(result.problems, problems);
      if (piece.files.empty())
        continue;
      check_free(piece, request.out, made);
      pieces.push_back(std::move(piece));
    }
  }
  if (pieces.empty() && result.problems.empty())
    result.problems.push_back(
        {"package.yaml", 0,
         "Nothing was made, because these formats have nothing for these readers. Slides, for "
         "example, are for young people and for whoever teaches them."});
  put_in_place(pieces, request.out, made);
  for (const auto& piece : pieces)
    result.made.push_back(request.out / piece.name);
  progress.step("Done", total, total);
  return result;
}

} // namespace waymark::publish
