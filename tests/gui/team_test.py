# SPDX-License-Identifier: MIT
"""The People window: somebody joins, people get other roles and rights, and a change waits for those who must agree."""
import datetime
import json
import pathlib
import tempfile
import unittest

from gi.repository import Atspi

from accessibility_test import silent
from workbench import Workbench, cli, demo, wait_for


def team(package, home):
    return json.loads(cli("people", "list", package, "--json", home=home))


def person(package, home, name):
    return next(p for p in team(package, home)["people"] if p["id"] == name)


def open_people(workbench):
    workbench.open_module("My plan")
    workbench.keys("ctrl+shift+e")
    workbench.find("push button", name="Close")


def tick(workbench, name, wanted):
    box = workbench.find("check box", name=name)
    if box.get_state_set().contains(Atspi.StateType.CHECKED) != wanted:
        box.get_action_iface().do_action(0)
    wait_for(f"“{name}”", lambda: box.get_state_set().contains(Atspi.StateType.CHECKED) == wanted)


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
                open_people(workbench)
                workbench.find(contains=requests[0]["code"])
                workbench.press("Let in")
                workbench.find(contains="A change waits for agreement")
            cli("people", "agree", package, home=home, person="school")
            self.assertEqual(team(package, home)["version"], 2)
            self.assertIn("second-reviewer", [p["id"] for p in team(package, home)["people"]])
            cli("comment", "add", package, "--module", "my-plan", "--text", "Thank you for having me.", home=theirs)

    def test_a_person_gets_another_organisation_role_and_rights_once_a_second_keyholder_agrees(self):
        with demo() as (package, home):
            with Workbench(package, "--as", "police", home=home) as workbench:
                open_people(workbench)
                workbench.press("Change Illustrator")
                workbench.write(workbench.find("text", name="Organisation"), "Youth council")
                tick(workbench, "Role: Charity", True)
                tick(workbench, "May publish releases for schools", True)
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.press("Change…")
                workbench.find(contains="Illustrator has the role charity and belongs to Youth council")
                workbench.press("Change it")
                workbench.find(contains="Policing team author has agreed")
                workbench.find(contains="School safeguarding lead has not agreed yet")
                self.assertEqual(list(workbench.all("push button", name="Change Illustrator")), [])
            self.assertEqual(person(package, home, "artist")["roles"], [])
            with Workbench(package, "--as", "school", home=home) as workbench:
                open_people(workbench)
                workbench.press("Agree")
                workbench.find("push button", name="Change Illustrator")
            changed = person(package, home, "artist")
            self.assertEqual((changed["organisation"], changed["roles"], changed["publishes"]), ("Youth council", ["charity"], True))

    def test_what_becomes_of_sign_offs_is_said_before_somebody_is_put_out(self):
        with demo() as (package, home):
            with Workbench(package, "--as", "police", home=home) as workbench:
                open_people(workbench)
                workbench.press("Charity reviewer has left")
                day = workbench.find("text", contains="The last day")
                workbench.write(day, "2026-02-30")
                self.assertFalse(workbench.find("push button", "Go on").get_state_set().contains(Atspi.StateType.SENSITIVE))
                workbench.write(day, datetime.date.today().isoformat())
                workbench.press("Go on")
                said = workbench.find(contains="still counts, until the page is changed")
                self.assertIn("Nobody in the team holds the role charity", said.get_name())
                workbench.press("Cancel")
                workbench.find("push button", name="Charity reviewer has left")
            self.assertIsNone(team(package, home)["waiting"])

    def test_a_lost_computer_counts_no_longer_until_what_it_signed_is_confirmed(self):
        with demo() as (package, home):
            cli("comment", "add", package, "--module", "my-plan", "--text", "From the lost computer.", home=home, person="charity")
            with Workbench(package, "--as", "police", home=home) as workbench:
                open_people(workbench)
                workbench.press("Charity reviewer has lost a computer")
                workbench.find("combo box", "The key of that computer")
                workbench.write(workbench.find("text", contains="The last day"), "2026-01-01")
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.press("Go on")
                workbench.find(contains="of Charity reviewer from after 1 January 2026 count no longer")
                workbench.press("It counts no longer")
                workbench.find(contains="Charity reviewer has lost a computer, which counts no longer.")
            cli("people", "agree", package, home=home, person="school")
            self.assertNotIn("From the lost computer.", cli("comment", "list", package, "--module", "my-plan", home=home))
            with Workbench(package, "--as", "police", home=home) as workbench:
                workbench.press("See what does not count, and why")
                particulars = workbench.text_of(workbench.find("text", "Particulars"))
                self.assertIn("Because the key that signed it was declared lost or misused", particulars)
                self.assertIn("comment on “My plan”: “From the lost computer.”", particulars)
                workbench.press("Close")
                workbench.open_module("My plan")
                workbench.choose("page tab", contains="Comments")
                workbench.press(contains="Kept, but does not count")
                workbench.find(contains="Does not count, because the key that signed it was declared lost or misused")
                open_people(workbench)
                workbench.press("Confirm what Charity reviewer signed")
                workbench.press("Go on")
                workbench.press("Confirm it")
                workbench.find(contains="What Charity reviewer signed until")
            cli("people", "agree", package, home=home, person="school")
            self.assertIn("From the lost computer.", cli("comment", "list", package, "--module", "my-plan", home=home))
            self.assertEqual(json.loads(cli("status", package, "--json", home=home))["not-counted"], [])

    def test_how_many_must_agree_and_who_must_sign_off_are_changed(self):
        with demo() as (package, home):
            with Workbench(package, "--as", "police", home=home) as workbench:
                open_people(workbench)
                workbench.press("Change who must sign off")
                tick(workbench, "Pages of the kind lesson: Police", True)
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.press("Change…")
                workbench.find(contains="the sign-off of police that")
                workbench.press("Change it")
                workbench.find(contains="A change waits for agreement")
            cli("people", "agree", package, home=home, person="school")
            rules = {rule["kind"]: set(rule["roles"]) for rule in team(package, home)["sign_off"]}
            self.assertEqual(rules["lesson"], {"police", "charity", "school"})
            with Workbench(package, "--as", "police", home=home) as workbench:
                open_people(workbench)
                workbench.press("Change how many must agree")
                workbench.find("combo box", name="To a change of the team").get_selection_iface().select_child(0)
                workbench.press("Change…")
                workbench.press("Change it")
                workbench.find(contains="1 of them must agree")
            cli("people", "agree", package, home=home, person="school")
            self.assertEqual(team(package, home)["keyholders"]["needed"], 1)

    def test_who_may_not_change_the_team_sees_the_same_and_why(self):
        with demo() as (package, home):
            with Workbench(package, "--as", "artist", home=home) as workbench:
                open_people(workbench)
                workbench.find(contains="Only those who look after the team list can change it")
                workbench.find(contains="Pages of the kind lesson: charity and school")
                self.assertEqual([b.get_name() for b in workbench.all("push button") if "Change" in b.get_name() or "left" in b.get_name()], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
