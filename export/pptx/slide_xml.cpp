// SPDX-License-Identifier: MIT
#include "export/pptx/slide_xml.h"

#include "export/ooxml/office_package.h"
#include "export/ooxml/xml_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::publish {

namespace {

constexpr double units_per_inch = 914'400;

std::string units(double inches) {
  return std::to_string(std::lround(inches * units_per_inch));
}

std::string place(const Frame& frame) {
  return "<a:off x=\"" + units(frame.x) + "\" y=\"" + units(frame.y) + "\"/><a:ext cx=\"" +
         units(std::max(0.01, frame.wide)) + "\" cy=\"" + units(std::max(0.01, frame.high)) + "\"/>";
}

constexpr std::string_view decorative =
    R"(<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative )"
    R"(xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>)";

// As schemeClr, so that a school's own theme can recolour the slides.
std::string ink_fill(Ink ink) {
  switch (ink) {
  case Ink::quiet:
    return R"(<a:solidFill><a:srgbClr val="4A5572"/></a:solidFill>)";
  case Ink::lake:
    return R"(<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>)";
  case Ink::plum:
    return R"(<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>)";
  case Ink::white:
    return R"(<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>)";
  case Ink::marigold:
    return R"(<a:solidFill><a:schemeClr val="accent3"/></a:solidFill>)";
  case Ink::dark:
    break;
  }
  return R"(<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>)";
}

std::string edge(std::string_view colour, int width) {
  return "<a:ln w=\"" + std::to_string(width) + "\"><a:solidFill>" + std::string(colour) +
         "</a:solidFill></a:ln>";
}

std::string fill_xml(Fill fill) {
  constexpr std::string_view white = R"(<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>)";
  constexpr std::string_view no_line = "<a:ln><a:noFill/></a:ln>";
  switch (fill) {
  case Fill::lake_tint:
    return R"(<a:solidFill><a:srgbClr val="E2EFF5"/></a:solidFill>)" + std::string(no_line);
  case Fill::outlined:
    return std::string(white) + edge(R"(<a:schemeClr val="accent4"/>)", 28575);
  case Fill::message:
    return std::string(white) + edge(R"(<a:schemeClr val="accent4"/>)", 19050);
  case Fill::plum:
    return R"(<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>)" + std::string(no_line);
  case Fill::plum_outlined:
    return std::string(white) + edge(R"(<a:schemeClr val="accent2"/>)", 28575);
  case Fill::none:
    break;
  }
  return "<a:noFill/>";
}

class SlideWriter {
public:
  SlideWriter(const Slide& slide, std::string_view language, const SlideParts& parts)
      : m_slide(slide), m_language(language), m_parts(parts) {}

  std::string write() {
    m_xml.append(xml_head).append("<p:sld").append(slide_spaces);
    m_xml += "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" "
             "name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";
    title();
    // Tinted cards lie behind the body's words.
    bool body_done = m_slide.body.empty();
    for (const auto& shape : m_slide.shapes) {
      const bool behind = shape.lines.empty() && shape.fill != Fill::none;
      if (!body_done && !behind && !above_body(shape)) {
        body();
        body_done = true;
      }
      this->shape(shape);
    }
    if (!body_done)
      body();
    m_xml += "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    return std::move(m_xml);
  }

private:
  bool above_body(const SlideShape& shape) const {
    return m_slide.body_frame && shape.frame.y < m_slide.body_frame->y && shape.picture.empty();
  }

  std::string named(std::string_view name) {
    const std::string id = std::to_string(++m_id);
    return "<p:cNvPr id=\"" + id + "\" name=\"" + std::string(name) + " " + id + "\"";
  }

  void title() {
    m_xml +=
        "<p:sp><p:nvSpPr>" + named("Title") +
        R"(/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>)";
    m_xml += m_slide.title_frame ? "<p:spPr><a:xfrm>" + place(*m_slide.title_frame) + "</a:xfrm></p:spPr>"
                                 : "<p:spPr/>";
    m_xml += "<p:txBody><a:bodyPr/><a:p><a:r><a:rPr" + language() + " sz=\"" +
             std::to_string(std::lround(m_slide.title_size * 100)) + "\"/><a:t>";
    append_xml(m_xml, m_slide.title);
    m_xml += "</a:t></a:r></a:p></p:txBody></p:sp>\n";
  }

