#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts the test cases in ctest's results and closes with one line: N passed, N failed.

ctest counts programs; each program's own closing lines say how many cases it held.
A program that failed without saying which case counts as one failure.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

PATTERNS = [
    # (passed, failed) of Catch2, node's runner, Python's unittest and the plain line, in that order.
    (r"All tests passed \(.* in (\d+) test cases?\)", None),
    (r"^test cases: +\d+ .*?\| +(\d+) passed", r"^test cases: +\d+ .*?\| +(\d+) failed(?! as)"),
    (r"^(?:#|ℹ) pass (\d+)", r"^(?:#|ℹ) fail (\d+)"),
    (r"^Ran (\d+) tests? in", None),
    (r"^(\d+) passed, \d+ failed", r"^\d+ passed, (\d+) failed"),
]


def first_number(pattern, text):
    found = re.search(pattern, text, re.MULTILINE) if pattern else None
    return int(found.group(1)) if found else None


def count(output, succeeded):
    """The passed and failed cases of one program."""
    for passed_pattern, failed_pattern in PATTERNS:
        passed = first_number(passed_pattern, output)
        failed = first_number(failed_pattern, output)
        if passed is not None or failed is not None:
            break
    else:
        passed, failed = int(succeeded), 0
    wrong = re.search(r"^FAILED \((.*)\)", output, re.MULTILINE)
    if wrong:  # unittest: all that ran, less those that went wrong
        failed = sum(int(n) for n in re.findall(r"(?:failures|errors|unexpected successes)=(\d+)", wrong.group(1)))
        passed = (passed or 0) - failed
    passed, failed = passed or 0, failed or 0
    return (passed, failed) if succeeded else (passed, max(failed, 1))


def main(files):
    all_passed = all_failed = 0
    for file in files:
        for case in ElementTree.parse(file).getroot().iter("testcase"):
            succeeded = case.get("status") == "run"
            passed, failed = count(case.findtext("system-out") or "", succeeded)
            all_passed += passed
            all_failed += failed
            print(f"{case.get('name'):<28} {float(case.get('time', 0)):7.1f} s  {passed:5} passed  {failed:3} failed")
    print()
    print(f"{all_passed} passed, {all_failed} failed")
    return 0 if all_passed and not all_failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
