// SPDX-License-Identifier: MIT
#include "export/pdf/pdf_drawing.h"

#include "export/pdf/known_keys.h"
#include "export/pdf/pdf_font.h"
#include "export/pdf/pdf_reading.h"

#include <vector>

namespace waymark::publish {

namespace {

constexpr int deepest = 12;

// Hears what a stream draws, and refuses what is no drawing.
class DrawingReader : public QPDFObjectHandle::ParserCallbacks {
public:
  DrawingReader(QPDFObjectHandle resources, int depth) : m_resources(resources), m_depth(depth) {}

  void handleObject(QPDFObjectHandle object, size_t /*offset*/, size_t /*length*/) override {
    if (!object.isOperator()) {
      m_last = object;
      return;
    }
    const std::string name = object.getOperatorValue();
    if (name == "Do")
      draw(m_resources.getKey("/XObject").getKey(m_last.getName()));
    else if (name != "d0" && name != "d1" && drawing_operators().count(name) == 0)
      cannot_read("a drawing in it holds more than lines and areas (" + name + ")");
  }
  void handleEOF() override {}

private:
  void draw(QPDFObjectHandle object) {
    if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
      require_only_drawing(object, object.getDict().getKey("/Resources"), m_depth + 1);
    else
      picture_mark(object);
  }

  QPDFObjectHandle m_resources, m_last;
  int m_depth;
};

void require_plain_state(QPDFObjectHandle state, int depth) {
  require_known(
      state, {"/Type", "/CA", "/ca", "/LW", "/LC", "/LJ", "/ML", "/D", "/SA", "/BM", "/SMask", "/AIS", "/TK"},
      "a state of drawing");
  auto mask = state.getKey("/SMask");
  if (mask.isDictionary()) {
    require_known(mask, {"/Type", "/S", "/G", "/BC", "/TR"}, "a mask");
    auto drawing = mask.getKey("/G");
    require_only_drawing(drawing, drawing.getDict().getKey("/Resources"), depth + 1);
  }
}

void require_plain_pattern(QPDFObjectHandle pattern, int depth) {
  if (pattern.isStream()) {
    require_only_drawing(pattern, pattern.getDict().getKey("/Resources"), depth + 1);
    return;
  }
  require_known(pattern, {"/Type", "/PatternType", "/Shading", "/Matrix", "/ExtGState"}, "a pattern");
  if (pattern.hasKey("/ExtGState"))
    require_plain_state(pattern.getKey("/ExtGState"), depth);
}

} // namespace

const std::set<std::string>& drawing_operators() {
  static const std::set<std::string> operators = {
      "q",  "Q",  "cm", "w",   "J",  "j",   "M", "d",  "ri", "i",  "gs", "m",  "l", "c", "v",
      "y",  "h",  "re", "S",   "s",  "f",   "F", "f*", "B",  "B*", "b",  "b*", "n", "W", "W*",
      "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g",  "RG", "rg", "K",  "k",  "sh"};
  return operators;
}

void require_only_drawing(QPDFObjectHandle stream, QPDFObjectHandle resources, int depth) {
  if (!stream.isStream() || depth > deepest)
    cannot_read("a drawing in it cannot be read");
  require_plain_resources(resources, depth);
  DrawingReader reader(resources, depth);
  QPDFObjectHandle::parseContentStream(stream, &reader);
}

void require_plain_resources(QPDFObjectHandle resources, int depth) {
  if (depth > deepest)
    cannot_read("a drawing in it cannot be read");
  if (!resources.isDictionary())
    return;
  require_known(resources,
                {"/ProcSet", "/ExtGState", "/Font", "/XObject", "/Pattern", "/Shading", "/ColorSpace"},
                "what a sheet draws with");
  if (auto states = resources.getKey("/ExtGState"); states.isDictionary())
    for (auto& [name, state] : states.getDictAsMap())
      require_plain_state(state, depth);
  if (auto patterns = resources.getKey("/Pattern"); patterns.isDictionary())
    for (auto& [name, pattern] : patterns.getDictAsMap())
      require_plain_pattern(pattern, depth);
}

std::string picture_mark(QPDFObjectHandle picture) {
  if (!picture.isStream() || !picture.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
    cannot_read("it draws something that is no picture");
  auto about = picture.getDict();
  require_known(about,
                {"/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Filter",
                 "/DecodeParms", "/Length", "/SMask", "/Interpolate", "/Decode", "/ColorTransform",
                 "/ImageMask"},
                "a picture");
  return mark_begin + ("picture of " + about.getKey("/Width").unparseResolved()) + " by " +
         about.getKey("/Height").unparseResolved() + " points, " + sum_of(picture).substr(0, 32) + mark_end;
}

} // namespace waymark::publish
