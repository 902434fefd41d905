#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fits the weights of the reading age and prints model/checks/reading_age_weights.h.

    fit_reading_age.py --cli waymark-cli --data FOLDER > model/checks/reading_age_weights.h

FOLDER holds clear.jsonl: excerpts of the CLEAR corpus (CommonLit and Georgia State University, CC BY-NC-SA 4.0), a JSON object a
line with "id", "text", "bt_easiness" (teachers' judgement, higher is easier) and "published": {"fkgl": …}. The corpus is
read from where it is and never copied; what comes out are weights, which are figures.

The model is ridge regression of the judgement on standardised features. Judgements become years by giving them the mean and the
spread of the corpus's Flesch-Kincaid grades plus five. The figures of a five-fold cross-validation go to standard error.
"""
import argparse
import json
import math
import os
import subprocess
import sys

RIDGE = 5.0
FOLDS = 5


def solve(matrix, vector):
    """Gauss-Jordan elimination with pivoting."""
    n = len(vector)
    rows = [list(matrix[i]) + [vector[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i:
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def mean_and_spread(values):
    mean = sum(values) / len(values)
    return mean, math.sqrt(sum((v - mean) ** 2 for v in values) / len(values)) or 1.0


def fit(features, truth):
    """-> start, weights for the features as they are."""
    scale = [mean_and_spread(column) for column in zip(*features)]
    standard = [[(v - m) / s for v, (m, s) in zip(row, scale)] for row in features]
    centre = sum(truth) / len(truth)
    n = len(scale)
    gram = [[sum(row[i] * row[j] for row in standard) + (RIDGE if i == j else 0) for j in range(n)] for i in range(n)]
    right = [sum(row[i] * (t - centre) for row, t in zip(standard, truth)) for i in range(n)]
    weights = [w / s for w, (_, s) in zip(solve(gram, right), scale)]
    return centre - sum(w * m for w, (m, _) in zip(weights, scale)), weights


def predict(model, row):
    return model[0] + sum(w * v for w, v in zip(model[1], row))


def pearson(x, y):
    (mx, sx), (my, sy) = mean_and_spread(x), mean_and_spread(y)
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / len(x) / sx / sy


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--cli", required=True)
    arguments.add_argument("--data", required=True)
    given = arguments.parse_args()
    with open(os.path.join(given.data, "clear.jsonl"), encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    asked = "".join(json.dumps({"id": r["id"], "text": r["text"]}) + "\n" for r in rows)
    answer = subprocess.run([given.cli, "measure", "--jsonl", "--features"], input=asked, text=True, encoding="utf-8",
                            stdout=subprocess.PIPE, check=True).stdout
    measured = {m["id"]: m["features"] for m in map(json.loads, answer.splitlines())}
    names = list(measured[rows[0]["id"]])
    features = [[measured[r["id"]][n] for n in names] for r in rows]
    truth = [r["bt_easiness"] for r in rows]

    held_out = [0.0] * len(rows)
    for fold in range(FOLDS):
        model = fit([f for i, f in enumerate(features) if i % FOLDS != fold], [t for i, t in enumerate(truth) if i % FOLDS != fold])
        for i in range(fold, len(rows), FOLDS):
            held_out[i] = predict(model, features[i])
    print("cross-validated Pearson %.4f on %d excerpts" % (pearson(held_out, truth), len(rows)), file=sys.stderr)

    start, weights = fit(features, truth)
    ages = [r["published"]["fkgl"] + 5 for r in rows if "fkgl" in r["published"]]
    (age, age_spread), (ease, ease_spread) = mean_and_spread(ages), mean_and_spread(truth)
    years = -age_spread / ease_spread
    judged = mean_and_spread([(p - t) * years for p, t in zip(held_out, truth)])[1]
    print("mean age %.2f, spread %.2f, error %.2f years" % (age, age_spread, judged), file=sys.stderr)
    print("// SPDX-License-Identifier: MIT\n// Made by tests/bench/fit_reading_age.py; run it again instead of changing a number here.\n"
          "// Source of the judgements: CLEAR corpus, %d excerpts; cross-validated Pearson %.3f." % (len(rows), pearson(held_out, truth)))
    print("#pragma once\n#include \"model/checks/reading_age.h\"\n\nnamespace waymark::checks {\n\nstruct ReadingWeight {\n"
          "  const char* feature;\n  double years; ///< for one unit of the feature\n};\n")
    print("constexpr double reading_age_start = %.6f;" % (age + years * (start - ease)))
    print("constexpr ReadingWeight reading_age_weights[] = {")
    for name, weight in zip(names, weights):
        print('    {"%s", %.6f},' % (name, weight * years))
    print("};\n\n} // namespace waymark::checks")


if __name__ == "__main__":
    main()
