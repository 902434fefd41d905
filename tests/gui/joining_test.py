# SPDX-License-Identifier: MIT
"""A new colleague: from the first screen to a copy of the team's package and a request to join."""
import contextlib
import json
import pathlib
import tempfile
import unittest

from workbench import Workbench, cli, demo


@contextlib.contextmanager
def shared_team():
    """A team's package and the folder where it is shared, and a computer that knows neither."""
    with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as place:
        shared = pathlib.Path(place) / "shared" / "your-call"
        shared.parent.mkdir()
        cli("sync", package, "--remote", shared, home=home, person="police")
        yield package, home, shared, pathlib.Path(place)


def say_who(workbench):
    workbench.write(workbench.find("text", "Your name"), "Second reviewer")
    workbench.write(workbench.find("text", "Your organisation"), "Children's charity")


class Joining(unittest.TestCase):
    def test_a_new_colleague_gets_the_teams_package_and_asks_to_join(self):
        with shared_team() as (package, home, shared, place):
            theirs = place / "theirs"
            with Workbench(home=theirs, environment={"HOME": str(place)}) as workbench:
                say_who(workbench)
                workbench.press("Join a team…")
                workbench.write(workbench.find("text", "Folder or address"), str(shared))
                copy = pathlib.Path(workbench.text_of(workbench.find("text", contains="Folder for your copy")))
                self.assertEqual(copy.parts[-2:], ("Waymark packages", "your-call"))
                workbench.press("Get the package")
                workbench.find("push button", "Ask to join", deadline=60)
                workbench.press("Ask to join")
                workbench.find(contains="Your request is ready")
                workbench.press("Close")
                workbench.press("Sync")  # it knows where the team shares
                workbench.find(contains="Sent")
            self.assertEqual((copy / "package.yaml").read_bytes(), (package / "package.yaml").read_bytes())
            cli("sync", package, home=home, person="police")
            requests = json.loads(cli("join", "list", package, "--json", home=home))
            self.assertEqual([r["name"] for r in requests], ["Second reviewer"])

    def test_a_place_without_a_package_is_said_and_asked_for_again(self):
        with shared_team() as (_, _, shared, place):
            with Workbench(home=place / "theirs", environment={"HOME": str(place)}) as workbench:
                say_who(workbench)
                workbench.press("Join a team…")
                workbench.write(workbench.find("text", "Folder or address"), str(shared) + "-elsewhere")
                workbench.press("Get the package")
                workbench.find(contains="There is no shared folder")
                workbench.press("Close")
                workbench.write(workbench.find("text", "Folder or address"), str(shared))
                workbench.press("Get the package")
                workbench.find("push button", "Ask to join", deadline=60)
            self.assertFalse(list(place.rglob("your-call-elsewhere")), "nothing is left of the first attempt")

    def test_one_who_thinks_better_of_it_is_where_they_were(self):
        with Workbench() as workbench:
            say_who(workbench)
            workbench.press("Join a team…")
            workbench.find("text", "Folder or address")
            workbench.press("Cancel")
            workbench.find("push button", "Open the sample")
            self.assertEqual(workbench.text_of(workbench.find("text", "Your name")), "Second reviewer")


if __name__ == "__main__":
    unittest.main(verbosity=2)
