// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/html_writer.h"
#include "model/package.h"

#include <string>
#include <string_view>

namespace waymark::publish {

/// "tel:08001111" for a number that can be dialled as it stands; empty otherwise ("Text SHOUT to 85258").
std::string dial_href(std::string_view number);

/// A number that is dialled in an emergency (999, 101): the way to the service is the call, not its website.
bool is_short_number(std::string_view number);

/// A web address as people say it: "childline.org.uk/remove".
std::string site_words(std::string_view site);

enum class ContactWords {
  beside,    ///< the number or address stands beside the link
  elsewhere, ///< a row of contacts below carries them
};

/// The link on a service's name in running text.
void write_contact(HtmlWriter& out, const Service& service, std::string_view words, ContactWords how);

enum class RowStyle {
  main,  ///< the way that a support box offers first
  quiet, ///< another one
};

/// The buttons of one service in a support box: call, website, when.
void write_contact_row(HtmlWriter& out, const Service& service, RowStyle style);

} // namespace waymark::publish
