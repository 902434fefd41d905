// SPDX-License-Identifier: MIT
#pragma once
#include "tests/export/small_site.h"

namespace waymark::tests {

/// A package of what people do by mistake or out of malice: no export of it may be faulty.
inline FileSet hard_files() {
  const std::string long_title = std::string(299, 'W') + "!";
  FileSet modules = {
      {"modules/a-long.md",
       module_source("page", "Words for everyone. [Back](#nowhere) and [on](empty.md#none).\n")},
      {"modules/empty.md", ""},
      {"modules/b-signs.md",
       module_source(
           "page", "\u202Eright to left\u202C, \uFFFE, \x01\x02, \xff, &amp; <b>bold</b> ]]> -- <!-- \n\n"
                   "<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](https://exa<m>ple.org/a b|c^d`"
                   "{e}?f=%zz#g#h) [z](https://) [w](mailto:) [v](https://b\u00fccher.example/\u00fc)\n\n"
                   "<https://example.org/[1]?\"'>\n")},
      {"modules/c-pictures.md",
       module_source("page",
                     "![Not there.](../artwork/none.png)\n\n![Broken.](../artwork/broken.png)\n\n"
                     "![Odd.](../artwork/odd%20name.svg) and ![WebP.](../artwork/new.webp) in words.\n\n"
                     "![](../artwork/odd%20name.svg)\n")},
      {"modules/d-blocks.md",
       module_source(
           "questions",
           "#### Deep first\n\n## Then not\n\n###### Deepest\n\n::: {.question #same}\n### One\n\n"
           "::: others\n- A\n:::\n:::\n\n::: {.question #same}\n::: others\n### Two\nB\n:::\n:::\n\n"
           "::: {.chat #same me=\"A\"}\n- **A:** hi\n- \n- no name\n:::\n\n::: {.nothing-known "
           "#\u00fc}\nC\n:::\n\n"
           "[A](d-blocks.md#same) [B](d-blocks.md#\u00fc) [C](#other)\n\n> > - 1\n> >   1. "
           "2\n\n```\n]]>\n```\n\n***\n")},
      {"modules/e-ways.md",
       module_source("plan-options", "::: plan-option\n:::\n\n::: {.plan-option #\"<>\" icon=none}\n"
                                     "### <i>\"&\n> > x\n:::\n")},
      {"modules/f-plan.md",
       module_source("plan",
                     "::: activity\n:::\n\n::: {.activity lines=99}\n## [W](e-ways.md)\n- ...\n:::\n")},
      {"modules/g h%&\"\u00fc.md",
       module_source("support", "::: support\n[Childline](contact:childline)\n:::\n")},
  };
  auto& titled = modules["modules/a-long.md"];
  titled.replace(titled.find("Page of page"), 12, long_title);
  auto& sign = modules["modules/b-signs.md"];
  sign.replace(sign.find("Page of page"), 12, "\"\u202E <b>&\\\"'\"");
  for (auto& [path, source] : modules)
    if (const auto at = source.find("audience: young-people"); at != std::string::npos)
      source.replace(at, 22, "audience: [young-people, parents, teachers]");
  FileSet files = small_files(std::move(modules));
  files["package.yaml"].replace(
      files["package.yaml"].find("title: Small"), 12,
      "title: \"<Small> & \\\"]]>\\u202E\"\nlanguage: \"not a language\"\nsubtitle: \"</title>\"");
  files["artwork/broken.png"] = "no picture";
  files["artwork/odd name.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" odd=\"1\" viewBox=\"0 0 9 9\" "
                                  "width=\"9\" height=\"9\"><made-up/><rect id=\"1\" "
                                  "width=\"9\" height=\"9\" onclick=\"x()\"/><rect id=\"1\" width=\"4\" "
                                  "height=\"4\" fill=\"#832e5b\"/></svg>";
  files["artwork/new.webp"] =
      std::string("RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0", 34);
  files["contacts.yaml"] =
      "services:\n  - {id: childline, name: \"<Child & line>\", number: \"0800 1111\", site: "
      "\"https://www.child line.org/<>\", hours: \"<s>\"}\n";
  return files;
}

} // namespace waymark::tests
