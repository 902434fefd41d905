// SPDX-License-Identifier: MIT
#include "editor/text/html_paste.h"

#include <catch2/catch.hpp>

using waymark::editor::markdown_of_html;

TEST_CASE("Pasted pages become clean CommonMark") {
  struct Case {
    std::string name, html, markdown;
  };
  const std::vector<Case> cases{
      {"paragraphs", "<p>One.</p>\n<p>Two\n  lines.</p>", "One.\n\nTwo lines.\n"},
      {"a heading of level 1 becomes a section", "<h1>Title</h1><h3>Part</h3><p>Text</p>",
       "## Title\n\n### Part\n\nText\n"},
      {"bold, italic and both", "<p><b>bold</b>, <i>soft</i>, <strong><em>both</em></strong></p>",
       "**bold**, *soft*, ***both***\n"},
      {"spaces stay outside the marks", "<p>a<b> bold </b>word</p>", "a **bold** word\n"},
      {"bold said by style",
       "<p><span style=\"font-weight:700\">bold</span> <b style='font-weight:normal'>not</b></p>",
       "**bold** not\n"},
      {"links to the web",
       "<p><a href='https://example.org/a'>here</a> <a href=\"javascript:x()\">there</a></p>",
       "[here](https://example.org/a) there\n"},
      {"lists, one inside another",
       "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><ol><li>first</li><li>second</li></ol>",
       "- one\n  - inner\n- two\n1. first\n2. second\n"},
      {"list items that hold paragraphs", "<ul><li><p>one</p></li><li><p>two</p></li></ul>",
       "- one\n- two\n"},
      {"a quote", "<blockquote><p>Words.</p></blockquote><p>After.</p>", "> Words.\n\nAfter.\n"},
      {"entities", "<p>a &amp; b &lt;c&gt; &#8220;d&#x201D;&nbsp;e</p>", "a & b \\<c> “d” e\n"},
      {"what is not text is left out",
       "<style>p{}</style><script>x()</script><!-- note --><p>Text<img src='x'></p>", "Text\n"},
      {"words that look like marks", "<p># not a heading * or _emphasis_</p>",
       "\\# not a heading \\* or \\_emphasis\\_\n"},
      {"only the part between the markers",
       "<html><body>a<!--StartFragment--><b>bold</b><!--EndFragment-->b</body></html>", "**bold**\n"},
      {"a list as Word writes it",
       "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span "
       "style='mso-list:Ignore'>·<span>&nbsp; "
       "</span></span>First<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span "
       "style='mso-list:Ignore'>o<span>&nbsp;</span></span>Inner</p><p class=MsoNormal>After</p>",
       "- First\n  - Inner\n\nAfter\n"},
  };
  for (const Case& one : cases) {
    INFO(one.name);
    CHECK(markdown_of_html(one.html) == one.markdown);
  }
}

TEST_CASE("Broken pages still give their words") {
  for (const std::string html : {"<p>words", "words</b></i></li></ul>", "<b><i>words",
                                 "<a href='x>words</a>words", "<<>words", "<p words"}) {
    INFO(html);
    CHECK_NOTHROW(markdown_of_html(html));
  }
  CHECK(markdown_of_html("<p>words") == "words\n");
  CHECK(markdown_of_html("words</b></li>") == "words\n");
  CHECK(markdown_of_html("").empty());
}
