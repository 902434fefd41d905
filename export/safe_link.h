// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::publish {

enum class LinkKind {
  service, ///< contact:<id>
  page,    ///< another module, or a place in this one
  web,     ///< http, https, mailto, tel
  unsafe,  ///< a program in disguise, a file, anything else
};

/// Where a link of a module leads.
struct LinkTarget {
  LinkKind kind = LinkKind::unsafe;
  std::string page;    ///< module id; empty: this one
  std::string anchor;  ///< block id; empty: the page's beginning
  std::string address; ///< service: its id; web: the address as it may stand in a page
};

/// Reads a link's address as a browser would, with spaces and control characters that hide a scheme taken
/// out.
LinkTarget read_link(std::string_view url);

/// The package path of a picture that a file in modules/ names (`../artwork/a.svg`); empty when it leads out
/// of the package, onto the web or is a `data:` address.
std::string picture_path(std::string_view url);

/// A web address with every character that no address may hold written as %XX; empty when even so it would be
/// none.
std::string strict_address(std::string_view address);

} // namespace waymark::publish
