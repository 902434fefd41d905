// SPDX-License-Identifier: MIT
#include "export/register/csv.h"

namespace waymark::publish {

namespace {

class CsvReader {
public:
  explicit CsvReader(std::string_view text) : m_text(text) {
    if (m_text.starts_with("\xEF\xBB\xBF"))
      m_at = 3;
  }

  std::vector<CsvRow> read(std::vector<Problem>& problems) {
    std::vector<CsvRow> rows;
    while (m_at < m_text.size()) {
      CsvRow row{m_line, {}};
      if (const std::string fault = read_row(row); !fault.empty()) {
        problems.push_back({"", row.line, fault});
        return rows;
      }
      if (row.cells.size() > 1 || !row.cells.front().empty())
        rows.push_back(std::move(row));
    }
    return rows;
  }

private:
  bool at_line_end() const {
    return m_at == m_text.size() || m_text[m_at] == '\n' || m_text.substr(m_at, 2) == "\r\n";
  }

  void pass_line_end() {
    m_at += m_at < m_text.size() && m_text[m_at] == '\r' ? 2 : 1;
    ++m_line;
  }

  // Both return what is wrong; empty: nothing.
  std::string read_row(CsvRow& row) {
    for (;;) {
      std::string& cell = row.cells.emplace_back();
      if (m_at < m_text.size() && m_text[m_at] == '"') {
        if (const std::string fault = read_quoted(cell); !fault.empty())
          return fault;
      } else {
        while (!at_line_end() && m_text[m_at] != ',')
          cell += m_text[m_at++];
      }
      if (at_line_end())
        break;
      ++m_at; // the comma
    }
    pass_line_end();
    return {};
  }

  std::string read_quoted(std::string& cell) {
    for (++m_at; m_at < m_text.size(); ++m_at) {
      if (m_text[m_at] == '"' && m_text.substr(m_at, 2) != "\"\"") {
        ++m_at;
        return at_line_end() || m_text[m_at] == ','
                   ? std::string()
                   : "There are words after a closing quotation mark. Put a comma between two cells.";
      }
      if (m_text[m_at] == '"')
        ++m_at;
      m_line += m_text[m_at] == '\n';
      cell += m_text[m_at];
    }
    return "A quotation mark is opened and never closed.";
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  int m_line = 1;
};

} // namespace

std::vector<CsvRow> read_csv(std::string_view text, std::vector<Problem>& problems) {
  return CsvReader(text).read(problems);
}

} // namespace waymark::publish
