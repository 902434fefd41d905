// SPDX-License-Identifier: MIT
#include "editor/text/module_view_gtk.h"
#include "tests/editor/window_fixture.h"

#include <catch2/catch.hpp>
#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/sizer.h>
#include <wx/uiaction.h>

using namespace waymark;
using namespace waymark::editor;
using waymark::tests::until;
using waymark::tests::WindowFixture;

namespace {

const std::string source =
    "---\nid: lesson\n---\nA naïve “line” of **bold** words.\n\n## Part\n\n::: question\nWhy?\n:::\n";

struct TextFixture : WindowFixture {
  ModuleViewGtk view{frame()};
  TextFixture() {
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(&view.window(), 1, wxEXPAND);
    frame()->SetSizer(sizer);
    view.set_text(source);
    view.apply_styles(styles_of(parse_module("modules/lesson.md", source)));
  }
  GtkTextView* native() {
    return GTK_TEXT_VIEW(gtk_bin_get_child(GTK_BIN(static_cast<GtkWidget*>(view.window().GetHandle()))));
  }
  /// What the buffer itself holds, not our copy of it.
  std::string native_text() {
    GtkTextIter begin, end;
    GtkTextBuffer* buffer = gtk_text_view_get_buffer(native());
    gtk_text_buffer_get_bounds(buffer, &begin, &end);
    gchar* text = gtk_text_buffer_get_text(buffer, &begin, &end, TRUE);
    const std::string result = text;
    g_free(text);
    return result;
  }
  /// What a screen reader is told about the character at a byte offset.
  std::string attribute_at(std::size_t byte, const std::string& name) {
    AtkObject* object = gtk_widget_get_accessible(GTK_WIDGET(native()));
    int begin = 0, end = 0;
    const int offset = static_cast<int>(CodePointMap(view.text()).to_code_point(byte));
    AtkAttributeSet* all = atk_text_get_run_attributes(ATK_TEXT(object), offset, &begin, &end);
    std::string value;
    for (AtkAttributeSet* one = all; one; one = one->next)
      if (name == static_cast<AtkAttribute*>(one->data)->name)
        value = static_cast<AtkAttribute*>(one->data)->value;
    atk_attribute_set_free(all);
    return value;
  }
  std::size_t place(const std::string& words) { return view.text().find(words); }
};

} // namespace

TEST_CASE_METHOD(TextFixture, "A margin bar follows its passage while somebody types above it") {
  REQUIRE(show());
  const Span passage{place("Why?"), place("Why?") + 4};
  view.set_margin_bars({{passage, 1, "A hard sentence"}});
  view.edit({{{place("A naïve"), place("A naïve")}, "More words. "}});
  view.apply_styles(styles_of(parse_module("modules/lesson.md", view.text())));
  const auto* bars = margin_bars_of(native());
  REQUIRE(bars);
  REQUIRE(bars->size() == 1);
  const CodePointMap offsets(view.text());
  CHECK(bars->front().begin == static_cast<int>(offsets.to_code_point(place("Why?"))));
  view.edit({{{place("Why?"), place("Why?") + 4}, ""}});
  view.apply_styles(styles_of(parse_module("modules/lesson.md", view.text())));
  CHECK(margin_bars_of(native())->empty()); // its passage is gone
}

TEST_CASE_METHOD(TextFixture, "The view holds the bytes it was given and has a name") {
  CHECK(view.text() == source);
  CHECK(native_text() == source);
  CHECK(std::string(atk_object_get_name(gtk_widget_get_accessible(GTK_WIDGET(native())))) == "Module text");
  CHECK(gtk_text_view_get_accepts_tab(native()) == FALSE);
}

TEST_CASE_METHOD(TextFixture, "Typed keys arrive in the text and are undone by word") {
  REQUIRE(show());
  view.window().SetFocus();
  view.select({place("words"), place("words")});
  REQUIRE(until([&] { return view.window().HasFocus(); }));
  wxUIActionSimulator keys;
  keys.Text("new two ");
  REQUIRE(until([&] { return view.text().find("new two words") != std::string::npos; }));
  CHECK(native_text() == view.text());
  view.undo();
  CHECK(view.text().find("** new words") != std::string::npos);
  view.undo();
  CHECK(view.text() == source);
  CHECK_FALSE(view.can_undo());
  view.redo();
  CHECK(native_text().find("** new words") != std::string::npos);
}

