// SPDX-License-Identifier: MIT
#include "export/epub/book.h"

#include "export/bundle/zip_archive.h"
#include "export/epub/book_list.h"
#include "export/epub/book_pages.h"
#include "export/epub/book_picture.h"
#include "export/picture_cleaner.h"
#include "export/site/assets.h"
#include "model/sha256.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

constexpr auto container =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
    "  <rootfiles>\n    <rootfile full-path=\"EPUB/book.opf\" "
    "media-type=\"application/oebps-package+xml\"/>\n  </rootfiles>\n</container>\n";

constexpr auto page_type = "application/xhtml+xml";

bool is_webp(const Picture& picture) {
  return picture_type(picture.path) == "image/webp";
}

void put_words_for(const std::string& picture, Node& node) {
  for (Node& child : node.children) {
    put_words_for(picture, child);
    if (child.kind == NodeKind::image && child.url == picture) {
      Node words;
      words.kind = NodeKind::text;
      words.literal = markdown::plain_text(child);
      child = std::move(words);
    }
  }
}

// EPUB 3.2 knows every kind of picture that we export but WebP.
Document without_webp(Document document, std::vector<Problem>& problems) {
  for (const auto& picture : document.pictures) {
    if (!is_webp(picture))
      continue;
    problems.push_back(
        {picture.path, 0,
         "E-books cannot hold a WebP picture, so its description stands in its place there. Use "
         "PNG, JPEG or SVG."});
    for (auto& page : document.pages)
      put_words_for(picture.path, page.body);
  }
  std::erase_if(document.pictures, is_webp);
  return document;
}

BookFile page_file(const std::string& path, const std::string& html, const std::string& more = {}) {
  const bool drawn = html.find("<svg") != std::string::npos;
  return {path, page_type, more.empty() ? (drawn ? "svg" : "") : more, true};
}

} // namespace

FileSet render_book(const Document& given, std::vector<Problem>& problems) {
  const Document document = without_webp(with_plan_page(given), problems);
  const std::optional<Plan> plan = read_plan(document);
  const SiteView view(document, plan, Layout::book);
  FileSet files;
  std::vector<BookFile> list;
  const auto add_page = [&](const std::string& path, std::string html, const std::string& more = {}) {
    list.push_back(page_file(path, html, more));
    files["EPUB/" + path] = std::move(html);
  };
  add_page("cover.xhtml", book_cover(view));
  add_page("contents.xhtml", book_contents(view), "nav");
  for (const auto& page : document.pages)
    add_page(view.file_of(page), book_page(view, page));
  list.push_back({"book.css", "text/css", {}, false});
  files["EPUB/book.css"] = assets().at("epub/book.css");
  for (const auto& picture : document.pictures) {
    list.push_back({view.file_of(picture), picture_type(picture.path), {}, false});
    files["EPUB/" + view.file_of(picture)] =
        picture_type(picture.path) == "image/svg+xml" ? svg_for_book(picture.bytes) : picture.bytes;
  }
  std::string all;
  for (const auto& [path, bytes] : files)
    all += sha256(bytes);
  files["EPUB/book.opf"] = book_list(document, list, sha256(all));
  files["META-INF/container.xml"] = container;
  files["mimetype"] = "application/epub+zip";
  return {{export_name(document, ".epub"), pack_zip(files, "mimetype")}};
}

} // namespace waymark::publish
