# SPDX-License-Identifier: MIT
"""Somebody's words are removed for good in the window, once it has been said why."""
import json
import subprocess
import unittest

from gi.repository import Atspi

from accessibility_test import silent
from workbench import Workbench, cli, demo, wait_for

WORDS = "Ask the pupil in form 9C who told us."


def holds(package, words):
    """Whether any object of the record has these words, used or not."""
    done = subprocess.run(["git", "-C", str(package), "cat-file", "--batch-all-objects", "--batch", "--unordered"],
                          capture_output=True, check=True)
    return words.encode() in done.stdout


class Removal(unittest.TestCase):
    def test_the_words_of_a_comment_are_removed_with_a_reason(self):
        with demo() as (package, home):
            cli("comment", "add", package, "--module", "fakes-and-the-law", "--text", WORDS, home=home, person="charity")
            self.assertTrue(holds(package, WORDS))
            with Workbench(package, "--as", "police", home=home) as workbench:
                workbench.open_module("Fakes and the law")
                workbench.press(contains="About the whole module")
                workbench.press(contains=WORDS)
                workbench.menu("Remove this comment")
                button = workbench.find("push button", name="Remove for good")
                self.assertFalse(button.get_state_set().contains(Atspi.StateType.SENSITIVE))
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.write(workbench.find("text", contains="Why?"), "A pupil could be known by it.")
                workbench.press("Remove for good")
                workbench.find(contains="These words were removed for good.")
            wait_for("the words to be gone", lambda: not holds(package, WORDS))
            threads = json.loads(cli("comment", "list", package, "--module", "fakes-and-the-law", "--json", home=home))
            self.assertIn("These words were removed for good.", json.dumps(threads))


if __name__ == "__main__":
    unittest.main(verbosity=2)