TEST_CASE_METHOD(TextFixture, "Several changes are one step of undo and are told one by one") {
  std::string copy = source;
  const Connection heard = view.edited.connect(
      [&](const TextEdit& edit) { copy.replace(edit.at, edit.removed.size(), edit.inserted); });
  view.edit({{{place("naïve"), place("naïve") + std::string("naïve").size()}, "plain"},
             {{place("Part"), place("Part") + 4}, "Section — two"}});
  CHECK(view.text().find("A plain “line”") != std::string::npos);
  CHECK(view.text().find("## Section — two") != std::string::npos);
  CHECK(copy == view.text());
  view.undo();
  CHECK(view.text() == source);
  CHECK(native_text() == source);
  CHECK(copy == source);
}

TEST_CASE_METHOD(TextFixture, "Findings are underlined as errors, over any style") {
  const Span word{place("bold"), place("bold") + 4};
  view.set_marks(MarkLayer::findings, {{word, MarkKind::spelling}});
  CHECK(attribute_at(word.begin, "underline") == "error");
  CHECK(attribute_at(word.begin, "weight") == "700");
  CHECK(attribute_at(place("words"), "underline") != "error");
  view.set_marks(MarkLayer::findings, {});
  CHECK(attribute_at(word.begin, "underline") != "error");
}

TEST_CASE_METHOD(TextFixture, "Underlines move with the text when something is typed before them") {
  view.set_marks(MarkLayer::findings, {{{place("words"), place("words") + 5}, MarkKind::error}});
  view.edit({{{place("A na"), place("A na")}, "Well. "}});
  CHECK(attribute_at(place("words"), "underline") == "error");
  CHECK(attribute_at(place("words") - 1, "underline") != "error");
}

TEST_CASE_METHOD(TextFixture, "Styles follow an edit") {
  REQUIRE(attribute_at(place("Part"), "weight") == "650");
  view.edit({{{place("## Part"), place("## Part") + 3}, ""}});
  view.apply_styles(styles_of(parse_module("modules/lesson.md", view.text())));
  CHECK(attribute_at(place("Part"), "weight") != "650");
  CHECK(attribute_at(place("bold"), "weight") == "700");
}

TEST_CASE_METHOD(TextFixture, "A pasted page arrives as CommonMark in one step") {
  REQUIRE(show());
  REQUIRE(wxTheClipboard->Open());
  auto* both = new wxDataObjectComposite;
  both->Add(new wxHTMLDataObject("<p>Some <b>strong</b> words</p>"), true);
  both->Add(new wxTextDataObject("Some strong words"));
  wxTheClipboard->SetData(both);
  wxTheClipboard->Close();
  view.select({place("Why?"), place("Why?") + 4});
  g_signal_emit_by_name(native(), "paste-clipboard");
  REQUIRE(until([&] { return view.text() != source; }));
  CHECK(view.text().find("::: question\nSome **strong** words\n") != std::string::npos);
  CHECK(native_text() == view.text());
  view.undo();
  CHECK(view.text() == source);
}

TEST_CASE_METHOD(TextFixture, "A place on screen and its offset belong together") {
  REQUIRE(show());
  const Span word{place("bold"), place("bold") + 4};
  REQUIRE(until([&] { return view.rect_of(word).height > 0 && view.rect_of(word).y > 0; }));
  const wxRect rect = view.rect_of(word);
  const auto offset = view.offset_at(rect.GetTopLeft() + wxPoint(1, rect.height / 2));
  REQUIRE(offset);
  CHECK(*offset == word.begin);
  CHECK(view.rect_of({place("Why?"), place("Why?")}).y > rect.y);
}

TEST_CASE_METHOD(TextFixture, "A text for reading cannot be typed into") {
  view.set_editing(Editing::reading_only);
  CHECK(gtk_text_view_get_editable(native()) == FALSE);
}

TEST_CASE("Bytes that a text control would change are not shown in one") {
  CHECK(can_show("naïve\r\n"));
  CHECK_FALSE(can_show("bad \xFF byte"));
  CHECK_FALSE(can_show(std::string_view("a\0b", 3)));
}
