// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <string>
#include <vector>

namespace waymark::publish {

struct Document;

/// What a finished PDF says of itself and of the places in it.
struct PdfFacts {
  std::string title;
  std::string language;
  std::string day;                          ///< "2026-11-02", of the version
  std::string metadata;                     ///< the same as XMP (ISO 16684-1)
  std::map<std::string, std::string> links; ///< address without a last "/", or "#place" -> the link's words
  std::vector<std::string> headings;        ///< in order
  bool shows_bookmarks = false;             ///< when it is opened
};

/// From the document, and from the page that it was laid out from.
PdfFacts read_pdf_facts(const std::string& html, const Document& document);

/// Chromium adds the "/" of a bare host.
std::string without_slash(std::string address);

} // namespace waymark::publish
