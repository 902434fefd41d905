// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::publish::export_words {

// What the exports say of their own accord in several formats, so that it is read, changed and reviewed in
// one place. Everything else on a page is the authors'. tests/export/export_words_test.cpp reads them as the
// team's rules do.

// To whoever reads.
inline constexpr std::string_view untitled_package = "A safeguarding package";
inline constexpr std::string_view before_you_read_on = "Before you read on";
inline constexpr std::string_view where_to_get_help = "Where to get help";
inline constexpr std::string_view what_may_happen = "What may happen next";
inline constexpr std::string_view find_a_word = "Find a word";
inline constexpr std::string_view typed_words_stay =
    "It looks on every page. What you type here is not kept or sent anywhere.";
inline constexpr std::string_view a_way_out = "A way out"; ///< one whose author gave it no title

// To young people.
inline constexpr std::string_view read_nothing_first = "You don’t have to read any of this first.";
inline constexpr std::string_view any_order = "You can go in any order, and stop whenever you like.";
inline constexpr std::string_view note_to_yourself = "A note to yourself, if you like";
inline constexpr std::string_view no_name_needed =
    "No need to write your name. Fold it, keep it, or put it in the bin: it’s yours.";
inline constexpr std::string_view tick_any = "Tick any that sound like you";
inline constexpr std::string_view something_else = "Something else";
inline constexpr std::string_view cut_out = "Cut out. It fits behind a phone.";
inline constexpr std::string_view read_alone = "To read on your own";

// To whoever shows slides.
inline constexpr std::string_view disclosure = "If a pupil tells you something that worries you: listen, "
                                               "thank them, and say that it is not their fault. Do "
                                               "not ask for details, and do not look at any picture. Do not "
                                               "promise to keep it secret. Tell the safeguarding "
                                               "lead straight away.";
inline constexpr std::string_view leave_slide_up = "Leave this slide up while the class goes.";
inline constexpr std::string_view kept_off_slides = "These pages are for one person at a time, so their "
                                                    "words are not on slides. Everybody can read them on the "
                                                    "website, in the e-book or on paper.";

/// The heading above the first place to get help.
constexpr std::string_view help_title(bool for_pupils) {
  return for_pupils ? "Need help now?" : where_to_get_help;
}

/// The heading above the list of pages.
constexpr std::string_view contents_title(bool for_pupils) {
  return for_pupils ? "All the parts" : "What is here";
}

/// Above what others said. Only a page of questions asks young people; elsewhere readers ask.
constexpr std::string_view others_title(bool asks) {
  return asks ? "What other young people said" : "What other people say";
}

/// Above a note that is for one audience alone: "parents", else "teachers".
constexpr std::string_view note_title(std::string_view audience) {
  return audience == "parents" ? "For parents and carers" : "For teachers";
}

/// "1 minute", "5 minutes"; `minutes` as an author wrote them.
inline std::string minutes(std::string_view minutes) {
  return std::string(minutes) + (minutes == "1" ? " minute" : " minutes");
}
inline std::string minutes(int minutes) {
  return export_words::minutes(std::to_string(minutes));
}

} // namespace waymark::publish::export_words
