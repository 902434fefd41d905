# SPDX-License-Identifier: MIT
"""Takes the pictures of the README and one of each screen, for a person to look at.

    with-display 1600x1000 /usr/bin/python3 screenshots.py FOLDER
"""
import pathlib
import subprocess
import sys

from released_team import PUBLISHER, released_team
from workbench import Workbench, demo, wait_for


def take(folder, name):
    """The screen once two pictures in a row are the same, so that nothing is caught half drawn."""
    path = folder / f"{name}.png"
    previous = None

    def settled():
        nonlocal previous
        subprocess.run(["import", "-window", "root", "-trim", "+repage", str(path)], check=True)
        now = path.read_bytes()
        same, previous = now == previous, now
        return same

    wait_for(f"a still picture of {name}", settled)
    print(path)


def main_window(folder, theme):
    with demo() as (package, home), Workbench(package, "--as", "police", "--theme", theme, home=home) as workbench:
        workbench.open_module("Fakes and the law")
        for tab in ("Comments", "Checks", "Sign-off", "History"):
            workbench.choose("page tab", contains=tab)
            if tab == "Comments":
                workbench.press(contains="further down")
            take(folder, f"{tab.lower()}-{theme}")
        workbench.press("Publish")
        workbench.find("text", contains="Name of the release")
        take(folder, f"publish-{theme}")


def releases(folder, theme):
    with released_team() as team:
        team.let_schools_have_releases()
        with Workbench(team.package, "--as", PUBLISHER, "--theme", theme, home=team.home, environment={"HOME": str(team.scratch)}) as workbench:
            workbench.find("text", "Module text")
            workbench.keys("ctrl+shift+r")
            workbench.find("table cell", contains="Released, the one to use")
            take(folder, f"releases-{theme}")
            workbench.press("Withdraw…")
            workbench.find("text", contains="Why?")
            take(folder, f"withdraw-{theme}")
            workbench.press("Keep it")
            workbench.choose("page tab", "Schools")
            workbench.find("table cell", contains="which is withdrawn")
            take(folder, f"schools-{theme}")
            workbench.press("Write messages…")
            workbench.find("text", "Your e-mail address")
            take(folder, f"messages-{theme}")
def people(folder, theme):
    with demo() as (package, home), Workbench(package, "--as", "police", "--theme", theme, home=home) as workbench:
        workbench.open_module("My plan")
        workbench.keys("ctrl+shift+e")
        workbench.find("push button", name="Change Illustrator")
        take(folder, f"people-{theme}")
        workbench.press("Change Illustrator")
        workbench.find("check box", name="Role: Charity").get_action_iface().do_action(0)
        take(folder, f"person-{theme}")
        workbench.press("Change…")
        workbench.find("push button", name="Change it")
        take(folder, f"person-effects-{theme}")
        workbench.press("Change it")
        workbench.find(contains="A change waits for agreement")
        take(folder, f"people-waiting-{theme}")


def damaged_record(folder, theme):
    with demo() as (package, home):
        (package / ".git/refs/heads/review").write_bytes(b"\0" * 41)
        with Workbench(package, "--as", "police", "--theme", theme, home=home) as workbench:
            workbench.find(contains="Your pages are as you left them.")
            take(folder, f"record-put-right-{theme}")


def welcome(folder, theme):
    with Workbench("--theme", theme) as workbench:
        workbench.find("text", "Your name")
        take(folder, f"welcome-{theme}")


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        welcome(folder, theme)
        main_window(folder, theme)
        releases(folder, theme)
        people(folder, theme)
        damaged_record(folder, theme)


if __name__ == "__main__":
    main()
