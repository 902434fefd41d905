// SPDX-License-Identifier: MIT
#pragma once
#include "export/pdf/character_map.h"
#include "export/pdf/pdf_reading.h"

#include <catch2/catch.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark::tests {

/// A PDF after somebody has changed it, written as the finished ones are.
inline std::string changed_pdf(const std::string& bytes, const std::function<void(QPDF&)>& change) {
  QPDF pdf;
  pdf.processMemoryFile("test", bytes.data(), bytes.size());
  change(pdf);
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

inline std::string data_of(QPDFObjectHandle stream) {
  const auto data = stream.getStreamData();
  return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

/// All that a finished PDF says, and every byte of its streams without their compression.
inline std::string all_of_pdf(const std::string& bytes) {
  const publish::PdfReading reading = publish::read_pdf(bytes);
  std::string all = reading.words + reading.loose + reading.about;
  for (const std::string& foot : reading.feet)
    all += foot;
  QPDF pdf;
  pdf.processMemoryFile("test", bytes.data(), bytes.size());
  for (auto object : pdf.getAllObjects()) {
    all +=
        object.isStream() ? object.getDict().unparseResolved() + data_of(object) : object.unparseResolved();
    if (object.isDictionary())
      for (auto& [key, value] : object.getDictAsMap())
        all += value.isString() ? value.getUTF8Value() : std::string();
  }
  return all;
}

inline void set_data(QPDFObjectHandle stream, const std::string& data) {
  stream.replaceStreamData(data, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Calls `change` with what each sheet draws, until it says that it has changed it.
inline void change_drawing(QPDF& pdf, const std::function<bool(std::string&)>& change) {
  for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
    page.coalesceContentStreams();
    auto contents = page.getObjectHandle().getKey("/Contents");
    std::string drawing = data_of(contents);
    if (change(drawing))
      return set_data(contents, drawing);
  }
  FAIL("There was nothing to change.");
}

inline void replace_in_drawing(QPDF& pdf, const std::string& from, const std::string& to) {
  change_drawing(pdf, [&](std::string& drawing) {
    const auto at = drawing.find(from);
    if (at != std::string::npos)
      drawing.replace(at, from.size(), to);
    return at != std::string::npos;
  });
}

inline std::string hexadecimal(unsigned code) {
  char digits[5];
  std::snprintf(digits, sizeof digits, "%04X", code);
  return digits;
}

/// Plain small letters as the numbers that Open Sans has for them.
inline std::string in_open_sans(const std::string& word) {
  std::string numbers;
  for (const char c : word)
    numbers += hexadecimal(c == ' ' ? 3u : static_cast<unsigned>(c - 'a') + 0x44);
  return numbers;
}

inline std::vector<QPDFObjectHandle> dictionaries_with(QPDF& pdf, const std::string& key,
                                                       const std::string& value) {
  std::vector<QPDFObjectHandle> found;
  for (auto object : pdf.getAllObjects())
    if (object.isDictionary() && object.getKey(key).isNameAndEquals(value))
      found.push_back(object);
  return found;
}

/// Every “a” is drawn as “e” and the other way round, and said to be what it was.
inline void lie_about_letters(QPDF& pdf) {
  const std::string a = in_open_sans("a"), e = in_open_sans("e");
  for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
    page.coalesceContentStreams();
    auto contents = page.getObjectHandle().getKey("/Contents");
    std::string drawing = data_of(contents);
    bool shown = false;
    for (std::size_t at = 0; at + 4 <= drawing.size(); ++at) {
      if (drawing.compare(at, 2, "<<") == 0) {
        ++at;
        continue;
      }
      if (drawing[at] == '<' || drawing[at] == '>') {
        shown = drawing[at] == '<';
        continue;
      }
      if (!shown)
        continue;
      const std::string code = drawing.substr(at, 4);
      drawing.replace(at, 4, code == a ? e : code == e ? a : code);
      at += 3;
    }
    set_data(contents, drawing);
  }
  for (auto& font : dictionaries_with(pdf, "/Subtype", "/Type0")) {
    auto meanings = publish::read_character_map(data_of(font.getKey("/ToUnicode")));
    std::swap(meanings[0x44], meanings[0x48]);
    std::string map = "begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    for (const auto& [code, text] : meanings)
      if (!text.empty()) {
        std::string digits;
        for (const char byte : QUtil::utf8_to_utf16(text).substr(2)) // without its mark of order
          digits += hexadecimal(static_cast<unsigned char>(byte)).substr(2);
        map += "1 beginbfchar <" + hexadecimal(code) + "> <" + digits + "> endbfchar\n";
      }
    set_data(font.getKey("/ToUnicode"), map + "endcmap\n");
  }
}

} // namespace waymark::tests
