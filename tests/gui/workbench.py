# SPDX-License-Identifier: MIT
"""The workbench as a screen reader meets it: started for real, found by role and name, never by coordinates."""
import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# Debian 12's bindings offer the interfaces under no newer name.
warnings.filterwarnings("ignore", category=DeprecationWarning, module=__name__)

PROGRAMS = pathlib.Path(os.environ.get("WAYMARK_BIN", pathlib.Path(__file__).resolve().parents[2] / "build/release/bin"))
DEADLINE = float(os.environ.get("WAYMARK_TEST_DEADLINE", "20"))


class NotFound(AssertionError):
    """What was waited for did not come; says what was there instead."""


def wait_for(what, condition, deadline=DEADLINE):
    """The first true value of `condition`, asked again until the deadline."""
    end = time.monotonic() + deadline
    last = None
    while time.monotonic() < end:
        try:
            value = condition()
            if value:
                return value
        except gi.repository.GLib.Error as error:  # a widget that went away while we looked
            last = error
        time.sleep(0.03)
    raise NotFound(f"{what} did not come within {deadline:.0f} s" + (f" ({last})" if last else ""))


MOST_CHILDREN = 400  # a list of thousands is not read to its end


def children(node):
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def name_of(node):
    return node.get_name() or ""


class Workbench:
    """One running program in a profile of its own."""

    def __init__(self, *arguments, home=None, environment=None):
        self.scratch = None
        if home is None:
            self.scratch = tempfile.mkdtemp(prefix="waymark-gui-")
            home = os.path.join(self.scratch, "home")
        self.home = str(home)
        self.environment = {**os.environ, "WAYMARK_HOME": self.home, "LC_ALL": "C.UTF-8", **(environment or {})}
        self.process = subprocess.Popen([str(PROGRAMS / "waymark"), *map(str, arguments)], env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.application = wait_for("the program", self._find_application)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()
        if self.scratch:
            shutil.rmtree(self.scratch, ignore_errors=True)

    def _find_application(self):
        if self.process.poll() is not None:
            raise NotFound(f"the program ended with {self.process.returncode}: {self.process.stderr.read()}")
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def kill(self, how=signal.SIGKILL):
        if self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(10)
        self.process.stderr.close()

    # Finding

    def all(self, role=None, name=None, contains=None, within=None):
        for node in walk(within or self.application):
            if role and node.get_role_name() != role:
                continue
            if name is not None and name_of(node) != name:
                continue
            if contains is not None and contains not in name_of(node):
                continue
            if showing(node):
                yield node

    def find(self, role=None, name=None, contains=None, within=None, deadline=DEADLINE):
        what = f"{role or 'something'} called “{name if name is not None else contains}”"
        try:
            return wait_for(what, lambda: next(self.all(role, name, contains, within), None), deadline)
        except NotFound as missing:
            raise NotFound(f"{missing}; there is:\n{self.dump()}") from None

    def gone(self, role=None, name=None, contains=None):
        wait_for(f"the end of “{name or contains}”", lambda: not any(True for _ in self.all(role, name, contains)))

    def dump(self):
        """The tree of what is showing: one line a node."""
        lines = []

        def visit(node, depth):
            if depth and not showing(node):
                return
            states = node.get_state_set()
            marks = "".join(mark for mark, state in (("f", Atspi.StateType.FOCUSABLE), ("F", Atspi.StateType.FOCUSED)) if states.contains(state))
            lines.append(f"{'  ' * depth}{node.get_role_name()} “{name_of(node)}” {marks}".rstrip())
            for child in children(node):
                visit(child, depth + 1)

        visit(self.application, 0)
        return "\n".join(lines)

    # Doing

    def press(self, name=None, contains=None, role="push button", within=None):
        node = self.find(role, name, contains, within)
        action = node.get_action_iface()
        assert action is not None and action.get_n_actions() > 0, f"“{name_of(node)}” cannot be pressed"
        action.do_action(0)
        return node

    def menu(self, words):
        """Gives the command of the menus that begins with these words, once it can be given."""
        def item():
            found = next(node for node in walk(self.application) if node.get_role_name() == "menu item" and node.get_name().startswith(words))
            return found if found.get_state_set().contains(Atspi.StateType.SENSITIVE) else None

        wait_for(f"the command “{words}”", item).get_action_iface().do_action(0)

    def choose(self, role, name=None, contains=None):
        """Selects an item of its parent (a tab, a row)."""
        node = self.find(role, name, contains)
        parent = node.get_parent()
        parent.get_selection_iface().select_child(node.get_index_in_parent())
        return node

    def choose_row(self, name=None, contains=None):
        """Selects the table row of a cell."""
        cell = self.find("table cell", name, contains)
        table = cell.get_parent().get_table_iface()
        table.add_row_selection(table.get_row_at_index(cell.get_index_in_parent()))
        return cell

    def text_of(self, node):
        text = node.get_text_iface()
        return text.get_text(0, text.get_character_count())

    def open_module(self, title):
        """Chooses a module in the outline; its text, once that is the text on screen."""
        self.choose_row(contains=title)
        text = self.find("text", "Module text")
        wait_for(f"the text of “{title}”", lambda: f"title: {title}" in self.text_of(text))
        return text

    def insert(self, node, position, words):
        assert node.get_editable_text_iface().insert_text(position, words, len(words.encode())), "the text cannot be edited"

    def write(self, node, words):
        node.get_editable_text_iface().set_text_contents(words)

    def underline_at(self, node, offset):
        """The underline that a screen reader is told of at a character: "error" for a finding."""
        attributes, _, _ = node.get_text_iface().get_attribute_run(offset, True)
        return attributes.get("underline", "none")

    def keys(self, combination):
        subprocess.run(["xdotool", "key", "--clearmodifiers", combination], check=True, env=self.environment)


def cli(*arguments, home=None, check=True, person=None, environment=None):
    """Runs waymark-cli; returns what it printed."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **(environment or {})}
    if home:
        environment["WAYMARK_HOME"] = str(home)
    done = subprocess.run([str(PROGRAMS / "waymark-cli"), *map(str, arguments), *(["--as", person] if person else [])],
                          env=environment, capture_output=True, text=True)
    if check and done.returncode != 0:
        raise AssertionError(f"waymark-cli {' '.join(map(str, arguments))} ended with {done.returncode}: {done.stderr}")
    return done.stdout


@contextlib.contextmanager
def demo():
    """A fresh copy of the sample with its history, and the profile that holds its people."""
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="waymark-gui-"))
    try:
        cli("demo", scratch / "package", home=scratch / "home")
        yield scratch / "package", scratch / "home"
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
