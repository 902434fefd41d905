#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rules of this project that a compiler does not know. Prints each breach as file:line: sentence; ends 1 when there is one."""
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 500

# A library's header -> the only folders that may include it. tests/ may measure against a library.
ONLY_IN = {
    r"git2(\.h|/)": ("model/git/", "tests/"),
    r"hunspell/|hunspell\.hxx": ("model/spelling/", "tests/"),
    r"cmark\.h": ("model/markdown/", "tests/"),
    r"(wx|gtk|gdk|atk)/": ("editor/", "tests/"),
}
VERSION_CONTROL = re.compile(r"\b(commit|branch|merge|repositor(y|ies)|repo|clone|push(ed)?|pull(ed)?|hash(es)?|diffs?|HEAD)\b", re.I)
# Words a person reads: literals given to wx for translation or conversion, and sentences of errors and problems.
ON_SCREEN = re.compile(r'(?:\b_|to_wx|\bError|_problem|wxT?)\(\s*u?8?"((?:[^"\\]|\\.)*)"')
REGISTRY = re.compile(r"https?://[^\s\"']*(?:regist" r"ry|debian\.org/debian|npmjs|crates|pypi|artifact)[^\s\"']*", re.I)


def tracked_files():
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in listed.split("\0") if name and (ROOT / name).is_file())


def read(name):
    return (ROOT / name).read_text(encoding="utf-8", errors="replace")


def lines_matching(name, pattern):
    for number, line in enumerate(read(name).splitlines(), 1):
        if found := re.search(pattern, line):
            yield number, found


def libraries_stay_in_their_folder(files):
    for name in files:
        if not name.endswith((".h", ".cpp")):
            continue
        for header, folders in ONLY_IN.items():
            if not name.startswith(folders):
                for number, found in lines_matching(name, rf'#\s*include\s*[<"](?:{header})'):
                    yield name, number, f"includes {found.group(0).split('<')[-1]}…, which belongs in {folders[0]} only"


def layers_look_down_only(files):
    forbidden = {"model/": r'#\s*include\s*"(export|editor)/', "export/": r'#\s*include\s*"editor/'}
    for name in files:
        for layer, pattern in forbidden.items():
            if name.startswith(layer) and name.endswith((".h", ".cpp")):
                for number, _ in lines_matching(name, pattern):
                    yield name, number, "includes a header of a layer above it"


def names_are_unique(files):
    seen = defaultdict(list)
    for name in files:
        if name.endswith((".h", ".cpp")) and not name.endswith("/main.cpp"):
            seen[Path(name).name].append(name)
    for same in seen.values():
        for name in same[1:]:
            yield name, 1, f"has the same file name as {same[0]}"


def files_stay_short(files):
    for name in files:
        if name.endswith((".h", ".cpp", ".py", ".sh", ".js")) and (lines := read(name).count("\n")) > LONGEST_FILE:
            yield name, lines, f"is longer than {LONGEST_FILE} lines"


def sources_carry_the_licence(files):
    for name in files:
        if name.endswith((".h", ".cpp", ".py", ".sh", ".cmake", "CMakeLists.txt")) and "SPDX-License-Identifier: MIT" not in read(name)[:200]:
            yield name, 1, "lacks the line SPDX-License-Identifier: MIT"


def headers_are_read_once(files):
    for name in files:
        if name.endswith(".h") and "#pragma once" not in read(name)[:300]:
            yield name, 1, "lacks #pragma once"


def no_registry_is_named(files):
    for name in files:
        if Path(name).suffix in {".json", ".txt", ".cmake", ".sh", ".py", ".js", ".npmrc", ""}:
            for number, found in lines_matching(name, REGISTRY):
                yield name, number, f"names a package registry: {found.group(0)}"


def screens_speak_plainly(files):
    for name in files:
        if name.startswith(("editor/", "model/", "export/")) and name.endswith((".h", ".cpp")):
            text = read(name)
            for literal in ON_SCREEN.finditer(text):
                if word := VERSION_CONTROL.search(literal.group(1)):
                    yield name, text.count("\n", 0, literal.start()) + 1, f"says '{word.group(0)}' to a person"


def nothing_is_left_for_later(files):
    for name in files:
        if name.endswith((".h", ".cpp", ".js")):
            for number, found in lines_matching(name, r"\b(TO" r"DO|FIX" r"ME|X" r"XX)\b"):
                yield name, number, f"has a {found.group(0)}"


RULES = [libraries_stay_in_their_folder, layers_look_down_only, names_are_unique, files_stay_short, sources_carry_the_licence,
         headers_are_read_once, no_registry_is_named, screens_speak_plainly, nothing_is_left_for_later]


def main():
    files = tracked_files()
    breaches = [breach for rule in RULES for breach in rule(files)]
    for name, line, sentence in breaches:
        print(f"{name}:{line}: {sentence}")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
