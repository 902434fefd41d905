// SPDX-License-Identifier: MIT
#include "export/pptx/pptx_file.h"

#include "export/ooxml/office_package.h"
#include "export/ooxml/office_picture.h"
#include "export/ooxml/xml_text.h"
#include "export/pptx/deck.h"
#include "export/pptx/slide_text.h"
#include "export/pptx/slide_xml.h"
#include "export/site/assets.h"
#include "export/site/site_view.h"
#include "model/code_points.h"

#include <optional>
#include <unordered_map>

namespace waymark::publish {

namespace {

constexpr std::string_view types = "vnd.openxmlformats-officedocument.presentationml.";
constexpr std::string_view theme_type = "vnd.openxmlformats-officedocument.theme";
constexpr int layouts = 4;

const std::string presentation = "ppt/presentation.xml";
const std::string master = "ppt/slideMasters/slideMaster1.xml";
const std::string notes_master = "ppt/notesMasters/notesMaster1.xml";

std::string layout_path(int number) {
  return "ppt/slideLayouts/slideLayout" + std::to_string(number) + ".xml";
}

class DeckFile {
public:
  DeckFile(const Document& document, std::vector<Problem>& problems)
      : m_document(document), m_problems(problems), m_language(office_language(document)) {
    for (const Document* shown : {m_document.shown_in_class.get(), &m_document})
      for (std::size_t i = 0; shown && i < shown->pictures.size(); ++i)
        m_paths.emplace(shown->pictures[i].path, &shown->pictures[i]);
  }

  std::string make(const std::vector<Slide>& slides) {
    m_package.relate("", "officeDocument", presentation);
    add_masters();
    std::string list;
    for (std::size_t i = 0; i < slides.size(); ++i) {
      const std::string path = add_slide(slides[i], std::to_string(i + 1));
      list += "<p:sldId id=\"" + std::to_string(256 + i) + "\" r:id=\"" +
              m_package.relate(presentation, "slide", path) + "\"/>";
    }
    add_presentation(list);
    m_package.add_properties(m_document, m_document.package_title + ": slides");
    return m_package.pack();
  }

private:
  void add(const std::string& path, std::string_view kind, std::string xml) {
    m_package.add_part(path, std::string(types) + std::string(kind), std::move(xml));
  }

  std::string asset(const std::string& name) const {
    return filled_in(assets().find("office/" + name)->second, "language", m_language);
  }

  void add_masters() {
    std::string list;
    for (int number = 1; number <= layouts; ++number) {
      const std::string path = layout_path(number);
      add(path, "slideLayout", asset("slide_layout" + std::to_string(number) + ".xml"));
      m_package.relate(path, "slideMaster", master);
      // Numbers of masters and layouts begin here and may not be equal (ECMA-376, ST_SlideLayoutId).
      list += "<p:sldLayoutId id=\"" + std::to_string(2147483648u + static_cast<unsigned>(number)) +
              "\" r:id=\"" + m_package.relate(master, "slideLayout", path) + "\"/>";
    }
    std::string title;
    append_xml(title, fit(m_document.package_title, {16}, {9.8, 0.3}, false).words);
    add(master, "slideMaster",
        with_valid_utf8(filled_in(filled_in(asset("slide_master.xml"), "title", title), "layouts", list)));
    add(notes_master, "notesMaster", asset("notes_master.xml"));
    for (const auto& [part, number] : {std::pair(master, "1"), std::pair(notes_master, "2")}) {
      const std::string path = "ppt/theme/theme" + std::string(number) + ".xml";
      m_package.add_part(path, theme_type, asset("theme.xml"));
      m_package.relate(part, "theme", path);
    }
    m_package.relate(presentation, "theme", "ppt/theme/theme1.xml");
  }

  std::string add_slide(const Slide& slide, const std::string& number) {
    const std::string path = "ppt/slides/slide" + number + ".xml";
    m_package.relate(path, "slideLayout", layout_path(static_cast<int>(slide.layout) + 1));
    const SlideParts parts{
        [&](const std::string& name) { return picture(path, name); },
        [&](const std::string& name) { return icon(path, name); },
        [&](const std::string& address) { return m_package.relate_outside(path, address); }};
    add(path, "slide", with_valid_utf8(slide_xml(slide, m_language, parts)));
    if (!slide.notes.empty()) {
      const std::string notes = "ppt/notesSlides/notesSlide" + number + ".xml";
      add(notes, "notesSlide", with_valid_utf8(notes_xml(slide, m_language)));
      m_package.relate(notes, "notesMaster", notes_master);
      m_package.relate(notes, "slide", path);
      m_package.relate(path, "notesSlide", notes);
    }
    return path;
  }

  struct Media {
    std::string path; // empty: it cannot be shown
    double width = 1;
    double height = 1;
  };

  SlidePicture related(const std::string& slide, const Media& media) {
    if (media.path.empty())
      return {};
    return {m_package.relate(slide, "image", media.path), media.width, media.height};
  }

  SlidePicture picture(const std::string& slide, const std::string& name) {
    auto [found, is_new] = m_media.try_emplace(name);
    const auto known = m_paths.find(name);
    if (is_new && known != m_paths.end())
      if (const auto shown = office_picture(*known->second, m_problems)) {
        found->second = {"ppt/media/picture" + std::to_string(m_media.size()) + "." + shown->ending,
                         shown->width, shown->height};
        m_package.add_media(found->second.path, shown->bytes);
      }
    return related(slide, found->second);
  }

  // Drawn once.
  SlidePicture icon(const std::string& slide, const std::string& name) {
    auto [found, is_new] = m_media.try_emplace("icon " + name);
    if (const auto drawn = is_new ? office_icon(name) : std::nullopt) {
      found->second = {"ppt/media/icon-" + name + ".png", 1, 1};
      m_package.add_media(found->second.path, drawn->bytes);
    }
    return related(slide, found->second);
  }

  void add_presentation(const std::string& slides) {
    std::string xml(xml_head);
    xml.append("<p:presentation").append(slide_spaces).append(" saveSubsetFonts=\"1\">");
    xml += "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"" +
           m_package.relate(presentation, "slideMaster", master) +
           "\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"" +
           m_package.relate(presentation, "notesMaster", notes_master) +
           "\"/></p:notesMasterIdLst><p:sldIdLst>" + slides +
           R"(</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>)"
           "<p:defaultTextStyle><a:defPPr><a:defRPr lang=\"" +
           m_language + "\"/></a:defPPr></p:defaultTextStyle></p:presentation>";
    add(presentation, "presentation.main", std::move(xml));
  }

  const Document& m_document;
  std::vector<Problem>& m_problems;
  std::string m_language;
  OfficePackage m_package;
  std::unordered_map<std::string, const Picture*> m_paths;
  std::unordered_map<std::string, Media> m_media;
};

} // namespace

FileSet render_pptx(const Document& document, std::vector<Problem>& problems) {
  const std::vector<Slide> slides = make_deck(document);
  if (slides.empty())
    return {};
  return {{clean_id(document.package_id) + "-" + clean_id(document.audience.id) + ".pptx",
           DeckFile(document, problems).make(slides)}};
}

} // namespace waymark::publish
