// SPDX-License-Identifier: MIT
#include "export/docx/docx_text.h"

#include "export/ooxml/xml_text.h"

#include <algorithm>
#include <cmath>

namespace waymark::publish {

namespace {

constexpr double units_per_cm = 360'000; // English Metric Units
constexpr int box_edge = 170;            // twips, as in the styles
constexpr int marker_step = 425;
constexpr std::string_view keep_next = "<w:keepNext/>";

std::string value(std::string_view tag, std::string_view words) {
  return "<w:" + std::string(tag) + " w:val=\"" + std::string(words) + "\"/>";
}

std::string box_look(const DocxBox& box) {
  std::string xml = "<w:pBdr>";
  for (const std::string_view side : {"top", "left", "bottom", "right"})
    xml.append("<w:")
        .append(side)
        .append(R"( w:val="single" w:sz="6" w:space="8" w:color=")")
        .append(box.edge)
        .append("\"/>");
  return xml.append(R"(</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill=")")
      .append(box.fill)
      .append("\"/>");
}

} // namespace

void DocxText::open(const DocxParagraph& look) {
  m_xml += "<w:p><w:pPr>" + value("pStyle", look.style);
  m_keep_at = look.keep_next ? m_xml.size() : std::string::npos;
  if (look.keep_next)
    m_xml += keep_next;
  if (look.new_page)
    m_xml += "<w:pageBreakBefore/>";
  if (look.list > 0)
    m_xml += "<w:numPr>" + value("ilvl", std::to_string(look.list_level)) +
             value("numId", std::to_string(look.list)) + "</w:numPr>";
  const bool boxed = look.box && !look.style.starts_with(look.box->name);
  if (boxed)
    m_xml += box_look(*look.box);
  const bool hangs = look.box && look.indent > 0;
  const std::string left = std::to_string(look.indent + (look.box ? box_edge : 0));
  const int before = look.marker.empty() ? 0 : look.indent - marker_step;
  if (hangs) {
    m_xml += "<w:tabs>";
    if (before > 0)
      m_xml += "<w:tab w:val=\"left\" w:pos=\"" + std::to_string(box_edge + before) + "\"/>";
    m_xml += "<w:tab w:val=\"left\" w:pos=\"" + left + "\"/></w:tabs>";
  }
  m_spacing_at = m_xml.size();
  m_spacing = look.close_above ? " w:before=\"60\"" : "";
  m_spacing_size = 0;
  if (look.close_above)
    set_spacing(m_spacing);
  if (hangs)
    m_xml +=
        "<w:ind w:left=\"" + left + "\" w:right=\"170\" w:hanging=\"" + std::to_string(look.indent) + "\"/>";
  else if (boxed && look.list == 0)
    m_xml += R"(<w:ind w:left="170" w:right="170"/>)";
  else if (look.indent > 0 || look.right_indent > 0)
    m_xml += "<w:ind" + (look.indent > 0 ? " w:left=\"" + left + "\"" : "") +
             (look.right_indent > 0 ? " w:right=\"" + std::to_string(look.right_indent) + "\"" : "") + "/>";
  m_xml += "</w:pPr>";
  m_open = true;
  place_bookmarks();
  if (before > 0)
    tab();
  run(look.marker);
  if (hangs)
    tab();
}

void DocxText::close() {
  m_xml += "</w:p>\n";
  m_open = false;
}

void DocxText::set_spacing(const std::string& attributes) {
  const std::string element = "<w:spacing" + attributes + "/>";
  m_xml.replace(m_spacing_at, m_spacing_size, element);
  m_spacing_size = element.size();
}

void DocxText::end_group(int twips) {
  if (m_spacing_at == 0)
    return;
  set_spacing(m_spacing + " w:after=\"" + std::to_string(twips) + "\"");
  if (m_keep_at == std::string::npos)
    return;
  m_xml.erase(m_keep_at, keep_next.size());
  m_spacing_at -= keep_next.size();
  m_keep_at = std::string::npos;
}

void DocxText::run(std::string_view words, const DocxRun& look) {
  if (words.empty())
    return;
  m_xml += "<w:r>";
  if (look.bold || !look.style.empty()) {
    m_xml += "<w:rPr>";
    if (!look.style.empty())
      m_xml += value("rStyle", look.style);
    m_xml += look.bold ? "<w:b/><w:bCs/></w:rPr>" : "</w:rPr>";
  }
  m_xml += "<w:t xml:space=\"preserve\">";
  append_xml(m_xml, words);
  m_xml += "</w:t></w:r>";
}

void DocxText::line_break() {
  m_xml += "<w:r><w:br/></w:r>";
}

void DocxText::tab() {
  m_xml += "<w:r><w:tab/></w:r>";
}

void DocxText::field(std::string_view code) {
  m_xml.append("<w:fldSimple w:instr=\" ").append(code).append(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
}

void DocxText::open_link(std::string_view relation) {
  m_xml.append("<w:hyperlink r:id=\"").append(relation).append("\" w:history=\"1\">");
}

void DocxText::open_inner_link(std::string_view name) {
  m_xml.append("<w:hyperlink w:anchor=\"").append(name).append("\" w:history=\"1\">");
}

void DocxText::close_link() {
  m_xml += "</w:hyperlink>";
}

void DocxText::bookmark(const std::string& name) {
  const std::string id = std::to_string(m_bookmarks++);
  m_waiting +=
      "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/><w:bookmarkEnd w:id=\"" + id + "\"/>";
  if (m_open)
    place_bookmarks();
}

void DocxText::place_bookmarks() {
  m_xml += m_waiting;
  m_waiting.clear();
}

void DocxText::picture(std::string_view relation, const OfficePicture& picture, std::string_view words,
                       double wide_cm, double high_cm, bool fill) {
  const double fit = std::min(wide_cm / picture.width, high_cm / picture.height);
  const double high = fill ? high_cm : fit * picture.height;
  const double wide = fill ? wide_cm : fit * picture.width;
  const auto units = [](double cm) { return std::to_string(std::max(1L, std::lround(cm * units_per_cm))); };
  const std::string size = "cx=\"" + units(wide) + "\" cy=\"" + units(high) + "\"";
  // What is cut off at the top and at the foot, in thousandths of a per cent.
  const double cut = fill ? std::max(0.0, 1 - high / (wide * picture.height / picture.width)) / 2 : 0;
  const std::string part = std::to_string(std::lround(cut * 100'000));
  const std::string crop = cut > 0 ? "<a:srcRect t=\"" + part + "\" b=\"" + part + "\"/>" : "";
  const std::string id = std::to_string(++m_pictures);
  std::string described = " id=\"" + id + "\" name=\"Picture " + id + "\"";
  if (!words.empty()) {
    described += " descr=\"";
    append_xml(described, words);
    described += "\"/>";
  } else {
    described +=
        R"(><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative )"
        R"(xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>)";
  }
  m_xml +=
      R"(<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent )" + size +
      "/><wp:docPr" + described +
      R"(<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>)"
      R"(<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>)"
      R"(<pic:cNvPr id="0" name="Picture )" +
      id + R"("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=")" + std::string(relation) +
      R"("/>)" + crop +
      R"(<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext )" +
      size +
      R"(/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>)";
}

void DocxText::tick_box() {
  m_xml +=
      "<w:sdt><w:sdtPr>" + value("id", std::to_string(70000 + ++m_ticks)) +
      R"(<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>)"
      R"(<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>)"
      R"(<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr>)"
      "<w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>";
}

} // namespace waymark::publish
