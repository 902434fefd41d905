#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fits the reading age and writes model/checks/reading_age_weights.h and reading_age_words.h.

    fit_reading_age.py --cli waymark-cli --data FOLDER --scowl /usr/share/dict/scowl --out model/checks

FOLDER holds clear.jsonl: excerpts of the CLEAR corpus (CommonLit and Georgia State University, CC BY-NC-SA 4.0), a JSON object a
line with "id", "text", "bt_easiness" (teachers' judgement, higher is easier), "se" (its standard error) and "published":
{"fkgl": …}. The corpus is read from where it is and never copied; what comes out are figures. SCOWL is the word list in size
classes of that name (Debian package scowl, free to use and to pass on).

The model, in order:
1. The program gives means over words (reading_tally.h) and the stems of plain words.
2. Each stem has a difficulty (mean judgement of the excerpts that have it, less the mean of all, drawn to 0 as if PRIOR more
   excerpts were average), a number of excerpts, and a size class. While fitting, an excerpt's own judgement is left out of them.
3. Non-negative ridge regression of the judgement on all means: what makes words or sentences harder cannot make a text younger.
4. Judgements become years: the Flesch-Kincaid grade plus five that texts of that judgement have on average, corrected for the
   noise in judgements (covariance over the variance that is not raters' error), so that the years have the spread that the
   texts have and not the spread that the formula's own noise adds.
5. The years of each stem are added up and rounded; the doubt comes from cross-validated residuals less the raters' noise, in a
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
PRIOR = 8.0
LEAST_EXCERPTS = 4  # a rarer stem is listed only for its size class
SIZES = (10, 20, 35)
RARE = (3, 10, 40)
# Features that may only make a text older.
HARDER = {"log_sentence_length", "word_length", "polysyllables", "nominal", "commas", "stops_inside"}


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

    def __init__(self, stems, truth, size):
        self.size = size
        self.centre = mean(truth)
        self.sum, self.count = collections.defaultdict(float), collections.Counter()
        for words, t in zip(stems, truth):
            for w in set(words):
                self.sum[w] += t - self.centre
                self.count[w] += 1

    NAMES = ["hard"] + ["log_excerpts"] + ["under_%d" % r for r in RARE] + ["beyond_%d" % s for s in SIZES]

    def of(self, stem, own=None):
        """-> difficulty, then what makes it unusual; all higher for harder. `own`: the judgement to leave out."""
        count = self.count[stem] - (own is not None)
        total = self.sum[stem] - (own - self.centre if own is not None else 0)
        size = self.size.get(stem, 99)
        return [-total / (count + PRIOR) if count > 1 else 0.0, -math.log(count + 0.5)] + [float(count < r) for r in RARE] + [float(size > s) for s in SIZES]

    def means(self, stems, words, own=None):
        sums = [0.0] * len(self.NAMES)
        for stem, times in collections.Counter(stems).items():
            for i, v in enumerate(self.of(stem, own)):
                sums[i] += times * v
        return [s / words for s in sums]


def fit(rows, truth, bounded):
    """Ridge by coordinate descent on standardised columns, the bounded ones kept at or above 0. -> start, weights"""
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
    weights = [0.0] * k
    for _ in range(2000):
        moved = 0.0
        for i in range(k):
            pull = right[i] - sum(map(lambda a, b: a * b, gram[i], weights)) + gram[i][i] * weights[i]
            new = pull / (gram[i][i] + RIDGE)
            if bounded[i]:
                new = max(0.0, new)
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


def sizes_of_stems(cli, folder):
    """stem -> the smallest SCOWL size that has a form of it"""
    size = {}
    for wanted in SIZES:
        words = set()
        for kind in ("english", "british", "american"):
            for part in ("words", "contractions"):
                path = os.path.join(folder, "%s-%s.%d" % (kind, part, wanted))
                if os.path.exists(path):
                    with open(path, encoding="latin-1") as file:
                        words.update(w.strip().lower() for w in file)
        for measured in ask(cli, sorted(words)):
            for stem in measured["stems"]:
                size.setdefault(stem, wanted)
    return size


def write_weights(path, note, figures, names, weights):
    with open(path, "w", encoding="utf-8") as out:
        out.write("// SPDX-License-Identifier: MIT\n// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.\n")
        out.write("".join("// %s\n" % line for line in note))
        out.write("#pragma once\n\nnamespace waymark::checks {\n\nstruct ReadingWeight {\n  const char* feature;\n  double years; ///< for one of it per word\n};\n\n")
        out.write("".join("constexpr double %s = %.3f; ///< %s\n" % figure for figure in figures))
        out.write("\nconstexpr ReadingWeight reading_age_weights[] = {\n")
        out.write("".join('    {"%s", %.4f},\n' % pair for pair in zip(names, weights)))
        out.write("};\n\n} // namespace waymark::checks\n")


def write_words(path, note, groups, unlisted):
    with open(path, "w", encoding="utf-8") as out:
        out.write("// SPDX-License-Identifier: MIT\n// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.\n")
        out.write("".join("// %s\n" % line for line in note))
        out.write("#pragma once\n\nnamespace waymark::checks {\n\nstruct WordsOfYears {\n  int years;\n  const char* stems; ///< with spaces between\n};\n\n")
        out.write("constexpr double unlisted_word_years = %d;\n\n// clang-format off\nconstexpr WordsOfYears reading_age_words[] = {\n" % unlisted)
        for years in sorted(groups):
            lines, line = [], ""
            for stem in sorted(groups[years]):
                if len(line) + len(stem) > 240:
                    lines.append(line)
                    line = ""
                line += stem + " "
            lines.append(line.rstrip())
            out.write("  {%d,\n%s},\n" % (years, "\n".join('   "%s"' % x for x in lines)))
        out.write("};\n// clang-format on\n\n} // namespace waymark::checks\n")


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
    size = sizes_of_stems(given.cli, given.scowl)
    names = list(measured[0]["features"])
    surface = [[m["features"][n] for n in names] for m in measured]
    stems = [m["stems"] for m in measured]
    length = [m["words"] for m in measured]
    truth = [r["bt_easiness"] for r in rows]
    hard = [-t for t in truth]
    all_names = names + Words.NAMES
    bounded = [n in HARDER or n in Words.NAMES for n in all_names]

    def fitted(chosen):
        words = Words([stems[i] for i in chosen], [truth[i] for i in chosen], size)
        return words, fit([surface[i] + words.means(stems[i], length[i], truth[i]) for i in chosen], [hard[i] for i in chosen], bounded)

    held_out = [0.0] * len(rows)
    doubled = [0.0] * len(rows)  # difference of the two halves, predicted by the same model
    halves = []
    for r in rows:
        words = r["text"].split(" ")
        halves += [" ".join(words[:len(words) // 2]), " ".join(words[len(words) // 2:])]
    half = ask(given.cli, halves)
    for fold in range(FOLDS):
        words, model = fitted([i for i in range(len(rows)) if i % FOLDS != fold])
        for i in range(fold, len(rows), FOLDS):
            held_out[i] = predict(model, surface[i] + words.means(stems[i], length[i]))
            a, b = (predict(model, [h["features"][n] for n in names] + words.means(h["stems"], h["words"])) for h in half[2 * i:2 * i + 2])
            doubled[i] = a - b
    r = pearson(held_out, hard)

    noise = mean([row["se"] ** 2 for row in rows])
    grade = [row["published"]["fkgl"] + 5 for row in rows]
    slope = covariance(hard, grade) / (variance(hard) - noise)
    one_word = math.sqrt(variance(doubled) * mean(length) / 4)
    residual = variance([p - h for p, h in zip(held_out, hard)]) - noise
    any_text = math.sqrt(max(0.0, residual - one_word ** 2 / mean(length)))
    print("cross-validated Pearson %.4f on %d excerpts; %.2f years a unit; raters' noise %.2f years" % (r, len(rows), slope, slope * math.sqrt(noise)), file=sys.stderr)
    print("doubt: %.2f years for any text, %.1f for one word, %.2f for these excerpts" % (slope * any_text, slope * one_word, slope * math.sqrt(residual)), file=sys.stderr)

    words, model = fitted(range(len(rows)))
    weights = [w * slope for w in model[1]]
    of_words = weights[len(names):]
    listed = [w for w in set(words.count) | set(size) if words.count[w] >= LEAST_EXCERPTS or size.get(w, 99) <= 20]
    years = lambda w: sum(a * b for a, b in zip(of_words, words.of(w)))  # noqa: E731
    everywhere = years("the")  # 0 for the most usual word: all others are harder than that
    unlisted = round(sum(a * b for a, b in zip(of_words, words.of("\n"))) - everywhere)
    groups = collections.defaultdict(list)
    for w in listed:
        group = round(years(w) - everywhere)
        if group != unlisted:
            groups[group].append(w)
    start = mean(grade) + slope * (model[0] - mean(hard)) + everywhere
    # everywhere counts for plain words alone; names and numbers have neither stem nor years.
    share = mean([len(s) / n for s, n in zip(stems, length)])
    start -= everywhere * (1 - share)
    usual = sorted(w for s in stems for w in (round(years(x) - everywhere) for x in s))
    everyday = usual[len(usual) // 2] + weights[names.index("word_length")] * 4
    note = ["Sources: CLEAR corpus, %d excerpts (figures only); SCOWL word lists, sizes 10 to 35." % len(rows),
            "Cross-validated Pearson %.3f with teachers' judgement; %d stems listed." % (r, sum(map(len, groups.values())))]
    write_weights(os.path.join(given.out, "reading_age_weights.h"), note,
                  [("reading_age_start", start, "of a text of nothing"), ("everyday_word_years", everyday, "of the middle word of the corpus, with four letters"),
                   ("doubt_of_any_text", slope * any_text, "years, however long the text"), ("doubt_of_one_word", slope * one_word, "years; falls with the root of the number of words")],
                  names, weights[:len(names)])
    write_words(os.path.join(given.out, "reading_age_words.h"), note, groups, unlisted)
    for n, w in zip(all_names, weights):
        print("  %-20s %.3f" % (n, w), file=sys.stderr)


if __name__ == "__main__":
    main()
