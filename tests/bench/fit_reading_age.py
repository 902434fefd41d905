#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fits the reading age and writes model/checks/reading_age_weights.h and reading_age_words.h.

    fit_reading_age.py --cli waymark-cli --data FOLDER --scowl /usr/share/dict/scowl --out model/checks

FOLDER holds clear.jsonl: excerpts of the CLEAR corpus (CommonLit and Georgia State University, CC BY-NC-SA 4.0), a JSON object a
line with "id", "text", "bt_easiness" (teachers' judgement, higher is easier), "se" (its standard error) and "published":
{"fkgl": …}. The corpus is read from where it is and never copied; what comes out are figures. SCOWL is the word list in size
classes of that name (Debian package scowl; free to use and to pass on with its notice, which is in NOTICE).

It also holds onestop_triples.jsonl: articles of OneStopEnglish (CC BY-SA 4.0) that people rewrote at three levels, "ele", "int" and "adv".

The model, in order:
1. The program gives means over words (reading_tally.h) and the stems of plain words.
2. Each stem has a difficulty (mean judgement of the excerpts that have it, less the mean of all, drawn to 0 as if PRIOR more
   excerpts were average; never above 0 for an everyday stem), a number of excerpts, and may be in SCOWL's two smallest lists. While fitting, an excerpt's own judgement is left out of them.
3. Ridge regression of the judgement on all means, no weight below 0: nothing makes a text younger but its absence. The steps between
   the levels of one article are rows too, STEP apart, because telling versions of one text apart is what the age is most used for.
4. Judgements become years: the Flesch-Kincaid grade plus five that texts of that judgement have on average, corrected for the
   noise in judgements (covariance over the variance that is not raters' error), so that the years have the spread that the
   texts have and not the spread that the formula's own noise adds.
5. The years of each stem are added up and rounded to halves; the doubt comes from cross-validated residuals less the raters' noise, in a
   part that length does not help and a part that falls with the number of words (from the halves of each excerpt).
"""
import argparse
import collections
import json
import math
import os
import random
import subprocess
import sys

RIDGE = 5.0
FOLDS = 5
HEAD = """// SPDX-License-Identifier: MIT
#pragma once
// clang-format off
// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.
"""
LEVELS = ("ele", "int", "adv")
STEP_WEIGHT = 100.0  # how many excerpts one step between two levels weighs
STEP = 0.35  # judgement units between two levels of one text: about a year
PRIOR = 3.0
EVERYDAY = 0.1  # a stem in so many of the excerpts is no sign of a hard text: "I" is in old stories and in plain speech
LEAST_EXCERPTS = 2  # a rarer stem is listed only when it is in a small SCOWL list
SIZES = (10, 20)


def mean(values):
    return sum(values) / len(values)


def variance(values):
    centre = mean(values)
    return sum((v - centre) ** 2 for v in values) / len(values)


def covariance(x, y):
    mx, my = mean(x), mean(y)
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / len(x)


def pearson(x, y):
    return covariance(x, y) / math.sqrt(variance(x) * variance(y))


class Words:
    """What is known of stems from the excerpts fitted to."""

    def __init__(self, stems, truth, usual):
        self.usual = usual
        self.centre = mean(truth)
        self.everyday = EVERYDAY * len(stems)
        self.sum, self.count = collections.defaultdict(float), collections.Counter()
        for words, t in zip(stems, truth):
            for w in set(words):
                self.sum[w] += t - self.centre
                self.count[w] += 1

    NAMES = ["hard", "not_in_scowl_20", "not_listed"]

    def listed(self, stem, count):
        return count >= LEAST_EXCERPTS or stem in self.usual

    def of(self, stem, own=None):
        """-> what NAMES say; all higher for harder. `own`: the judgement to leave out."""
        count = self.count[stem] - (own is not None)
        if not self.listed(stem, count):
            return [0.0, 1.0, 1.0]
        total = self.sum[stem] - (own - self.centre if own is not None else 0)
        difficulty = -total / (count + PRIOR)
        if count >= self.everyday:
            difficulty = min(0.0, difficulty)
        return [difficulty, float(stem not in self.usual), 0.0]

    def means(self, stems, words, own=None):
        sums = [0.0] * len(self.NAMES)
        for stem, times in collections.Counter(stems).items():
            for i, v in enumerate(self.of(stem, own)):
                sums[i] += times * v
        return [s / words for s in sums]


def fit(rows, truth, steps):
    """Ridge by coordinate descent on standardised columns, none of which may fall below 0;
    `steps` are differences between a text and an easier version of it. -> start, weights"""
    n, columns = len(rows), list(zip(*rows))
    centres = [mean(c) for c in columns]
    spreads = [math.sqrt(variance(c)) or 1.0 for c in columns]
    standard = [[(v - m) / s for v in c] for c, m, s in zip(columns, centres, spreads)]
    middle = mean(truth)
    target = [t - middle for t in truth]
    k = len(columns)
    gram = [[0.0] * k for _ in range(k)]
    for i in range(k):
        for j in range(i, k):
            gram[i][j] = gram[j][i] = sum(map(lambda a, b: a * b, standard[i], standard[j]))
    right = [sum(map(lambda a, b: a * b, c, target)) for c in standard]
    for step in steps:
        scaled = [v / s for v, s in zip(step, spreads)]
        for i in range(k):
            right[i] += STEP_WEIGHT * STEP * scaled[i]
            for j in range(k):
                gram[i][j] += STEP_WEIGHT * scaled[i] * scaled[j]
    weights = [0.0] * k
    for _ in range(2000):
        moved = 0.0
        for i in range(k):
            pull = right[i] - sum(map(lambda a, b: a * b, gram[i], weights)) + gram[i][i] * weights[i]
            new = max(0.0, pull / (gram[i][i] + RIDGE))
            moved = max(moved, abs(new - weights[i]))
            weights[i] = new
        if moved < 1e-6:
            break
    weights = [w / s for w, s in zip(weights, spreads)]
    return middle - sum(w * m for w, m in zip(weights, centres)), weights


def predict(model, row):
    return model[0] + sum(w * v for w, v in zip(model[1], row))


def ask(cli, texts):
    asked = "".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in enumerate(texts))
    answer = subprocess.run([cli, "measure", "--jsonl", "--features"], input=asked, text=True, encoding="utf-8",
                            stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in answer.splitlines()]


def stems_of_small_lists(cli, folder):
    """The stems that have a form in one of the small SCOWL lists."""
    stems = set()
    for wanted in SIZES:
        words = set()
        for kind in ("english", "british", "american"):
            for part in ("words", "contractions"):
                path = os.path.join(folder, "%s-%s.%d" % (kind, part, wanted))
                if os.path.exists(path):
                    with open(path, encoding="latin-1") as file:
                        words.update(w.strip().lower() for w in file)
        for measured in ask(cli, sorted(words)):
            stems.update(measured["stems"])
    return stems


def write_weights(path, note, figures, names, weights):
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD)
        out.write("".join("// %s\n" % line for line in note))
        out.write("\nnamespace waymark::checks {\n\nstruct ReadingWeight {\n  const char* feature;\n  double years; ///< for one of it per word\n};\n\n")
        out.write("".join("constexpr double %s = %.3f; ///< %s\n" % figure for figure in figures))
        out.write("\nconstexpr ReadingWeight reading_age_weights[] = {\n")
        out.write("".join('    {"%s", %.4f},\n' % pair for pair in zip(names, weights)))
        out.write("};\n\n} // namespace waymark::checks\n")


def write_words(path, note, groups, unlisted):
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD)
        out.write("".join("// %s\n" % line for line in note))
        out.write("\nnamespace waymark::checks {\n\nstruct WordsOfYears {\n  int half_years;\n  const char* stems; ///< with spaces between\n};\n\n")
        out.write("constexpr double unlisted_word_years = %.1f;\n\nconstexpr WordsOfYears reading_age_words[] = {\n" % (unlisted / 2))
        for years in sorted(groups):
            lines, line = [], ""
            for stem in sorted(groups[years]):
                if len(line) + len(stem) > 400:
                    lines.append(line)
                    line = ""
                line += stem + " "
            lines.append(line.rstrip())
            out.write("  {%d,\n%s},\n" % (years, "\n".join('   "%s"' % x for x in lines)))
        out.write("};\n\n} // namespace waymark::checks\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--cli", required=True)
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--scowl", required=True)
    arguments.add_argument("--out", required=True)
    given = arguments.parse_args()
    with open(os.path.join(given.data, "clear.jsonl"), encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    random.Random(1).shuffle(rows)
    measured = ask(given.cli, [r["text"] for r in rows])
    usual = stems_of_small_lists(given.cli, given.scowl)
    names = list(measured[0]["features"])
    surface = [[m["features"][n] for n in names] for m in measured]
    stems = [m["stems"] for m in measured]
    length = [m["words"] for m in measured]
    truth = [r["bt_easiness"] for r in rows]
    hard = [-t for t in truth]
    all_names = names + Words.NAMES
    noise = mean([row["se"] ** 2 for row in rows])
    grade = [row["published"]["fkgl"] + 5 for row in rows]
    slope = covariance(hard, grade) / (variance(hard) - noise)

    with open(os.path.join(given.data, "onestop_triples.jsonl"), encoding="utf-8") as file:
        triples = [json.loads(line) for line in file if line.strip()]
    told = ask(given.cli, [t[level] for t in triples for level in LEVELS])

    def row_of(m, words):
        return [m["features"][n] for n in names] + words.means(m["stems"], m["words"])

    def fitted(chosen, chosen_triples):
        words = Words([stems[i] for i in chosen], [truth[i] for i in chosen], usual)
        of_levels = [[row_of(told[3 * i + level], words) for level in range(3)] for i in chosen_triples]
        steps = [[b - a for a, b in zip(rows[level], rows[level + 1])] for rows in of_levels for level in range(2)]
        return words, fit([surface[i] + words.means(stems[i], length[i], truth[i]) for i in chosen], [hard[i] for i in chosen], steps)

    held_out = [0.0] * len(rows)
    doubled = [0.0] * len(rows)  # difference of the two halves, predicted by the same model
    halves = []
    ordered = whole = 0
    for r in rows:
        words = r["text"].split(" ")
        halves += [" ".join(words[:len(words) // 2]), " ".join(words[len(words) // 2:])]
    half = ask(given.cli, halves)
    for fold in range(FOLDS):
        words, model = fitted([i for i in range(len(rows)) if i % FOLDS != fold], [i for i in range(len(triples)) if i % FOLDS != fold])
        for i in range(fold, len(triples), FOLDS):
            a, b, c = (predict(model, row_of(m, words)) for m in told[3 * i:3 * i + 3])
            ordered += (a < b) + (b < c) + (a < c)
            whole += a < b < c
        for i in range(fold, len(rows), FOLDS):
            held_out[i] = predict(model, surface[i] + words.means(stems[i], length[i]))
            a, b = (predict(model, row_of(h, words)) for h in half[2 * i:2 * i + 2])
            doubled[i] = a - b
    r = pearson(held_out, hard)

    one_word = math.sqrt(variance(doubled) * mean(length) / 4)
    residual = variance([p - h for p, h in zip(held_out, hard)]) - noise
    any_text = math.sqrt(max(0.0, residual - one_word ** 2 / mean(length)))
    print("cross-validated Pearson %.4f on %d excerpts; %.2f years a unit; raters' noise %.2f years" % (r, len(rows), slope, slope * math.sqrt(noise)), file=sys.stderr)
    print("levels of one text in order, cross-validated: %d of %d pairs, %d of %d triples" % (ordered, 3 * len(triples), whole, len(triples)), file=sys.stderr)
    print("doubt: %.2f years for any text, %.1f for one word, %.2f for these excerpts" % (slope * any_text, slope * one_word, slope * math.sqrt(residual)), file=sys.stderr)

    words, model = fitted(range(len(rows)), range(len(triples)))
    weights = [w * slope for w in model[1]]
    of_words = weights[len(names):]
    listed = [w for w in set(words.count) | usual if words.listed(w, words.count[w])]
    years = lambda w: sum(a * b for a, b in zip(of_words, words.of(w)))  # noqa: E731
    everywhere = years("the")  # 0 for the most usual word: all others are harder than that
    unlisted = round(2 * (sum(a * b for a, b in zip(of_words, words.of("\n"))) - everywhere))
    groups = collections.defaultdict(list)
    for w in listed:
        group = round(2 * (years(w) - everywhere))
        if group != unlisted:
            groups[group].append(w)
    start = mean(grade) + slope * (model[0] - mean(hard)) + everywhere
    # everywhere counts for plain words alone; names and numbers have neither stem nor years.
    share = mean([len(s) / n for s, n in zip(stems, length)])
    start -= everywhere * (1 - share)
    all_years = sorted(w for s in stems for w in (round(years(x) - everywhere) for x in s))
    everyday = all_years[len(all_years) // 2]
    note = ["Sources: CLEAR corpus, %d excerpts (figures only); OneStopEnglish, %d articles; SCOWL word lists, sizes 10 and 20." % (len(rows), len(triples)),
            "SCOWL is Copyright 2000-2011 by Kevin Atkinson; his permission notice and the other sources' terms are in NOTICE.",
            "Cross-validated Pearson %.3f with teachers' judgement; %d stems listed." % (r, sum(map(len, groups.values())))]
    write_weights(os.path.join(given.out, "reading_age_weights.h"), note,
                  [("reading_age_start", start, "of a text without difficulty"), ("everyday_word_years", everyday, "of the middle word of the corpus"),
                   ("doubt_of_any_text", slope * any_text, "years, however long the text"), ("doubt_of_one_word", slope * one_word, "years; falls with the root of the number of words")],
                  names, weights[:len(names)])
    write_words(os.path.join(given.out, "reading_age_words.h"), note, groups, unlisted)
    for n, w in zip(all_names, weights):
        print("  %-20s %.3f" % (n, w), file=sys.stderr)


if __name__ == "__main__":
    main()
