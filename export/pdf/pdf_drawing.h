// SPDX-License-Identifier: MIT
// This file and what it includes are C++17: clang cannot read qpdf's headers as C++20.
#pragma once
#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>

namespace waymark::publish {

/// Operators of lines, areas and colours (ISO 32000-1, table 51): what they draw is not read.
const std::set<std::string>& drawing_operators();

/// Throws Error when what a stream or its patterns and masks draw is more than lines, areas and pictures:
/// text would be hidden there.
void require_only_drawing(QPDFObjectHandle stream, QPDFObjectHandle resources, int depth = 0);

/// The same for the states, patterns and masks that a sheet or a drawing may use.
void require_plain_resources(QPDFObjectHandle resources, int depth = 0);

/// A mark that says how large a picture is and what it shows, by a sum of its pixels. Throws Error for one of
/// a kind that is not known here.
std::string picture_mark(QPDFObjectHandle picture);

} // namespace waymark::publish
