// SPDX-License-Identifier: MIT
#include "export/pdf/pdf_sheet.h"

#include "export/pdf/character_map.h"
#include "export/pdf/known_keys.h"
#include "export/pdf/pdf_drawing.h"
#include "model/sha256.h"

#include <set>
#include <utility>
#include <vector>

namespace waymark::publish {

namespace {

constexpr int deepest = 12;

const std::set<std::string>& text_operators() {
  // Where text goes and how large it is; whether it can be seen is checked by itself (Tr).
  static const std::set<std::string> operators = {"BT", "ET", "Tc", "Tw", "Tz", "TL",
                                                  "Ts", "Td", "TD", "Tm", "T*"};
  return operators;
}

// A stretch of content between BDC or BMC and EMC.
struct Mark {
  int number = -1; ///< in the structure; -1: not of it
  bool replaces = false;
  std::string instead; ///< what its letters mean together
  std::string shapes;  ///< of them
  std::string font;
};

class SheetReader : public QPDFObjectHandle::ParserCallbacks {
public:
  SheetReader(PdfSheet& sheet, PdfFonts& fonts, std::map<std::string, DrawnLetters>& drawn)
      : m_sheet(sheet), m_fonts(fonts), m_drawn(drawn) {}

  void enter(QPDFObjectHandle resources) {
    require_plain_resources(resources);
    m_resources.push_back(resources);
    if (m_resources.size() > deepest)
      cannot_read("it is nested too deeply");
  }
  void leave() { m_resources.pop_back(); }

  void handleObject(QPDFObjectHandle object, size_t /*offset*/, size_t /*length*/) override {
    if (!object.isOperator()) {
      m_operands.push_back(object);
      return;
    }
    perform(object.getOperatorValue());
    m_operands.clear();
  }
  void handleEOF() override {
    if (m_resources.size() == 1 && !m_marks.empty())
      cannot_read("its structure does not end");
  }

private:
  QPDFObjectHandle operand(std::size_t from_the_end = 0) const {
    if (from_the_end >= m_operands.size())
      cannot_read("a sheet of it is broken");
    return m_operands[m_operands.size() - 1 - from_the_end];
  }

  void perform(const std::string& name) {
    if (name == "BDC" || name == "BMC")
      begin(name == "BDC");
    else if (name == "EMC")
      end();
    else if (name == "Tj")
      show(operand());
    else if (name == "TJ")
      for (auto& part : operand().getArrayAsVector())
        part.isString() ? show(part) : void();
    else if (name == "Tf")
      m_font = font(operand(1).getName());
    else if (name == "Tr")
      require_seen();
    else if (name == "Do")
      draw(m_resources.back().getKey("/XObject").getKey(operand().getName()));
    else if (drawing_operators().count(name) == 0 && text_operators().count(name) == 0)
      cannot_read("a sheet of it does something that Waymark does in no PDF (" + name + ")");
    if (name == "ET") // where the next line or piece of text begins
      say(" ");
    if (name == "q")
      m_states.push_back(m_font);
    if (name == "Q" && !m_states.empty()) {
      m_font = m_states.back();
      m_states.pop_back();
    }
  }

  void require_seen() const {
    if (!operand().isInteger() || operand().getIntValue() != 0)
      cannot_read("it has text that is not shown");
  }

  void begin(bool described) {
    Mark mark;
    auto tag = operand(described ? 1 : 0);
    if (tag.isNameAndEquals("/OC"))
      cannot_read("it has layers that can be shown and hidden");
    if (described) {
      require_known(operand(), {"/MCID", "/ActualText", "/Type", "/BBox", "/Attached", "/Subtype", "/Lang"},
                    "a mark of the text");
      if (auto number = operand().getKey("/MCID"); number.isInteger()) {
        mark.number = number.getIntValueAsInt();
        if (number_now() >= 0)
          cannot_read("a part of its structure stands in another");
      }
      if (auto instead = operand().getKey("/ActualText"); instead.isString()) {
        mark.replaces = true;
        mark.instead = from_utf8(instead.getUTF8Value());
      }
    }
    if (mark.replaces && replacing())
      cannot_read("it says of one text twice what it means");
    m_marks.push_back(std::move(mark));
  }

  void end() {
    if (m_marks.empty())
      cannot_read("its structure does not begin");
    const Mark mark = std::move(m_marks.back());
    m_marks.pop_back();
    if (!mark.replaces)
      return;
    say(mark.instead, mark.number);
    if (!mark.font.empty())
      m_drawn[mark.font].shapes[mark.instead].insert(sha256(mark.shapes));
  }

  Mark* replacing() {
    for (Mark& mark : m_marks)
      if (mark.replaces)
        return &mark;
    return nullptr;
  }

  int number_now() const {
    for (const Mark& mark : m_marks)
      if (mark.number >= 0)
        return mark.number;
    return -1;
  }

  void say(const std::string& words, int own_number = -1) {
    const int number = own_number >= 0 ? own_number : number_now();
    (number >= 0 ? m_sheet.tagged[number] : m_sheet.loose) += words;
  }

  void show(QPDFObjectHandle shown) {
    if (!m_font || !shown.isString())
      cannot_read("a sheet of it is broken");
    DrawnLetters& drawn = m_drawn[m_font->name()];
    if (drawn.shapes.empty())
      drawn.version = m_font->version();
    else if (drawn.version != m_font->version())
      cannot_read("it has two fonts of one name");
    Mark* const replaced = replacing();
    for (const DrawnLetter& letter : m_font->letters(shown.getStringValue())) {
      if (replaced) {
        replaced->shapes += letter.shape + " ";
        replaced->font = m_font->name();
        continue;
      }
      if (letter.means.empty())
        cannot_read("it has letters that mean nothing");
      say(letter.means);
      drawn.shapes[letter.means].insert(letter.shape);
    }
  }

  PdfFont* font(const std::string& name) {
    auto found = m_resources.back().getKey("/Font").getKey(name);
    if (!found.isIndirect())
      cannot_read("a font of it is missing");
    auto& font = m_fonts[found.getObjGen()];
    if (!font)
      font = std::make_unique<PdfFont>(found);
    return font.get();
  }

  void draw(QPDFObjectHandle object) {
    if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Form")) {
      say(picture_mark(object));
      return;
    }
    require_known(object.getDict(),
                  {"/Type", "/Subtype", "/BBox", "/Matrix", "/Resources", "/Group", "/Length", "/Filter",
                   "/DecodeParms", "/FormType"},
                  "a drawing");
    enter(object.getDict().getKey("/Resources"));
    const auto operands = std::exchange(m_operands, {});
    const auto states = std::exchange(m_states, {});
    QPDFObjectHandle::parseContentStream(object, this);
    m_operands = operands;
    m_states = states;
    leave();
  }

  PdfSheet& m_sheet;
  PdfFonts& m_fonts;
  std::map<std::string, DrawnLetters>& m_drawn;
  std::vector<QPDFObjectHandle> m_resources; // of the sheet, and of the forms that we are in
  std::vector<QPDFObjectHandle> m_operands;
  std::vector<Mark> m_marks;
  std::vector<PdfFont*> m_states; // saved by q
  PdfFont* m_font = nullptr;
};

} // namespace

PdfSheet read_sheet(QPDFObjectHandle page, PdfFonts& fonts, std::map<std::string, DrawnLetters>& drawn) {
  PdfSheet sheet;
  SheetReader reader(sheet, fonts, drawn);
  reader.enter(page.getKey("/Resources"));
  page.parsePageContents(&reader);
  return sheet;
}

} // namespace waymark::publish
