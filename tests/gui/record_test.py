# SPDX-License-Identifier: MIT
"""The disk damages a package's record: the window puts it right, says so, and stays usable while it reads."""
import pathlib
import subprocess
import tempfile
import unittest

from accessibility_test import silent
from workbench import Workbench, cli, demo


def git(package, *words):
    return subprocess.run(["git", "-C", str(package), *words], capture_output=True, text=True, check=True).stdout.strip()


def spoil(file):
    file.chmod(0o644)
    file.write_bytes(b"nothing that can be read")


def spoil_old_text(package):
    """A page as the first version had it, which opening the package does not read."""
    first = git(package, "rev-list", "main").splitlines()[-1]
    newest = set(git(package, "ls-tree", "-r", "main").split())
    for line in git(package, "ls-tree", "-r", first, "modules/").splitlines():
        name = line.split()[2]
        file = pathlib.Path(package) / ".git/objects" / name[:2] / name[2:]
        if name not in newest and file.exists():
            spoil(file)
            return
    raise AssertionError("the sample has no page that changed since its first version")


class Record(unittest.TestCase):
    def test_a_damaged_record_is_put_right_while_it_opens_and_the_window_says_what_is_safe(self):
        with demo() as (package, home):
            (package / ".git/refs/heads/review").write_bytes(b"\0" * 41)
            with Workbench(package, "--as", "police", home=home) as workbench:
                workbench.find(contains="Your pages are as you left them.")
                workbench.find(contains="nothing is missing")
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.keys("Escape")
                workbench.gone(contains="Your pages are as you left them.")
                workbench.open_module("Fakes and the law")

    def test_the_whole_record_is_checked_and_put_right_when_asked(self):
        with demo() as (package, home):
            spoil_old_text(package)
            with Workbench(package, "--as", "police", home=home) as workbench:
                workbench.open_module("Fakes and the law")
                workbench.menu("Check the record")
                workbench.find(contains="had damaged 1 part of the record")
                workbench.press("Close")
                workbench.menu("Check the record")
                workbench.find(contains="nothing is damaged now")
            self.assertIn('"usable": true', cli("repair", package, "--json", home=home))

    def test_what_is_missing_since_is_offered_in_a_quiet_notice_and_sync_brings_it(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as shared:
            folder = pathlib.Path(shared) / "team"
            cli("sync", package, "--remote", folder, home=home, person="police")
            spoil_old_text(package)
            cli("repair", package, home=home)
            self.assertTrue((package / ".git/waymark/gaps").exists())
            with Workbench(package, "--as", "police", home=home) as workbench:
                workbench.open_module("Fakes and the law")
                workbench.find(contains="are missing since the disk damaged it")
                self.assertEqual(list(silent(workbench.application)), [], workbench.dump())
                workbench.press("Get back what is missing")
                workbench.gone(contains="are missing since the disk damaged it")
            self.assertFalse((package / ".git/waymark/gaps").exists())
            git(package, "fsck", "--strict", "--no-dangling")


if __name__ == "__main__":
    unittest.main(verbosity=2)
