// SPDX-License-Identifier: MIT
// This file and what it includes are C++17: clang cannot read qpdf's headers as C++20.
#pragma once
#include <qpdf/QPDFObjectHandle.hh>

#include <initializer_list>
#include <string>

namespace waymark::publish {

/// Throws Error, with words that end “… cannot be compared: ”.
[[noreturn]] void cannot_read(const std::string& what);

/// Throws Error when a dictionary holds more than these keys: what is not known is not passed over.
void require_known(QPDFObjectHandle dictionary, std::initializer_list<const char*> keys,
                   const std::string& of_what);

/// The bytes of a stream without its compression; those of a JPEG as they are.
std::string stream_bytes(QPDFObjectHandle stream);

} // namespace waymark::publish
