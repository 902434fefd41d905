// SPDX-License-Identifier: MIT
#include "export/pdf/paper.h"

#include "export/pdf/chromium.h"
#include "export/pdf/finished_pdf.h"
#include "export/pdf/print_page.h"
#include "export/site/site_view.h"

namespace waymark::publish {

namespace {

FileSet not_made(const Document& document, const std::string& why, std::vector<Problem>& problems) {
  problems.push_back({{}, 0, "The PDF for “" + document.audience.name + "” was not made: " + why});
  return {};
}

} // namespace

FileSet render_paper(const Document& document, std::vector<Problem>& problems) {
  if (print_page(document).empty())
    return {};
  const auto chromium = find_chromium();
  if (!chromium)
    return not_made(
        document,
        "this computer has no Chromium, which lays it out. Install the program Chromium, then make it "
        "again, or leave PDF out; everything else can be made without it.",
        problems);
  std::optional<FinishedPdf> finished;
  for (const Setting setting : {Setting::open, Setting::tight, Setting::tighter}) {
    const std::string html = print_page(document, setting);
    const Printed printed = print_with(*chromium, html, time_to_print(html.size()));
    if (printed.pdf.empty())
      return not_made(document, printed.fault, problems);
    finished = finish_pdf(printed.pdf, read_pdf_facts(html, document));
    if (!finished)
      return not_made(
          document, "Chromium laid it out in a way that cannot be read. Bring it up to date, then try again.",
          problems);
    if (!document.for_pupils || finished->sheets == 1)
      break;
  }
  if (document.for_pupils && finished->sheets > 1)
    problems.push_back(
        {{},
         0,
         "The plan as a PDF takes " + std::to_string(finished->sheets) +
             " sheets, even set as close as can be read. With fewer ways out or lines to write on it "
             "fits on one."});
  return {{export_name(document, ".pdf"), std::move(finished->bytes)}};
}

std::string paper_programs() {
  const auto chromium = find_chromium();
  const std::string version = chromium ? chromium_version(*chromium) : std::string();
  return version.empty() ? version : version + ", " + pdf_finisher();
}

} // namespace waymark::publish
