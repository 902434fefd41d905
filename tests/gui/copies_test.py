# SPDX-License-Identifier: MIT
"""What leaves the workbench by itself: a draft, the web page of releases, and a copy that a school checks."""
import json
import pathlib
import tempfile
import unittest
import zipfile

from accessibility_test import silent
from released_team import PUBLISHER, released_team
from workbench import Workbench, demo

OTHERS = ("Website", "Word document", "PowerPoint slides", "E-book", "Course", "PDF")


def change_a_letter(bundle, copy):
    with zipfile.ZipFile(bundle) as original, zipfile.ZipFile(copy, "w") as changed:
        for name in original.namelist():
            changed.writestr(name, original.read(name).replace(b"You can ask for help", b"You can bet for help"))


class Copies(unittest.TestCase):
    def open(self, team):
        workbench = Workbench(team.package, "--as", PUBLISHER, home=team.home, environment={"HOME": str(team.scratch)})
        workbench.find("text", "Module text")
        return workbench

    def leave_out(self, workbench, *formats):
        for format in formats:
            workbench.find("check box", contains=format).get_action_iface().do_action(0)

    def check(self, workbench, copy, **told):
        workbench.menu("Check a release")
        workbench.write(workbench.find("text", contains="The zip file, the folder"), str(copy))
        for label, words in told.items():
            workbench.write(workbench.find("text", contains=label), str(words))
        workbench.press("Check it")

    def test_a_draft_is_what_stands_in_the_window_and_says_so(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as place:
            out = pathlib.Path(place) / "draft"
            with Workbench(package, "--as", "police", home=home) as workbench:
                text = workbench.open_module("Fakes and the law")
                workbench.insert(text, workbench.text_of(text).index("\n---\n") + 5, "Words that nobody has saved. ")
                workbench.keys("ctrl+e")
                self.leave_out(workbench, *OTHERS)
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.write(workbench.find("text", "Folder for the draft"), str(package))
                workbench.press("Make it")
                workbench.press("Close", within=workbench.find("frame", "This could not be done"))
                workbench.keys("ctrl+e")
                self.leave_out(workbench, *OTHERS)
                workbench.write(workbench.find("text", "Folder for the draft"), str(out))
                workbench.press("Make it")
                workbench.find(contains="The draft is made")
            made = (out / "take-control-young-people.html").read_text(encoding="utf-8")
            self.assertIn("Words that nobody has saved.", made)
            self.assertIn("draft", made)

    def test_a_copy_is_genuine_until_a_byte_is_another_or_a_notice_says_that_it_was_withdrawn(self):
        with released_team() as team:
            team.release("1")
            bundle, changed, notice = team.out / "small-release-1.zip", team.scratch / "changed.zip", team.scratch / "recall.json"
            change_a_letter(bundle, changed)
            with self.open(team) as workbench:
                self.check(workbench, team.scratch / "nothing.zip")
                workbench.press("Close", within=workbench.find("frame", "This could not be done"))
                workbench.press("Cancel")
                self.check(workbench, bundle, **{"The team’s fingerprint": json.loads(team.cli("people", "list", team.package, "--json"))["fingerprint"]})
                workbench.find(contains="✓  Genuine: ")
                particulars = workbench.text_of(workbench.find("text", "Particulars"))
                self.assertIn("signed off for", particulars)
                self.assertIn("the fingerprint that you gave", particulars)
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.press("Close")
                self.check(workbench, changed)
                workbench.find(contains="NOT GENUINE")
                workbench.press("Close")
                team.cli("withdraw", team.package, "--name", "1", "--reason", "A number is wrong.", "--out", notice, person=PUBLISHER)
                self.check(workbench, bundle, **{"A recall notice": notice})
                workbench.find(contains="✗  Genuine, but not to be used any more: ")
                workbench.find(contains="Why: A number is wrong.")

    def test_the_web_page_of_releases_is_made_and_made_again(self):
        with released_team() as team:
            team.release("1")
            page = team.scratch / "page"
            with self.open(team) as workbench:
                workbench.keys("ctrl+shift+r")
                for _ in range(2):
                    workbench.press("Web page of releases…")
                    workbench.write(workbench.find("text", "Folder for the page"), str(page))
                    workbench.press("Make it")
                    workbench.press("Close", within=workbench.find("frame", contains="The web page is made"))
            self.assertIn("Use release 1", (page / "index.html").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
