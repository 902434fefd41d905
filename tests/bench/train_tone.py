#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Trains the tone model and writes samples/tone.weights; with --validate only says how good it is.

    train_tone.py --signs build/bench/bin/waymark_tone_signs > samples/tone.weights
    train_tone.py --signs build/bench/bin/waymark_tone_signs --validate

Needs the Debian package python3-sklearn. Reads the labelled sentences of tests/cases/tone. Three linear models over the
same signs (model/checks/tone/tone_signs.h), each logistic regression:

  fault     does somebody careful object to this text?        all sentences
  place     is this word inside the stretch that is the fault? words of the sentences with a fault
  reason    which of the eleven categories?                   sentences with a fault

The thresholds come from leaving one writer out: the other writers train, the one is judged, and the threshold of a level is the
lowest at which even the writer who fares worst reaches that level's precision. The same input gives the same bytes.
"""
import argparse
import json
import math
import os
import subprocess
import sys
from collections import Counter

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
CASES = os.path.join(ROOT, "tests", "cases", "tone")
# Markdown that nobody objects to.
CALM = ["samples/take-control/modules", "samples/blank/modules", "docs", "docs/decisions", "."]
CATEGORIES = "blame shame scare patronise term gender promise evidence jargon passive other".split()
PRECISION = {"sure": 0.95, "warning": 0.92, "suggestion": 0.80}
UNIT = 0.002
UNKNOWN = 0.8  # a word that the model has never seen takes this away from the score: on other subjects it keeps quiet
HOME = (0.12, 0.45)  # it warns only where at most this share of the words is unknown and this share of the neighbours known


class Case:
    def __init__(self, row, seen, writer):
        self.row, self.writer, self.flag = row, writer, int(row["flag"])
        self.words, self.signs = seen["words"], seen["signs"]
        self.counts = Counter(name for name, _, _ in self.signs if name[0] != "^")
        self.inside = np.zeros(len(self.words), int)
        if self.flag:
            text, span = row["text"].encode(), row["span"].encode()
            begin = text.index(span)
            self.inside = np.array([int(b < begin + len(span) and e > begin) for b, e in self.words])

    def covering(self):
        """For each word the signs that cover it."""
        names = [[] for _ in self.words]
        for name, begin, end in self.signs:
            for i in range(begin, end):
                names[i].append(name)
        return names


def read_cases(program):
    cases = []
    for name in sorted(os.listdir(CASES)):
        if not name.endswith(".jsonl"):
            continue
        with open(os.path.join(CASES, name), encoding="utf-8") as file:
            lines = [line for line in file.read().splitlines() if line.strip()]
        answers = subprocess.run([program], input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True)
        for line, answer in zip(lines, answers.stdout.decode().splitlines()):
            cases.append(Case(json.loads(line), json.loads(answer), name[:-6]))
    return cases


def read_calm(program):
    """Windows of the project's own texts, which have been edited until nobody objected, as cases without a fault."""
    cases = []
    program = os.path.abspath(program)
    for folder in CALM:
        for name in sorted(os.listdir(os.path.join(ROOT, folder))):
            if not name.endswith(".md"):
                continue
            path = os.path.join(folder, name)
            answers = subprocess.run([program, path], cwd=ROOT, stdout=subprocess.PIPE, check=True)
            for answer in answers.stdout.decode().splitlines():
                seen = json.loads(answer)
                if seen["words"]:
                    cases.append(Case({"flag": False, "text": seen["text"]}, seen, path))
    return cases


class Table:
    """Counts of signs as rows of a matrix. A sign's column is scaled by how rare it is, so that a rare one can weigh more."""

    def __init__(self, rows, least, rarity=0.0):
        seen = Counter(name for row in rows for name in row)
        self.names = sorted(name for name in seen if seen[name] >= least)
        self.place = {name: i for i, name in enumerate(self.names)}
        self.scale = np.array([(math.log((1 + len(rows)) / (1 + seen[n])) + 1) ** rarity / 8 if rarity else 1.0
                               for n in self.names])

    def matrix(self, rows):
        r, c, v = [], [], []
        for i, row in enumerate(rows):
            for name, count in sorted(row.items()):
                if name in self.place:
                    r.append(i)
                    c.append(self.place[name])
                    v.append(count * self.scale[self.place[name]])
        return sparse.csr_matrix((v, (r, c)), (len(rows), len(self.names)))


def logistic(strength, **more):
    return LogisticRegression(C=strength, solver="liblinear", random_state=0, **more)


