# SPDX-License-Identifier: MIT
"""Somebody asks to join a team in the window, and two keyholders let them in."""
import json
import pathlib
import tempfile
import unittest

from workbench import Workbench, cli, demo


class Team(unittest.TestCase):
    def test_somebody_asks_to_join_and_is_let_in_by_two(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as theirs:
            (pathlib.Path(theirs) / "settings.json").write_text('{"name": "Second reviewer", "organisation": "Children\'s charity"}')
            with Workbench(package, home=theirs) as workbench:
                workbench.open_module("My plan")
                workbench.keys("ctrl+shift+e")
                workbench.find("text", contains="Your name")
                workbench.press("Ask to join")
                workbench.find(contains="Your request is ready")
            requests = json.loads(cli("join", "list", package, "--json", home=home))
            self.assertEqual([r["name"] for r in requests], ["Second reviewer"])
            with Workbench(package, "--as", "police", home=home) as workbench:
                workbench.open_module("My plan")
                workbench.keys("ctrl+shift+e")
                workbench.find(contains=requests[0]["code"])
                workbench.press("Let in")
                workbench.find(contains="A change waits for agreement")
            cli("people", "agree", package, home=home, person="school")
            team = json.loads(cli("people", "list", package, "--json", home=home))
            self.assertEqual(team["version"], 2)
            self.assertIn("second-reviewer", [p["id"] for p in team["people"]])
            cli("comment", "add", package, "--module", "my-plan", "--text", "Thank you for having me.", home=theirs)


if __name__ == "__main__":
    unittest.main(verbosity=2)
