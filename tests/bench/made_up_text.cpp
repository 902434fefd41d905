// SPDX-License-Identifier: MIT
#include "tests/bench/made_up_text.h"

#include <array>

namespace waymark::bench {
namespace {

const std::array sentences{
    "You can say no, and you never have to give a reason.",
    "Someone who likes you will *wait* for an answer.",
    "If a message makes your stomach turn, put the phone down and **breathe out** slowly.",
    "Talking to a friend often helps more than you think, even when the words come out wrong.",
    "Read [what happens next](my-plan.md) before you decide anything.",
    "A teacher can't promise to keep it secret, but they can promise to listen first.",
    "It's all right to change your mind, today or next week.",
    "Write `no thanks` and leave the chat; nobody needs to see you type more than that.",
    "Nobody who works there will be shocked, and nobody will tell you off.",
};

class Writer {
public:
  std::string next_paragraph() {
    std::string paragraph;
    for (int i = 0; i < 4; ++i)
      paragraph.append(next_sentence()).append(i % 2 ? "\n" : " ");
    return paragraph + "\n";
  }
  std::string next_sentence() {
    m_next = (m_next * 5 + 3) % 1009; // visits the sentences in a fixed, uneven order
    return sentences[m_next % sentences.size()];
  }

private:
  std::size_t m_next = 1;
};

std::string section(Writer& writer, int number, Blocks blocks) {
  const auto title = "Part " + std::to_string(number);
  std::string text = "## " + title + "\n\n" + writer.next_paragraph();
  for (int i = 0; i < 3; ++i)
    text += "- " + writer.next_sentence() + "\n";
  text += "\n> " + writer.next_sentence() + "\n\n";
  const auto question = "### What would help?\n\n" + writer.next_paragraph();
  if (blocks == Blocks::with)
    return text + "::: {.question #part-" + std::to_string(number) + "}\n" + question + ":::\n\n";
  return text + question;
}

} // namespace

std::string prose(std::size_t bytes, Blocks blocks) {
  Writer writer;
  std::string text;
  for (int number = 1; text.size() < bytes; ++number)
    text += section(writer, number, blocks);
  return text;
}

FileSet package_files(int modules, std::size_t bytes) {
  FileSet files;
  std::string order;
  for (int number = 1; number <= modules; ++number) {
    const auto id = "part-" + std::to_string(number);
    order += (number > 1 ? ", " : "") + id;
    files["modules/" + id + ".md"] = "---\nid: " + id + "\ntitle: Part " + std::to_string(number) +
                                     "\naudience: young-people\nkind: page\n---\n" +
                                     prose(bytes, Blocks::with);
  }
  files["package.yaml"] = "id: measured\ntitle: Measured\nlanguage: en-GB\naudiences:\n"
                          "  - {id: young-people, name: Young people, reading-age: 11}\nmodules: [" +
                          order + "]\n";
  files["contacts.yaml"] = "services: []\n";
  return files;
}

} // namespace waymark::bench
