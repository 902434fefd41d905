# SPDX-License-Identifier: MIT
"""What was typed is back after the program was killed."""
import signal
import time
import unittest

from workbench import Workbench, demo, wait_for


class Crash(unittest.TestCase):
    def test_a_kill_while_typing_loses_at_most_a_second(self):
        with demo() as (package, home):
            with Workbench(package, "--as", "police", home=home) as workbench:
                text = workbench.open_module("If it is your friend")
                place = workbench.text_of(text).index("\n---\n") + 5
                workbench.insert(text, place, "These words were typed before the power went. ")
                typed = time.monotonic()
                wait_for("one second of typing time", lambda: time.monotonic() - typed > 1.1)
                workbench.kill(signal.SIGKILL)
            with Workbench(package, "--as", "police", home=home) as workbench:
                text = workbench.open_module("If it is your friend")
                wait_for("the typed words", lambda: "before the power went" in workbench.text_of(text))


if __name__ == "__main__":
    unittest.main(verbosity=2)