def worth_keeping(name, row):
    if name.count(" ") < 2 and (name[0].isalnum() or name[0] in "'<"):
        return True  # what is known, it knows by these
    return abs(row[0]) > 8 or abs(row[1]) > 8 or bool(row[2])


class Model:
    def __init__(self, cases, calm):
        faults = [c for c in cases if c.flag]
        every = cases + calm
        self.fault_table = Table([c.counts for c in every], 2, 1.5)
        self.fault = logistic(0.3).fit(self.fault_table.matrix([c.counts for c in every]), [c.flag for c in every])
        words = [Counter(names) for c in faults for names in c.covering()]
        self.place_table = Table(words, 3)
        self.place = logistic(0.2).fit(self.place_table.matrix(words), np.concatenate([c.inside for c in faults]))
        self.reason_table = Table([c.counts for c in faults], 3, 1.0)
        self.reason = logistic(1.0).fit(self.reason_table.matrix([c.counts for c in faults]),
                                        [CATEGORIES.index(c.row["category"]) for c in faults])

        self.names = self.rows()

    def rows(self):
        """{sign: [weight for the score, for the place, {category: weight}]} of the signs that are worth keeping."""
        rows = {}
        for table, fitted, column in ((self.fault_table, self.fault, 0), (self.place_table, self.place, 1)):
            for name, weight in zip(table.names, fitted.coef_[0] * table.scale):
                rows.setdefault(name, [0, 0, {}])[column] = int(round(weight / UNIT))
        for name, weights in zip(self.reason_table.names, (self.reason.coef_ * self.reason_table.scale).T):
            least = 0.3 if name.count(" ") > 1 else 0.12
            rows.setdefault(name, [0, 0, {}])[2] = {i: int(round(w / UNIT)) for i, w in enumerate(weights) if abs(w) >= least}
        return {name: row for name, row in rows.items() if worth_keeping(name, row)}

    def scores(self, cases):
        raw = self.fault.decision_function(self.fault_table.matrix([c.counts for c in cases]))
        return raw - UNKNOWN * np.array([self.unknown(c)[0] for c in cases])

    def unknown(self, case):
        """(unknown words, words)"""
        text = case.row["text"].encode()
        marks = [not any(ch.isalnum() for ch in text[b:e].decode(errors="replace")) for b, e in case.words]
        stems = [name for name, b, e in case.signs if name.startswith("~", 1) and e == b + 1]
        words = [name[2:] for name, mark in zip(stems, marks) if not mark]
        return sum(word not in self.names for word in words), len(words)

    def at_home(self, cases):
        answers = []
        for case in cases:
            unknown, words = self.unknown(case)
            pairs = [name for name, _, _ in case.signs if name.count(" ") == 1]
            answers.append(unknown <= HOME[0] * words and sum(p in self.names for p in pairs) >= HOME[1] * len(pairs))
        return np.array(answers)

    def reasons(self, cases):
        return self.reason.predict(self.reason_table.matrix([c.counts for c in cases]))

    def places(self, case):
        return self.place.decision_function(self.place_table.matrix([Counter(n) for n in case.covering()]))


def stretch(case, places):
    """The same scan as best_stretch() of tone_model.cpp."""
    text = case.row["text"].encode()
    best, most, total, begin = None, 0.0, 0.0, None
    for at, (b, e) in enumerate(case.words):
        word = text[b:e].decode()
        mark = not any(ch.isalnum() for ch in word)
        if mark and word[0] in ".;:!?":
            begin = None
            continue
        starts = begin is None or total < 0
        if starts and mark:
            continue
        if starts:
            begin, total = at, 0.0
        total += places[at]
        if not mark and (best is None or total > most):
            best, most = (begin, at + 1), total
    return best


PLACE_BIAS = 0.35  # a stretch a little too wide is read; one beside the fault is not


def judge(model, cases):
    """(score, words of the stretch, category, at home) for each case."""
    answers = []
    for case, score, reason, home in zip(cases, model.scores(cases), model.reasons(cases), model.at_home(cases)):
        answers.append((score, stretch(case, model.places(case) + PLACE_BIAS), CATEGORIES[int(reason)], home))
    return answers


def left_out(cases, calm):
    """Each case judged by a model that has seen nothing of its writer."""
    judged = {}
    for writer in sorted({c.writer for c in cases}):
        model = Model([c for c in cases if c.writer != writer], calm)
        own = [c for c in cases if c.writer == writer]
        judged.update(zip(map(id, own), judge(model, own)))
    return [judged[id(c)] for c in cases]


