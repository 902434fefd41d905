# SPDX-License-Identifier: MIT
"""What Sync has left for people is settled in the window: two versions of the same words, and words put together."""
import contextlib
import json
import pathlib
import tempfile
import unittest

from accessibility_test import silent
from workbench import Workbench, cli, demo, wait_for

PAGE = "fakes-and-the-law"
TITLE = "Fakes and the law"
OLD = "It is never too late to ask somebody you trust for help with this today."


def page_of(package, module=PAGE):
    return pathlib.Path(package) / "modules" / f"{module}.md"


def replace(package, old, new, home, person):
    """Changes words of the page and saves a version."""
    page = page_of(package)
    text = page.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"“{old}” is there {text.count(old)} times"
    page.write_text(text.replace(old, new), encoding="utf-8")
    cli("save", package, "--message", new[:40], home=home, person=person)


def take_page_out(package, home, person):
    page_of(package).unlink()
    yaml = pathlib.Path(package) / "package.yaml"
    lines = [line for line in yaml.read_text(encoding="utf-8").splitlines(keepends=True) if line.strip() != f"- {PAGE}"]
    yaml.write_text("".join(lines), encoding="utf-8")
    cli("save", package, "--message", "One page less", home=home, person=person)


@contextlib.contextmanager
def two_who_wrote(ours, theirs):
    """A package in which a policing author wrote `ours`, after Sync with a charity's reviewer who wrote `theirs` for the same words, or,
    when that is None, took the whole page out."""
    with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as place:
        team, colleague = pathlib.Path(place) / "team", pathlib.Path(place) / "colleague"
        with page_of(package).open("a", encoding="utf-8") as page:
            page.write(f"\n{OLD}\n")
        cli("save", package, "--message", "One more line", home=home, person="police")
        cli("sync", package, "--remote", team, home=home, person="police")
        cli("sync", colleague, "--remote", team, home=home)
        if theirs is None:
            take_page_out(colleague, home, "charity")
        else:
            replace(colleague, OLD, theirs, home, "charity")
        cli("sync", colleague, home=home, person="charity")
        replace(package, OLD, ours, home, "police")
        cli("sync", package, home=home, person="police")
        yield package, home


def waiting(package, home, what):
    return json.loads(cli(what, package, "--json", home=home, check=False))


class Choices(unittest.TestCase):
    OURS = "Talk to a grown-up on the same evening, whoever it is."
    THEIRS = "You can write to Childline whenever you feel ready."

    def test_one_of_two_versions_is_kept_and_the_notice_goes(self):
        with two_who_wrote(self.OURS, self.THEIRS) as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            text = workbench.open_module(TITLE)
            workbench.find(contains="In one place on this page, two people changed the same thing.")
            workbench.find("table cell", contains="1 to choose")
            workbench.press("Choose between two versions")
            workbench.find(contains="Two versions of the same words")
            workbench.find("text", contains="Only in this one: “You can write to Childline")
            self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
            workbench.press(contains="Keep the version of Charity reviewer")
            wait_for("the version that was kept", lambda: self.THEIRS in workbench.text_of(text))
            self.assertNotIn(self.OURS, workbench.text_of(text))
            workbench.gone("push button", name="Choose between two versions")
            self.assertEqual(waiting(package, home, "choices"), [])
            self.assertIn(self.THEIRS, page_of(package).read_text(encoding="utf-8"))

    def test_other_words_are_written_by_the_keyboard_alone(self):
        with two_who_wrote(self.OURS, self.THEIRS) as (package, home), Workbench(package, "--as", "charity", home=home) as workbench:
            text = workbench.open_module(TITLE)
            text.get_component_iface().grab_focus()
            workbench.keys("ctrl+alt+v")
            workbench.find(contains="Two versions of the same words")
            workbench.keys("Escape")
            workbench.gone(contains="Two versions of the same words")
            self.assertEqual(len(waiting(package, home, "choices")), 1)
            workbench.keys("ctrl+alt+v")
            workbench.press("Write a new one")
            field = workbench.find("text", name="Your words instead of both")
            workbench.write(field, "Talk to a grown-up, or write to Childline.")
            workbench.press("Use my words")
            wait_for("the new words", lambda: "Talk to a grown-up, or write to Childline.\n" in workbench.text_of(text))
            self.assertEqual(waiting(package, home, "choices"), [])

    def test_a_choice_whose_words_changed_is_said_and_closed_as_it_stands(self):
        with two_who_wrote(self.OURS, self.THEIRS) as (package, home):
            replace(package, self.OURS, "Something else altogether.", home, "police")
            with Workbench(package, "--as", "police", home=home) as workbench:
                text = workbench.open_module(TITLE)
                workbench.press("Choose between two versions")
                workbench.find(contains="The text here has changed since.")
                workbench.press("It is right as it stands")
                workbench.gone("push button", name="Choose between two versions")
                self.assertIn("Something else altogether.", workbench.text_of(text))
            self.assertEqual(waiting(package, home, "choices"), [])


    def test_a_page_that_one_changed_and_the_other_took_out_is_taken_out(self):
        with two_who_wrote(self.OURS, None) as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            workbench.open_module(TITLE)
            workbench.press("Choose between two versions")
            workbench.find(contains="One changed it, the other took it out")
            workbench.find("text", contains="This person took the page out of the package.")
            self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
            workbench.press(contains="Take it out, as Charity reviewer")
            workbench.gone("push button", name="Choose between two versions")
            self.assertFalse(page_of(package).exists())
            text = workbench.find("text", "Module text")  # the first page of those that are left
            wait_for("another page", lambda: "title: The moment" in workbench.text_of(text))
            self.assertEqual(waiting(package, home, "choices"), [])


class Merged(unittest.TestCase):
    OURS = OLD.replace("somebody you trust", "a grown-up you trust")
    THEIRS = OLD.replace("with this today", "with this tonight")
    BOTH = OURS.replace("with this today", "with this tonight")

    def test_words_put_together_are_listed_until_somebody_has_read_them(self):
        with two_who_wrote(self.OURS, self.THEIRS) as (package, home):
            for stays in (True, False):  # it is there again after a start of the program
                with Workbench(package, "--as", "police", home=home) as workbench:
                    text = workbench.open_module(TITLE)
                    self.assertIn(self.BOTH, workbench.text_of(text))
                    workbench.find("table cell", contains="1 to read")
                    workbench.press("Read what was put together")
                    workbench.find(contains="put “tonight” in place of “today”")
                    self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                    if stays:
                        workbench.press("Show it on the page")
                        wait_for("the words on the page", lambda text=text: text.get_text_iface().get_n_selections() == 1)
                    else:
                        workbench.press("I have read it")
                        workbench.gone("push button", name="Read what was put together")
                self.assertEqual(len(waiting(package, home, "merged")), 1 if stays else 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
