// SPDX-License-Identifier: MIT
#include "export/pdf/pdf_font.h"

#include "export/pdf/character_map.h"
#include "export/pdf/known_keys.h"
#include "export/pdf/pdf_drawing.h"
#include "model/sha256.h"

namespace waymark::publish {

namespace {

// Without the six letters that say that only some of its letters are here.
std::string plain_name(const std::string& name) {
  const auto plus = name.find('+');
  return name.substr(plus == 7 ? plus + 1 : 1);
}

} // namespace

std::string sum_of(QPDFObjectHandle object, int depth) {
  if (depth > 20)
    cannot_read("it is nested too deeply");
  std::string all;
  if (object.isStream()) {
    all = "stream " + sum_of(object.getDict(), depth + 1) + sha256(stream_bytes(object));
  } else if (object.isDictionary()) {
    for (const std::string& key : object.getKeys())
      if (key != "/Length" && key != "/Filter" && key != "/DecodeParms")
        all += key + " " + sum_of(object.getKey(key), depth + 1) + " ";
  } else if (object.isArray()) {
    for (auto& item : object.getArrayAsVector())
      all += sum_of(item, depth + 1) + ",";
  } else {
    return object.unparseResolved();
  }
  return sha256(all);
}

PdfFont::PdfFont(QPDFObjectHandle font) : m_font(font) {
  if (!font.isDictionary())
    cannot_read("a font of it is missing");
  if (font.getKey("/Subtype").isNameAndEquals("/Type3"))
    read_drawings();
  else
    read_true_type();
  m_meanings = read_character_map(stream_bytes(font.getKey("/ToUnicode")));
}

void PdfFont::read_true_type() {
  require_known(m_font, {"/Type", "/Subtype", "/BaseFont", "/Encoding", "/DescendantFonts", "/ToUnicode"},
                "a font");
  auto below = m_font.getKey("/DescendantFonts");
  if (!m_font.getKey("/Subtype").isNameAndEquals("/Type0") ||
      !m_font.getKey("/Encoding").isNameAndEquals("/Identity-H") || !m_font.getKey("/BaseFont").isName() ||
      !below.isArray() || below.getArrayNItems() != 1)
    cannot_read("it has a font of a kind that is not known here");
  auto numbered = below.getArrayItem(0);
  require_known(
      numbered,
      {"/Type", "/Subtype", "/BaseFont", "/CIDSystemInfo", "/CIDToGIDMap", "/DW", "/W", "/FontDescriptor"},
      "a font");
  auto described = numbered.getKey("/FontDescriptor");
  require_known(described,
                {"/Type", "/FontName", "/FontFile2", "/Flags", "/FontBBox", "/Ascent", "/Descent", "/StemV",
                 "/CapHeight", "/ItalicAngle", "/XHeight", "/Leading", "/AvgWidth", "/MaxWidth",
                 "/FontFamily", "/FontStretch", "/FontWeight"},
                "a font");
  if (!numbered.getKey("/Subtype").isNameAndEquals("/CIDFontType2") ||
      !numbered.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"))
    cannot_read("it has a font of a kind that is not known here");
  m_name = plain_name(m_font.getKey("/BaseFont").getName());
  m_shapes = std::make_unique<LetterShapes>(stream_bytes(described.getKey("/FontFile2")));
}

void PdfFont::read_drawings() {
  require_known(m_font,
                {"/Type", "/Subtype", "/FontMatrix", "/FontBBox", "/CharProcs", "/Encoding", "/FirstChar",
                 "/LastChar", "/Widths", "/ToUnicode", "/Resources", "/FontDescriptor", "/Name"},
                "a font");
  m_name = "drawn letters";
  auto differences = m_font.getKey("/Encoding").getKey("/Differences");
  auto drawings = m_font.getKey("/CharProcs");
  if (!differences.isArray() || !drawings.isDictionary())
    cannot_read("it has a font of a kind that is not known here");
  const std::string around =
      sum_of(m_font.getKey("/Resources")) + m_font.getKey("/FontMatrix").unparseResolved();
  unsigned code = 0;
  for (auto& item : differences.getArrayAsVector()) {
    if (item.isInteger()) {
      code = static_cast<unsigned>(item.getIntValueAsInt());
      continue;
    }
    auto drawing = drawings.getKey(item.getName());
    require_only_drawing(drawing, m_font.getKey("/Resources"));
    m_drawings[code++] = sha256(around + stream_bytes(drawing));
  }
}

std::vector<DrawnLetter> PdfFont::letters(const std::string& shown) {
  const std::size_t width = m_shapes ? 2 : 1;
  if (shown.size() % width != 0)
    cannot_read("it draws half a letter");
  std::vector<DrawnLetter> letters;
  for (std::size_t at = 0; at < shown.size(); at += width) {
    unsigned code = static_cast<unsigned char>(shown[at]);
    if (width == 2)
      code = code << 8 | static_cast<unsigned char>(shown[at + 1]);
    auto known = m_read.find(code);
    if (known == m_read.end())
      known = m_read.emplace(code, read_letter(code)).first;
    letters.push_back(known->second);
  }
  return letters;
}

DrawnLetter PdfFont::read_letter(unsigned code) const {
  const auto meaning = m_meanings.find(code);
  DrawnLetter letter;
  if (meaning != m_meanings.end())
    letter.means = meaning->second;
  if (m_shapes) {
    letter.shape = m_shapes->shape(code);
  } else if (const auto drawing = m_drawings.find(code); drawing != m_drawings.end()) {
    letter.shape = drawing->second;
  } else {
    cannot_read("a letter of it is missing");
  }
  return letter;
}

} // namespace waymark::publish