def calm_alarms(cases, calm, level, quiet):
    """A fifth of the texts at a time is judged by a model that has not seen it: the share of windows at this level."""
    files = sorted({c.writer for c in calm})
    alarms = 0
    for part in range(5):
        held = set(files[part::5])
        model = Model(cases, [c for c in calm if c.writer not in held])
        some = [c for c in calm if c.writer in held]
        alarms += sum((model.scores(some) >= level) & (model.at_home(some) | quiet))
    return alarms / len(calm)


def threshold(scores, flags, precision):
    """The lowest score from which on the precision is reached."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(flags[order]) / np.arange(1, len(order) + 1)
    reached = np.where(right >= precision)[0]
    return float(scores[order[reached[-1]]]) if len(reached) else float("inf")


def thresholds(cases, judged):
    writers = sorted({c.writer for c in cases})
    found = {}
    for level, precision in PRECISION.items():
        found[level] = max(threshold(np.array([j[0] for c, j in zip(cases, judged) if c.writer == w]),
                                     np.array([c.flag for c in cases if c.writer == w]), precision) for w in writers)
    return found


def report(cases, judged, levels):
    def line(name, some):
        on_words = lambda c, j: j[1] and c.inside[j[1][0]:j[1][1]].any()
        flagged = [(c, j) for c, j in some if c.flag]
        out = "%-12s %4d" % (name, len(some))
        for level in ("warning", "suggestion"):
            t = levels[level]
            shows = lambda j: j[0] >= t and (j[3] or level == "suggestion")
            shown = [c.flag for c, j in some if shows(j)]
            out += "   %s: precision %.3f recall %.3f on the words %.3f" % (
                level, sum(shown) / max(1, len(shown)), sum(shown) / len(flagged) if flagged else 0,
                sum(bool(shows(j) and on_words(c, j)) for c, j in flagged) / max(1, len(flagged)))
        reasons = sum(c.row["category"] == j[2] for c, j in flagged) / max(1, len(flagged))
        print(out + "   right category %.2f" % reasons, file=sys.stderr)

    pairs = list(zip(cases, judged))
    line("all", pairs)
    for writer in sorted({c.writer for c in cases}):
        line("writer " + writer, [p for p in pairs if p[0].writer == writer])
    for audience in ("young-people", "parents", "teachers"):
        line(audience, [p for p in pairs if p[0].row["audience"] == audience])
    for category in CATEGORIES:
        line(category, [p for p in pairs if category == p[0].row["category"] or
                        p[0].row["why"].startswith("Hard negative (%s)" % category)])


def weights_file(model, levels):
    rows = model.names
    out = ["waymark-tone 1",
           "# What the tone model weighs. Written by tests/bench/train_tone.py from tests/cases/tone. SPDX-License-Identifier: MIT",
           "categories " + " ".join(CATEGORIES),
           "reasons " + " ".join("%.3f" % x for x in model.reason.intercept_),
           "unit %g" % UNIT,
           "fault %.3f" % model.fault.intercept_[0],
           "place %.3f" % (model.place.intercept_[0] + PLACE_BIAS)]
    out += ["unknown %g" % UNKNOWN, "home %g %g" % HOME]
    out += ["%s %.3f" % (level, levels[level]) for level in PRECISION]
    out += ["signs %d" % len(rows), ""]
    for name in sorted(rows):
        fault, place, reasons = rows[name]
        line = "%s\t%d\t%d" % (name, fault, place)
        out.append(line + ("\t" + " ".join("%d:%d" % pair for pair in sorted(reasons.items())) if reasons else ""))
    return "\n".join(out) + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--signs", required=True, help="the program waymark_tone_signs")
    arguments.add_argument("--validate", action="store_true", help="only leave one writer out, and say how it went")
    arguments.add_argument("--without", metavar="WRITER", help="leave this writer's sentences out, to measure on them")
    given = arguments.parse_args()
    cases = [c for c in read_cases(given.signs) if c.writer != given.without]
    calm = read_calm(given.signs)
    judged = left_out(cases, calm)
    levels = thresholds(cases, judged)
    report(cases, judged, levels)
    if given.validate:
        for level in ("warning", "suggestion"):
            print("calm text: %d windows, %s on %.4f of those not seen" %
                  (len(calm), level, calm_alarms(cases, calm, levels[level], level == "suggestion")), file=sys.stderr)
    else:
        sys.stdout.write(weights_file(Model(cases, calm), levels))


if __name__ == "__main__":
    main()
