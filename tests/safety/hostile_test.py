# SPDX-License-Identifier: MIT
"""Packages that somebody made to do harm: each is opened safely or refused in a sentence. Nothing is written outside it, no program of
its own is run, and neither time nor memory runs out.

    hostile_test.py WAYMARK-CLI SAMPLE
"""
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

from hostile_cases import CASES, Repository

CLI, SAMPLE = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
MOST_MEMORY = 512 << 20
MOST_SECONDS = 10
COMMANDS = (["status"], ["history"], ["comment", "list"], ["check", "--package"])


def limit():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(words, home):
    """-> (status, what it said, peak memory in bytes)"""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen([CLI] + words, stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=limit,
                                   env=dict(os.environ, WAYMARK_HOME=str(home)), cwd=home.parent)
        signal.signal(signal.SIGALRM, lambda *_: process.kill())
        signal.alarm(MOST_SECONDS)
        _, status, usage = os.wait4(process.pid, 0)
        signal.alarm(0)
        process.returncode = os.waitstatus_to_exitcode(status)
        err.seek(0)
        return process.returncode, err.read().decode(errors="replace"), usage.ru_maxrss * 1024


def picture_of(folder, without):
    """Everything in a folder but one thing, with times: what must not change."""
    return sorted((str(p), p.lstat().st_mtime_ns, p.lstat().st_size) for p in folder.rglob("*") if without not in (p, *p.parents))


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory(prefix="waymark-test-")
        cls.start = pathlib.Path(cls.scratch.name) / "start"
        made = subprocess.run([CLI, "demo", cls.start / "package", "--sample", SAMPLE], env=dict(os.environ, WAYMARK_HOME=str(cls.start / "home")),
                              stdout=subprocess.DEVNULL)
        assert made.returncode == 0

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def check(self, name, do_harm):
        place = pathlib.Path(self.scratch.name) / name
        shutil.copytree(self.start, place, symlinks=True)
        try:
            do_harm(Repository(place / "package"))
            before = picture_of(place, place / "package")
            for command in COMMANDS:
                status, said, memory = run(command + [str(place / "package")], place / "home")
                words = " ".join(command)
                self.assertIn(status, (0, 1, 2), "%s ended by %s: %s" % (words, status, said[:300]))
                if status == 2:
                    self.assertRegex(said, r"[A-Za-z“].*\.", words)
                self.assertLess(memory, MOST_MEMORY, words)
                self.assertEqual(picture_of(place, place / "package"), before, words + " wrote outside the package")
            self.assertFalse(list(place.rglob("pwned*")), "a program of the package was run")
        finally:
            shutil.rmtree(place)


for name, do_harm in CASES:
    setattr(Hostile, "test_" + name, lambda self, name=name, do_harm=do_harm: self.check(name, do_harm))

if __name__ == "__main__":
    print(len(CASES), "hostile packages")
    unittest.main(argv=sys.argv[:1])
