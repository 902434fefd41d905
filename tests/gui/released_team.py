# SPDX-License-Identifier: MIT
"""A small package of a team in which everything is signed off, with releases in its record."""
import contextlib
import datetime
import json
import pathlib
import shutil
import tempfile

from workbench import cli

SMALL = pathlib.Path(__file__).resolve().parents[1] / "cases/review/small"
PAGE = """---
id: {id}
title: The {id} page
audience: young-people
kind: page
review-by: {day}
---

You can ask for help.

::: support
[Childline](contact:childline)
:::
"""
CONTACTS = """services:
  - {{id: childline, name: Childline, number: "0800 1111", site: https://childline.example, owner: charity, last-verified: {today}, expires: {day}}}
"""
SCHOOLS = """id,name,kind,contact
hill-school,Hill School,school,office@hill.example
lake-school,Lake School and Sixth Form,school,office@lake.example
park-school,Park School,school,office@park.example
river-college,River College,college,office@river.example
sea-school,Sea View School,school,
wood-trust,Wood Trust,partner,01632 960000
"""
PUBLISHER, OTHER_PUBLISHER, NO_PUBLISHER = "police-author", "school-lead", "artist"


class ReleasedTeam:
    """Lives as long as the folder it is in."""

    def __init__(self, scratch):
        self.scratch = pathlib.Path(scratch)
        self.package, self.home, self.out = (self.scratch / name for name in ("package", "home", "out"))
        cli("demo", self.package, "--sample", SMALL, home=self.home)
        today = datetime.date.today()
        day = today + datetime.timedelta(days=200)
        for page in ("first", "second"):
            (self.package / "modules" / f"{page}.md").write_text(PAGE.format(id=page, day=day), encoding="utf-8")
        (self.package / "contacts.yaml").write_text(CONTACTS.format(today=today, day=day), encoding="utf-8")
        self.cli("save", self.package, "--message", "Good pages", person=PUBLISHER)
        for page in ("first", "second"):
            for role in ("police", "charity"):
                self.cli("sign-off", self.package, "--module", page, "--role", role, person=role)

    def cli(self, *words, **options):
        return cli(*words, home=self.home, **options)

    def release(self, name, *options):
        self.cli("release", self.package, "--name", name, "--format", "single", "--summary", "- Words", "--out", self.out, *options, person=PUBLISHER)

    def let_two_organisations_publish(self):
        self.cli("people", "publishers", self.package, "--people", f"{PUBLISHER},{OTHER_PUBLISHER}", "--organisations", "2", person=PUBLISHER)
        self.cli("people", "agree", self.package, person=OTHER_PUBLISHER)

    def let_schools_have_releases(self):
        """Three releases, one of them withdrawn, and a register that the window opens by itself."""
        self.release("1")
        self.release("2")
        self.release("3", "--pilot")
        self.cli("withdraw", self.package, "--name", "2", "--reason", "A telephone number was wrong.", person=PUBLISHER)
        self.release("4")
        register, table = self.scratch / "register.jsonl", self.scratch / "table.csv"
        table.write_text(SCHOOLS, encoding="utf-8")
        self.cli("register", "import", register, table)
        for release, ids in (("1", "hill-school,river-college"), ("2", "wood-trust"), ("4", "lake-school"), ("3", "park-school")):
            self.cli("register", "sent", register, "--package", self.package, "--release", release, "--to", ids)
        settings = self.home / "settings.json"
        kept = json.loads(settings.read_text(encoding="utf-8"))
        kept.setdefault("settings", {})["register"] = str(register)
        settings.write_text(json.dumps(kept), encoding="utf-8")


@contextlib.contextmanager
def released_team():
    scratch = tempfile.mkdtemp(prefix="waymark-gui-")
    try:
        yield ReleasedTeam(scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
