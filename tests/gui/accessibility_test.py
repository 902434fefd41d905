# SPDX-License-Identifier: MIT
"""Every control that can take the focus says what it is."""
import unittest

from gi.repository import Atspi

from workbench import Workbench, demo, name_of, showing, walk

# Controls whose text is read instead of a name.
SPEAK_THEMSELVES = {"table cell", "menu item", "page tab"}


def silent(application):
    """Focusable nodes without a name, and focusable panels with nothing in them."""
    for node in walk(application):
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.FOCUSABLE) or not showing(node):
            continue
        if node.get_role_name() == "panel" and node.get_child_count() == 0:
            yield f"an empty panel “{name_of(node)}” takes the focus"
        elif not name_of(node) and node.get_role_name() not in SPEAK_THEMSELVES:
            yield f"a {node.get_role_name()} has no name, in “{name_of(node.get_parent())}”"


class Accessibility(unittest.TestCase):
    def check(self, workbench):
        found = list(silent(workbench.application))
        self.assertEqual(found, [], "\n" + workbench.dump())

    def test_the_welcome_screen(self):
        with Workbench() as workbench:
            workbench.find("text", "Your name")
            self.check(workbench)

    def test_the_main_window_with_each_tab(self):
        with demo() as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            workbench.find("text", "Module text")
            for tab in ("Comments", "Checks", "Sign-off", "History"):
                with self.subTest(tab):
                    workbench.choose("page tab", contains=tab)
                    self.check(workbench)

    def test_the_publish_dialog(self):
        with demo() as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            workbench.press("Publish")
            workbench.find("text", contains="Name of the release")
            self.check(workbench)

    def test_releases_and_schools_before_the_first_release(self):
        with demo() as (package, home), Workbench(package, "--as", "police", home=home) as workbench:
            workbench.find("text", "Module text")
            workbench.keys("ctrl+shift+r")
            workbench.find("label", contains="Nothing has been released yet")
            self.check(workbench)
            workbench.choose("page tab", contains="Schools")
            workbench.find("label", contains="The register says who gets releases")
            self.check(workbench)


if __name__ == "__main__":
    unittest.main(verbosity=2)
