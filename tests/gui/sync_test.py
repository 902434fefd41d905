# SPDX-License-Identifier: MIT
"""Two people share a package through a folder, one of them in the window."""
import json
import pathlib
import tempfile
import unittest

from workbench import Workbench, cli, demo, wait_for


def first_quote(package, module):
    """Some words that stand in the module once."""
    text = (package / "modules" / (module + ".md")).read_text(encoding="utf-8")
    body = text.split("\n---\n", 1)[1]
    return next(w for line in body.splitlines() for w in [line.strip()[:30]] if len(w) == 30 and w[0].isalpha() and text.count(w) == 1)


class Sync(unittest.TestCase):
    def test_the_button_brings_a_colleagues_comment_and_sends_what_was_written_here(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as place:
            team, colleague = pathlib.Path(place) / "team", pathlib.Path(place) / "colleague"
            cli("sync", package, "--remote", team, home=home, person="police")
            cli("sync", colleague, "--remote", team, home=home)
            quote = first_quote(colleague, "fakes-and-the-law")
            cli("comment", "add", colleague, "--module", "fakes-and-the-law", "--quote", quote, "--text", "Words from far away.",
                home=home, person="charity")
            cli("sync", colleague, home=home, person="charity")
            with Workbench(package, "--as", "police", home=home) as workbench:
                text = workbench.open_module("Fakes and the law")
                workbench.insert(text, workbench.text_of(text).index("\n---\n") + 5, "Words from here. ")
                workbench.press("Sync")
                workbench.choose("page tab", contains="Comments")
                workbench.find("panel", contains="Words from far away.")
                wait_for("what was typed to be there still", lambda: "Words from here." in workbench.text_of(text))
            self.assertIn("Words from here.", (package / "modules/fakes-and-the-law.md").read_text(encoding="utf-8"))
            threads = json.loads(cli("comment", "list", package, "--json", home=home))
            self.assertIn("Words from far away.", json.dumps(threads))

    def test_a_folder_that_is_gone_is_said_and_nothing_is_lost(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as place:
            team = pathlib.Path(place) / "team"
            cli("sync", package, "--remote", team, home=home, person="police")
            team.rename(team.with_name("elsewhere"))
            team.write_text("not a folder")
            with Workbench(package, "--as", "police", home=home) as workbench:
                text = workbench.open_module("Fakes and the law")
                before = workbench.text_of(text)
                workbench.press("Sync")
                workbench.find(contains="cannot be the shared folder")
                self.assertEqual(workbench.text_of(text), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
