// SPDX-License-Identifier: MIT
#include "export/pdf/chromium.h"

#include "export/pdf/child_program.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <stdlib.h>
#include <unistd.h>

#include <cstdlib>

namespace waymark::publish {

namespace fs = std::filesystem;

namespace {

// A folder that is gone afterwards, whatever the browser left in it.
class WorkFolder {
public:
  WorkFolder() {
    std::error_code error;
    std::string pattern = (fs::temp_directory_path(error) / "waymark-pdf-XXXXXX").string();
    if (!error && ::mkdtemp(pattern.data()))
      m_path = pattern;
  }
  ~WorkFolder() {
    std::error_code ignored;
    if (!m_path.empty())
      fs::remove_all(m_path, ignored);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  const fs::path& path() const { return m_path; }

private:
  fs::path m_path;
};

bool is_program(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0;
}

std::string variable(const char* name, const char* otherwise = "") {
  const char* value = std::getenv(name);
  return value ? value : otherwise;
}

// Nothing of the person's own: no settings, no fonts, no language, no display.
std::vector<std::string> environment_in(const fs::path& folder) {
  const std::string home = folder.string();
  return {"HOME=" + home,
          "TMPDIR=" + home,
          "XDG_CONFIG_HOME=" + home + "/config",
          "XDG_CACHE_HOME=" + home + "/cache",
          "XDG_DATA_HOME=" + home + "/data",
          "PATH=" + variable("PATH", "/usr/bin:/bin"),
          "LANG=C.UTF-8",
          "LC_ALL=C.UTF-8",
          "TZ=UTC"};
}

std::vector<std::string> words_for(const fs::path& chromium, const fs::path& folder) {
  std::vector<std::string> words = {chromium.string(),
                                    "--headless",
                                    "--disable-gpu",
                                    "--no-first-run",
                                    "--no-default-browser-check",
                                    "--disable-extensions",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--disable-quic",
                                    "--disable-breakpad",
                                    "--disable-dev-shm-usage",
                                    "--no-pings",
                                    "--host-resolver-rules=MAP * ~NOTFOUND",
                                    "--force-color-profile=srgb",
                                    "--font-render-hinting=none",
                                    "--lang=en-GB",
                                    "--user-data-dir=" + (folder / "profile").string(),
                                    "--no-pdf-header-footer",
                                    "--generate-pdf-document-outline",
                                    "--print-to-pdf=" + (folder / "print.pdf").string(),
                                    "file://" + (folder / "print.html").string()};
  if (::geteuid() == 0) // Chromium refuses its sandbox to root
    words.insert(words.begin() + 1, "--no-sandbox");
  return words;
}

} // namespace

std::optional<fs::path> find_chromium() {
  if (const std::string named = variable("WAYMARK_CHROMIUM"); !named.empty())
    return is_program(named) ? std::optional(fs::absolute(named)) : std::nullopt;
  const std::string folders = variable("PATH", "/usr/bin:/bin");
  for (const std::string name : {"chromium", "chromium-browser", "google-chrome"})
    for (std::size_t begin = 0; begin <= folders.size();) {
      const auto end = std::min(folders.find(':', begin), folders.size());
      const fs::path program = fs::path(folders.substr(begin, end - begin)) / name;
      if (program.is_absolute() && is_program(program))
        return program;
      begin = end + 1;
    }
  return std::nullopt;
}

std::string chromium_version(const fs::path& chromium) {
  const WorkFolder folder;
  if (folder.path().empty())
    return {};
  const ProgramEnd end = run_until({chromium.string(), "--version"}, environment_in(folder.path()),
                                   folder.path(), std::chrono::seconds(20));
  const auto begin = end.output.find("Chrom");
  if (end.how != ProgramEnd::How::exited || begin == std::string::npos)
    return {};
  const auto stop = end.output.find_first_of(" \n", end.output.find_first_of("0123456789", begin));
  return end.output.substr(begin, stop == std::string::npos ? stop : stop - begin);
}

std::chrono::milliseconds time_to_print(std::size_t bytes) {
  return std::chrono::minutes(2) + std::chrono::seconds(bytes / 10'000);
}

Printed print_with(const fs::path& chromium, const std::string& html, std::chrono::milliseconds limit) {
  const WorkFolder folder;
  if (folder.path().empty())
    return {{}, "there is no room for temporary files. Free some space, then try again."};
  std::string said;
  try {
    write_file_safely(folder.path() / "print.html", html);
    const ProgramEnd end =
        run_until(words_for(chromium, folder.path()), environment_in(folder.path()), folder.path(), limit);
    if (end.how == ProgramEnd::How::not_started)
      return {{}, "Chromium could not be started. Install it anew, then try again."};
    if (end.how == ProgramEnd::How::stopped)
      return {{},
              "Chromium took too long to lay it out and was stopped. Close other programs, then try again."};
    said = end.output;
    std::error_code error;
    if (fs::is_regular_file(folder.path() / "print.pdf", error))
      if (std::string pdf = read_whole_file(folder.path() / "print.pdf"); pdf.starts_with("%PDF"))
        return {std::move(pdf), {}};
  } catch (const Error&) { // the temporary files could not be written or read: said below
  }
  if (said.find("No usable sandbox") != std::string::npos)
    return {{},
            "Chromium does not run here without more rights than it should have. Ask whoever looks after "
            "this computer "
            "to let programs make namespaces of their own, which Chromium keeps itself in."};
  return {{}, "Chromium ended before it was laid out. Free some memory and disk space, then try again."};
}

} // namespace waymark::publish