  void body() {
    m_xml += "<p:sp><p:nvSpPr>" + named("Text") +
             R"(/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr></p:nvSpPr>)";
    m_xml += m_slide.body_frame ? "<p:spPr><a:xfrm>" + place(*m_slide.body_frame) + "</a:xfrm></p:spPr>"
                                : "<p:spPr/>";
    m_xml += "<p:txBody><a:bodyPr/>";
    for (const auto& line : m_slide.body)
      this->line(line);
    m_xml += "</p:txBody></p:sp>\n";
  }

  void shape(const SlideShape& shape) {
    if (!shape.picture.empty())
      return picture(shape);
    const bool card = shape.fill != Fill::none;
    const bool empty = shape.lines.empty();
    m_xml += "<p:sp><p:nvSpPr>" + named(empty ? "Card" : card ? "Card" : "Words");
    m_xml += empty ? ">" + std::string(decorative) + "</p:cNvPr>" : "/>";
    m_xml += card ? "<p:cNvSpPr/>" : R"(<p:cNvSpPr txBox="1"/>)";
    m_xml += "<p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>" + place(shape.frame) + "</a:xfrm>";
    // A corner of about 0.15 inches whatever the size of the card; one to the slide's edge is square.
    const double shorter = std::max(0.1, std::min(shape.frame.wide, shape.frame.high));
    const bool round = card && shape.frame.y > 0;
    m_xml += round ? "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val " +
                         std::to_string(std::lround(std::min(0.5, 0.15 / shorter) * 100'000)) +
                         "\"/></a:avLst></a:prstGeom>"
                   : R"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>)";
    m_xml += fill_xml(shape.fill) + "</p:spPr>";
    text(shape);
    m_xml += "</p:sp>\n";
    if (!shape.icon.empty())
      icon(shape);
  }

  void text(const SlideShape& shape) {
    const bool bubble = shape.in_middle;
    const bool iconed = !shape.icon.empty() && !shape.lines.empty();
    const std::string side = units(shape.fill == Fill::none ? 0 : bubble ? 0.22 : iconed ? 0.25 : 0.3);
    const std::string above = units(shape.fill == Fill::none ? 0 : bubble ? 0.02 : iconed ? 0.82 : 0.25);
    m_xml += "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"" + side + "\" tIns=\"" + above + "\" rIns=\"" +
             side + "\" bIns=\"" + units(bubble ? 0.02 : 0.05) + "\" anchor=\"" + (bubble ? "ctr" : "t") +
             "\"><a:noAutofit/></a:bodyPr>";
    for (const auto& line : shape.lines)
      this->line(line);
    if (shape.lines.empty())
      m_xml += "<a:p><a:endParaRPr" + language() + "/></a:p>";
    m_xml += "</p:txBody>";
  }

  void line(const SlideLine& line) {
    const bool marked = line.mark != SlideLine::Mark::none;
    const double step = (line.level + (marked ? 1 : 0)) * list_step(line.size);
    m_xml += "<a:p><a:pPr marL=\"" + units(step) + "\" indent=\"" +
             units(marked ? -list_step(line.size) : 0) + "\" algn=\"l\">";
    m_xml += R"(<a:spcBef><a:spcPts val="900"/></a:spcBef>)";
    if (line.mark == SlideLine::Mark::bullet)
      m_xml +=
          R"(<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>)";
    else if (line.mark == SlideLine::Mark::number)
      m_xml +=
          R"(<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt=")" +
          std::to_string(std::clamp(line.number, 1, 32767)) + "\"/>";
    else
      m_xml += "<a:buNone/>";
    m_xml += "</a:pPr>";
    for (const auto& run : line.runs)
      this->run(run, line);
    m_xml += "</a:p>";
  }

  void run(const SlideRun& run, const SlideLine& line) {
    if (run.words.empty())
      return;
    const std::string relation = run.address.empty() ? std::string() : m_parts.link(run.address);
    m_xml += "<a:r><a:rPr" + language() + " sz=\"" + std::to_string(std::lround(line.size * 100)) + "\"" +
             (run.bold ? " b=\"1\">" : ">") + ink_fill(line.ink);
    if (!relation.empty())
      m_xml += "<a:hlinkClick r:id=\"" + relation + "\"/>";
    m_xml += "</a:rPr><a:t>";
    append_xml(m_xml, run.words);
    m_xml += "</a:t></a:r>";
  }

  void picture(const SlideShape& shape) {
    const SlidePicture file = m_parts.picture(shape.picture);
    if (file.relation.empty())
      return instead_of_picture(shape);
    Frame frame = shape.frame;
    std::array<double, 2> cut{}; // left and right, top and foot: shares
    const double tall =
        frame.high / frame.wide * file.width / file.height; // frame's shape over the picture's
    if (shape.fills_frame && tall > 1)
      cut[0] = (1 - 1 / tall) / 2;
    else if (shape.fills_frame)
      cut[1] = (1 - tall) / 2;
    else if (tall > 1) {
      frame.high /= tall;
    } else {
      frame.x += frame.wide * (1 - tall) / 2;
      frame.wide *= tall;
    }
    const auto share = [](double part) { return std::to_string(std::lround(part * 100'000)); };
    m_xml += "<p:pic><p:nvPicPr>" + named("Picture");
    if (shape.words.empty()) {
      m_xml += ">" + std::string(decorative) + "</p:cNvPr>";
    } else {
      m_xml += " descr=\"";
      append_xml(m_xml, shape.words);
      m_xml += "\"/>";
    }
    m_xml +=
        R"(<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=")" +
        file.relation + "\"/><a:srcRect l=\"" + share(cut[0]) + "\" t=\"" + share(cut[1]) + "\" r=\"" +
        share(cut[0]) + "\" b=\"" + share(cut[1]) +
        "\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>" + place(frame) +
        R"(</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>)" + "\n";
  }

  // What the picture shows, in words.
  void instead_of_picture(const SlideShape& shape) {
    if (shape.words.empty() || shape.fills_frame)
      return;
    SlideLine words;
    words.runs.push_back({shape.words, false, {}});
    words.size = 20;
    words.ink = Ink::quiet;
    this->shape({.frame = shape.frame,
                 .fill = Fill::lake_tint,
                 .lines = {words},
                 .picture = {},
                 .words = {},
                 .icon = {}});
  }

  // On a card a small tile in its corner; on a bare panel large, in its middle.
  void icon(const SlideShape& shape) {
    const SlidePicture file = m_parts.icon(shape.icon);
    if (file.relation.empty())
      return;
    const bool tile = !shape.lines.empty();
    const double size = tile ? 0.46 : 1.7;
    const Frame& card = shape.frame;
    const Frame frame =
        tile ? Frame{card.x + 0.24, card.y + 0.22, size, size}
             : Frame{card.x + (card.wide - size) / 2, card.y + (card.high - size) / 2, size, size};
    m_xml += "<p:pic><p:nvPicPr>" + named("Icon") + ">" + std::string(decorative) +
             R"(</p:cNvPr><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=")" + file.relation +
             R"("/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>)" + place(frame) +
             R"(</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>)" + "\n";
  }

  std::string language() const { return " lang=\"" + std::string(m_language) + "\""; }

  const Slide& m_slide;
  std::string_view m_language;
  const SlideParts& m_parts;
  std::string m_xml;
  int m_id = 1;
};

} // namespace

std::string slide_xml(const Slide& slide, std::string_view language, const SlideParts& parts) {
  return SlideWriter(slide, language, parts).write();
}

std::string notes_xml(const Slide& slide, std::string_view language) {
  std::string xml(xml_head);
  xml.append("<p:notes").append(slide_spaces);
  xml +=
      R"(><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>)"
      R"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>)"
      R"(<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>)"
      R"(<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>)"
      R"(<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>)";
  for (const auto& words : slide.notes) {
    xml.append("<a:p><a:r><a:rPr lang=\"").append(language).append("\"/><a:t>");
    append_xml(xml, words);
    xml += "</a:t></a:r></a:p>";
  }
  return xml +
         "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
}

} // namespace waymark::publish
