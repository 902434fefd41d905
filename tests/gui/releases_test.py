# SPDX-License-Identifier: MIT
"""A publisher withdraws a release, another organisation signs one, and the register says who has which, all in the window."""
import json
import os
import time
import unittest

from accessibility_test import silent
from gi.repository import Atspi
from released_team import NO_PUBLISHER, OTHER_PUBLISHER, PUBLISHER, released_team
from workbench import Workbench, cli, wait_for

MANY = 30_000


def is_on(node):
    return node.get_state_set().contains(Atspi.StateType.SENSITIVE)


class Releases(unittest.TestCase):
    maxDiff = None

    def open(self, team, person, **environment):
        workbench = Workbench(team.package, "--as", person, home=team.home, environment={"HOME": str(team.scratch), **environment})
        workbench.find("text", "Module text")
        workbench.keys("ctrl+shift+r")
        workbench.find("page tab", "Schools")
        return workbench

    def states(self, team):
        return [one["state"] for one in json.loads(team.cli("releases", team.package, "--json"))]

    def test_a_publisher_withdraws_a_release_and_makes_its_recall_notice(self):
        with released_team() as team:
            team.release("1")
            team.release("2")
            notice = team.scratch / "recall.json"
            with self.open(team, PUBLISHER) as workbench:
                workbench.find("table cell", contains="Released, the one to use")
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.press("Withdraw…")
                self.assertFalse(is_on(workbench.find("push button", "Withdraw it")))
                workbench.find(contains="Schools use release 1 instead")
                workbench.write(workbench.find("text", contains="Why?"), "Ask 07911 123456 why.")
                workbench.write(workbench.find("text", contains="File for the recall notice"), str(notice))
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.press("Withdraw it")
                workbench.find(contains="This may be personal data")
                workbench.press("Change it")
                words = workbench.find("text", contains="Why?")
                self.assertIn("07911", workbench.text_of(words))
                workbench.write(words, "A number is wrong.")
                workbench.press("Withdraw it")
                workbench.find(contains="Release 2 is withdrawn")
                workbench.press("Close", within=workbench.find("frame", "Release 2 is withdrawn"))
                workbench.find("table cell", contains="Withdrawn on")
                workbench.find("label", contains="Why: A number is wrong.")
                self.assertFalse(is_on(workbench.find("push button", "Withdraw…")))
                self.assertTrue(is_on(workbench.find("push button", "Recall notice…")))
            self.assertEqual(self.states(team), ["withdrawn", "released"])
            told = json.loads(cli("verify", team.out / "small-release-2.zip", "--notice", notice, "--json", check=False))
            self.assertEqual(told["withdrawn-because"], "A number is wrong.", told)

    def test_somebody_who_may_not_publish_reads_why(self):
        with released_team() as team:
            team.release("1")
            with self.open(team, NO_PUBLISHER) as workbench:
                workbench.find("label", contains="Only those who may publish this package can do that: Policing team author")
                for name in ("Withdraw…", "Sign it…", "Recall notice…"):
                    self.assertFalse(is_on(workbench.find("push button", name)), name)
                self.assertIn("Only those who may publish", workbench.find("push button", "Withdraw…").get_description())
                workbench.press("Pack again…")
                workbench.write(workbench.find("text", "Folder for it"), str(team.scratch / "again"))
                workbench.press("Pack it")
                workbench.find(contains="Release 1 is packed")
            again = team.scratch / "again/small-release-1.zip"
            self.assertEqual(again.read_bytes(), (team.out / "small-release-1.zip").read_bytes())

    def test_another_organisation_signs_and_the_file_is_made(self):
        with released_team() as team:
            team.let_two_organisations_publish()
            team.release("1")
            self.assertEqual(self.states(team), ["waiting"])
            with self.open(team, PUBLISHER) as workbench:
                workbench.find("label", contains="Signed by 1 of 2 organisations")
                self.assertFalse(is_on(workbench.find("push button", "Sign it…")))
            with self.open(team, OTHER_PUBLISHER) as workbench:
                workbench.find("table cell", contains="Waits for your signature")
                workbench.press("Sign it…")
                workbench.write(workbench.find("text", contains="Folder for its file"), str(team.out))
                workbench.press("Check and sign")
                workbench.find(contains="Release 1 is signed and ready")
            self.assertEqual(self.states(team), ["released"])
            self.assertTrue(json.loads(cli("verify", team.out / "small-release-1.zip", "--json"))["genuine"])

    def test_pdfs_of_another_chromium_are_looked_at_before_they_are_signed(self):
        with released_team() as team:
            team.write_for_parents()
            team.let_two_organisations_publish()
            team.release("1", "--audience", "parents", formats="pdf", environment={"WAYMARK_CHROMIUM": str(team.other_chromium())})
            viewer = team.scratch / "viewer/xdg-open"
            viewer.parent.mkdir()
            viewer.write_text('#!/bin/sh\necho "$1" >>"$0.opened"\n', encoding="utf-8")
            viewer.chmod(0o700)
            with self.open(team, OTHER_PUBLISHER, PATH=f"{viewer.parent}:{os.environ['PATH']}") as workbench:
                workbench.press("Sign it…")
                workbench.write(workbench.find("text", contains="Folder for its file"), str(team.out))
                workbench.press("Check and sign")
                workbench.find(contains="Look at the PDFs of release 1", deadline=60)  # Chromium starts first
                self.assertEqual(self.states(team), ["waiting"])
                workbench.press("Open the PDFs")
                workbench.find(contains="Are they as they should be?")
                shown = team.out / "To look at/small-parents.pdf"
                self.assertEqual(viewer.with_name("xdg-open.opened").read_text(encoding="utf-8"), f"{shown}\n")
                self.assertTrue(shown.read_bytes().startswith(b"%PDF-"))
                workbench.press("I have looked: sign")
                workbench.find(contains="Release 1 is signed and ready", deadline=60)
            self.assertEqual(self.states(team), ["released"])

    def test_the_register_says_who_has_what_and_the_messages_are_written(self):
        with released_team() as team:
            team.release("1")
            register = team.scratch / "register.jsonl"
            table = team.scratch / "table.csv"
            table.write_text("id,name,kind,contact\nriver,River College,college,office@river.example\nwood,Wood Trust,partner,\n", encoding="utf-8")
            with self.open(team, PUBLISHER) as workbench:
                workbench.choose("page tab", "Schools")
                self.assertFalse(is_on(workbench.find("push button", "Add…")))
                self.start_register(workbench, team.package / "register.jsonl")
                workbench.find(contains="must not be inside a package")
                workbench.press("Close", within=workbench.find("frame", "This could not be done"))
                self.start_register(workbench, register)
                wait_for("the register", register.exists)
                workbench.press("Add…")
                workbench.write(workbench.find("text", contains="Name of the school"), "Hill School")
                self.assertEqual(workbench.text_of(workbench.find("text", contains="Short name")), "hill-school")
                workbench.press("Add")
                workbench.find("table cell", "Hill School")
                workbench.press("Take from a table…")
                workbench.write(workbench.find("text", "File with the table"), str(table))
                workbench.press("Take them")
                workbench.press("Close", within=workbench.find("frame", "The table was taken"))
                workbench.find("label", contains="3 recipients")
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.write(workbench.find("text", "Find a recipient"), "river")
                workbench.find("label", contains="1 of 3 recipients")
                workbench.press("Record that it was sent…")
                workbench.find("radio button", contains="All 1 recipient that the list shows")
                workbench.write(workbench.find("text", contains="The day"), "2026-02-30")
                self.assertFalse(is_on(workbench.find("push button", "Record it")))
                workbench.write(workbench.find("text", contains="The day"), "2026-03-02")
                workbench.press("Record it")
                workbench.find("table cell", contains="Release 1")
                workbench.find("table cell", contains="2 March 2026")
                workbench.write(workbench.find("text", "Find a recipient"), "")
                workbench.press("Write messages…")
                workbench.find("label", contains="not sent it yet: 2 recipients")
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.write(workbench.find("text", "Your e-mail address"), "team@police.example")
                workbench.write(workbench.find("text", contains="Folder for the messages"), str(team.scratch / "messages"))
                workbench.press("Write them")
                workbench.find(contains="2 messages are written")
            self.assertEqual(sorted(one.name for one in (team.scratch / "messages").iterdir()), ["hill-school.txt", "wood.txt"])
            listed = json.loads(team.cli("register", "list", register, "--package", team.package, "--has", "current", "--json"))
            self.assertEqual([one["id"] for one in listed], ["river"])

    def start_register(self, workbench, place):
        workbench.press("New register…")
        workbench.write(workbench.find("text", "File for the register"), str(place))
        workbench.press("Start it")

    def test_thirty_thousand_recipients_are_searched_while_somebody_types(self):
        with released_team() as team:
            team.release("1")
            table, register = team.scratch / "table.csv", team.scratch / "register.jsonl"
            rows = (f"s{i},School of Street {i},school,office@s{i}.example" for i in range(MANY))
            table.write_text("id,name,kind,contact\n" + "\n".join(rows) + "\n", encoding="utf-8")
            team.cli("register", "import", register, table)
            with self.open(team, PUBLISHER) as workbench:
                workbench.choose("page tab", "Schools")
                workbench.press("Open a register…")
                workbench.write(workbench.find("text", "File of the register"), str(register))
                workbench.press("Open it")
                count = workbench.find("label", contains=f"{MANY} recipients", deadline=60)
                search = workbench.find("text", "Find a recipient")
                start = time.monotonic()
                workbench.write(search, "street 29999")
                wait_for("the one that was looked for", lambda: count.get_name().startswith("1 of"))
                self.assertLess(time.monotonic() - start, 2)
                workbench.find("table cell", "School of Street 29999")


if __name__ == "__main__":
    unittest.main(verbosity=2)
