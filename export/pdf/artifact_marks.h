// SPDX-License-Identifier: MIT
#pragma once
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace waymark::publish {

/// Marks as artifacts whatever a page draws outside any tag: lines, boxes, icons, the foot of the sheet.
/// Those who listen do not hear it, and PDF/UA asks that every mark be one or the other (ISO 14289-1, 7.1).
class ArtifactMarks : public QPDFObjectHandle::TokenFilter {
public:
  void handleToken(const QPDFTokenizer::Token& token) override;
  void handleEOF() override;

private:
  void end_operator(const std::string& name);
  void flush(bool artifact);

  std::string m_pending;  ///< operands, and the path so far
  int m_depth = 0;        ///< of marked content
  bool m_in_path = false; ///< no mark may begin or end within a path
};

} // namespace waymark::publish
