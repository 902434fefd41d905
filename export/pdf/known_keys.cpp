// SPDX-License-Identifier: MIT
#include "export/pdf/known_keys.h"

#include "model/error.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <memory>

namespace waymark::publish {

void cannot_read(const std::string& what) {
  throw Error(what);
}

void require_known(QPDFObjectHandle dictionary, std::initializer_list<const char*> keys,
                   const std::string& of_what) {
  if (!dictionary.isDictionary())
    cannot_read("a part of it is missing (" + of_what + ")");
  for (const std::string& key : dictionary.getKeys())
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
      cannot_read("it has something that Waymark makes in no PDF (“" + key.substr(1) + "” in " + of_what +
                  ")");
}

std::string stream_bytes(QPDFObjectHandle stream) {
  if (!stream.isStream())
    cannot_read("a part of it is missing");
  auto filter = stream.getDict().getKey("/Filter");
  const bool jpeg = filter.isNameAndEquals("/DCTDecode");
  const std::shared_ptr<Buffer> bytes = jpeg ? stream.getRawStreamData() : stream.getStreamData();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

} // namespace waymark::publish
