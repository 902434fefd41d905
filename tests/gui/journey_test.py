# SPDX-License-Identifier: MIT
"""A package goes from draft to a published release in the real window."""
import datetime
import json
import pathlib
import re
import unittest

from workbench import Workbench, cli, demo, wait_for

DRAFT = "You recieve a message. It is your own fault that you sent it.\n\n"


class Journey(unittest.TestCase):
    maxDiff = None

    def test_a_first_start_asks_who_you_are_and_opens_the_sample(self):
        with Workbench() as workbench:
            workbench.write(workbench.find("text", "Your name"), "Policing team author")
            workbench.write(workbench.find("text", "Your organisation"), "Child Centred Policing")
            workbench.press("Open the sample")
            text = workbench.find("text", "Module text")
            wait_for("the first module's text", lambda: "Ash" in workbench.text_of(text))
            self.assertTrue(any(workbench.all("page tab", contains="Comments")))

    def test_findings_are_underlined_listed_and_fixed(self):
        with demo() as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            text = workbench.open_module("If it is your friend")
            place = workbench.text_of(text).index("\n---\n") + 5
            workbench.insert(text, place, DRAFT)
            for words in ("recieve", "your own fault"):
                at = workbench.text_of(text).index(words)
                wait_for(f"the underline of “{words}”", lambda at=at: workbench.underline_at(text, at) == "error")
            workbench.choose("page tab", contains="Checks")
            workbench.find(contains="recieve", role="panel")
            workbench.press(contains="Change to “receive”")
            wait_for("the corrected word", lambda: "You receive a message" in workbench.text_of(text))

    def test_a_finding_is_set_aside_with_a_reason_and_taken_back(self):
        with demo() as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            text = workbench.open_module("If it is your friend")
            workbench.insert(text, workbench.text_of(text).index("\n---\n") + 5, DRAFT)
            workbench.choose("page tab", contains="Checks")
            card = workbench.find("panel", contains="your own fault")
            workbench.press(contains="Set aside: let", within=card)
            workbench.write(workbench.find("text", contains="Why may this stand?", within=card), "A bully says it.")
            workbench.press("Set aside", within=card)
            workbench.press(contains="Show what is set aside")
            workbench.find("panel", contains="Reason: A bully says it.")
            kept = json.loads(cli("set-aside", "list", package, "--json", home=home))
            self.assertEqual([one["state"] for one in kept], ["standing"])
            workbench.press(contains="Take back")
            workbench.find("panel", contains="Tone. “your own fault”")
            kept = json.loads(cli("set-aside", "list", package, "--json", home=home))
            self.assertEqual([one["state"] for one in kept], ["taken-back"])

    def test_words_are_marked_as_quoted_speech_and_added_to_the_list_and_both_are_undone(self):
        with demo() as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            text = workbench.open_module("If it is your friend")
            workbench.insert(text, workbench.text_of(text).index("\n---\n") + 5, DRAFT)
            before = workbench.text_of(text)
            workbench.choose("page tab", contains="Checks")
            workbench.press(contains="as quoted speech", within=workbench.find("panel", contains="your own fault"))
            wait_for("the marks", lambda: "[your own fault]{.quoted}" in workbench.text_of(text))
            text.get_component_iface().grab_focus()
            workbench.keys("ctrl+z")
            wait_for("the text as it was", lambda: workbench.text_of(text) == before)
            words = package / "styles/config/vocabularies/TakeControl/accept.txt"
            listed = words.read_bytes()
            workbench.press(contains="to our word list")
            wait_for("the word in the list", lambda: b"ecieve" in words.read_bytes())
            workbench.press(contains="off our word list again")
            wait_for("the list as it was", lambda: words.read_bytes() == listed)

    def test_a_comment_is_added_to_the_selected_words(self):
        with demo() as (package, home), Workbench(package, "--as", "charity", home=home) as workbench:
            text = workbench.open_module("My plan")
            words = workbench.text_of(text)
            at = words.index("plan", words.index("\n---\n") + 5)
            text.get_text_iface().add_selection(at, at + 4)
            text.get_component_iface().grab_focus()
            workbench.press("Comment")
            workbench.write(workbench.find("text", contains="Comment on"), "Could we say whose plan?")
            workbench.press("Add comment")
            workbench.find(contains="Could we say whose plan?")
            threads = json.loads(cli("comment", "list", package, "--module", "my-plan", "--json", home=home))
            self.assertTrue(any(thread["events"][0]["text"] == "Could we say whose plan?" for thread in threads))

    def test_a_picture_is_commented_on_and_what_others_said_of_pictures_and_of_the_package_is_in_sight(self):
        with demo() as (package, home):
            cli("comment", "add", package, "--module", "the-moment", "--block", "moment-note", "--text", "A calm beginning.", home=home, person="school")
            cli("comment", "add", package, "--picture", "artwork/window-seat.svg", "--region", "0.5,0.1,0.3,0.4", "--text", "Is the phone too bright?", home=home, person="school")
            with Workbench(package, "--as", "charity", home=home) as workbench:
                text = workbench.open_module("The moment")
                workbench.find(contains="Is the phone too bright?")
                workbench.find(contains="A calm beginning.", within=workbench.find("scroll pane", "Comments beside the text"))
                workbench.press(contains="About the whole module or package")
                workbench.find(contains="Could there be a version with symbols")  # the sample's own history has it
                text.get_text_iface().set_caret_offset(workbench.text_of(text).index("window-seat.svg"))
                text.get_component_iface().grab_focus()
                workbench.press("Comment")
                workbench.write(workbench.find("text", contains="What do you think"), "The cat helps.")
                workbench.press("Add comment")
                workbench.find(contains="The cat helps.")
                workbench.menu("Comment on the whole package")
                workbench.write(workbench.find("text", contains="Comment on"), "It reads calmly.")
                workbench.press("Add comment")
                workbench.find(contains="It reads calmly.")
            threads = {thread["events"][0]["text"]: thread for thread in json.loads(cli("comment", "list", package, "--json", home=home))}
            self.assertEqual(threads["The cat helps."]["picture"], "artwork/window-seat.svg")
            self.assertEqual(threads["It reads calmly."]["module"], "")

    def test_a_phone_number_in_a_comment_is_asked_about_before_it_is_saved(self):
        with demo() as (package, home), Workbench(package, "--as", "charity", home=home) as workbench:
            workbench.open_module("My plan")
            said = "Can they ring 07400 123456?"

            def recorded():
                threads = json.loads(cli("comment", "list", package, "--module", "my-plan", "--json", home=home))
                return [event["text"] for thread in threads for event in thread["events"] if said in event["text"]]

            workbench.press("Comment")
            workbench.write(workbench.find("text", contains="Comment on"), said)
            workbench.press("Add comment")
            workbench.find(contains="looks like a phone number")
            self.assertEqual(recorded(), [])
            workbench.press("Change it")
            field = workbench.find("text", contains="Comment on")
            self.assertEqual(workbench.text_of(field), said)
            workbench.press("Add comment")
            workbench.write(workbench.find("text", contains="Why may it stay"), "It is made up.")
            workbench.press("Keep it")
            workbench.find(contains="It is made up.")
            self.assertEqual(len(recorded()), 1)

    def test_a_suggestion_is_accepted_in_one_undo_step(self):
        with demo() as (package, home):
            cli("suggest", "add", package, "--module", "my-plan", "--quote", "Nobody collects it", "--with", "Nobody takes it in", home=home, person="charity")
            with Workbench(package, "--as", "police", home=home) as workbench:
                text = workbench.open_module("My plan")
                before = workbench.text_of(text)
                card = workbench.find("panel", contains="Nobody takes it in")
                workbench.press("Accept", within=card)
                wait_for("the new words", lambda: "Nobody takes it in" in workbench.text_of(text))
                text.get_component_iface().grab_focus()
                workbench.keys("ctrl+z")
                wait_for("the text as it was", lambda: workbench.text_of(text) == before)

    def test_a_package_is_signed_off_published_and_found_genuine(self):
        with demo() as (package, home):
            self.confirm_services(package, home)
            self.sign_off_all_but(package, home, module="get-support", role="charity")
            with Workbench(package, "--as", "charity", home=home) as workbench:
                workbench.open_module("Get support")
                workbench.choose("page tab", contains="Sign-off")
                workbench.press(contains="Sign off as")
                workbench.find(contains="Signed off")
                out = pathlib.Path(home).parent / "out"
                workbench.press("Publish")
                workbench.write(workbench.find("text", contains="Name of the release"), "1")
                workbench.write(workbench.find("text", contains="Folder"), str(out))
                workbench.press(contains="Make the release")
                bundle = wait_for("the bundle", lambda: next(iter(out.glob("*.zip")), None), deadline=60)
                wait_for("the end of publishing", lambda: next(workbench.all("push button", contains="Open folder"), None), deadline=60)
                found = json.loads(cli("verify", bundle, "--json"))
                self.assertTrue(found["genuine"], found)

    def confirm_services(self, package, home):
        """What the owners of the services and the reviewers do every year, so that the sample's dates never end this journey."""
        today = datetime.date.today()
        later = today + datetime.timedelta(days=270)
        contacts = pathlib.Path(package) / "contacts.yaml"
        text = re.sub(r"last-verified: .*", f"last-verified: {today}", contacts.read_text(encoding="utf-8"))
        contacts.write_text(re.sub(r"expires: .*", f"expires: {later}", text), encoding="utf-8")
        for page in (pathlib.Path(package) / "modules").glob("*.md"):
            text = page.read_text(encoding="utf-8")
            day = re.search(r"^review-by: (.*)$", text, re.M)
            if day and day.group(1) < str(today):
                page.write_text(text.replace(day.group(0), f"review-by: {later}", 1), encoding="utf-8")
        cli("save", package, "--message", "Services confirmed again", home=home, person="police")

    def sign_off_all_but(self, package, home, module, role):
        for entry in json.loads(cli("status", package, "--json", home=home))["modules"]:
            for name, cell in entry["roles"].items():
                wanted = cell["state"] not in ("signed-off", "not-needed")
                if wanted and (entry["id"], name) != (module, role):
                    cli("sign-off", package, "--module", entry["id"], "--role", name, home=home, person=name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
