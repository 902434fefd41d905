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
OTHER_CHROMIUM = """#!/bin/sh
for word; do
  case $word in --version) echo Chromium 999.0.1.2; exit 0 ;; file://*) page=${{word#file://}} ;; esac
done
sed -i "s|; style-src 'sha256-[^']*'|; style-src 'unsafe-inline'|; s|</style>|@page {{ margin: 40mm 0 60mm }}</style>|" "$page"
exec {chromium} "$@"
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

    def release(self, name, *options, formats="single", environment=None):
        self.cli("release", self.package, "--name", name, "--format", formats, "--summary", "- Words", "--out", self.out, *options, person=PUBLISHER,
                 environment=environment)

    def write_for_parents(self):
        """The second page is for parents too, who get a PDF."""
        for path, old, new in ((self.package / "modules/second.md", "audience: young-people", "audience: [young-people, parents]"),
                               (self.package / "package.yaml", "modules:", "  - {id: parents, name: Parents}\nmodules:")):
            text = path.read_text(encoding="utf-8")
            assert old in text, text
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
        self.cli("save", self.package, "--message", "For parents too", person=PUBLISHER)
        for role in ("police", "charity"):
            self.cli("sign-off", self.package, "--module", "second", "--role", role, person=role)

    def other_chromium(self):
        """The Chromium of this computer as another one: it says so, and leaves other margins."""
        program = self.scratch / "chromium"
        program.write_text(OTHER_CHROMIUM.format(chromium=shutil.which("chromium")), encoding="utf-8")
        program.chmod(0o700)
        return program

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
