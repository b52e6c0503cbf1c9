"""Your own training and scoring for mlops-actions, in plain Python: logistic regression on hashed columns.

The same file does both. It trains where MLOPS_TRAIN_DATA names a file, and scores where MLOPS_SCORE_DATA does; put your
framework in place of `train` and `score`.
"""

import csv
import json
import math
import os
import random
import zlib

BINS = 1 << 14
settings = json.loads(os.environ["MLOPS_HYPERPARAMETERS"])
model_file = os.path.join(os.environ["MLOPS_MODEL_DIR"], "weights.json")


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def inputs(row, label):
    """Which of the weights speak for a row: one for each value, numbers by their power of two."""
    for name, value in row.items():
        if name in (label, "mlops_row"):
            continue
        try:
            value = round(math.log2(1 + abs(float(value))))
        except ValueError:
            pass
        yield zlib.crc32(f"{name}={value}".encode()) % BINS


def probability(weights, places):
    return 1 / (1 + math.exp(-max(-30, min(30, sum(weights[place] for place in places)))))


def train(path):
    label = os.environ["MLOPS_LABEL"]
    examples = [(list(inputs(row, label)), int(row[label])) for row in rows(path)]
    weights = [0.0] * BINS
    random.seed(int(os.environ["MLOPS_SEED"]))
    for epoch in range(settings.get("epochs", 5)):
        random.shuffle(examples)
        rate = 0.05 / (1 + epoch)
        for places, y in examples:
            step = rate * (y - probability(weights, places))
            for place in places:
                weights[place] += step
        print(f"epoch {epoch + 1} of {settings.get('epochs', 5)}", flush=True)
    with open(model_file, "w") as file:
        json.dump(weights, file)


def score(path):
    with open(model_file) as file:
        weights = json.load(file)
    with open(os.environ["MLOPS_PREDICTIONS"], "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(["mlops_row", "score"])
        for row in rows(path):
            out.writerow([row["mlops_row"], probability(weights, list(inputs(row, None)))])


if "MLOPS_TRAIN_DATA" in os.environ:
    train(os.environ["MLOPS_TRAIN_DATA"])
if "MLOPS_SCORE_DATA" in os.environ:
    score(os.environ["MLOPS_SCORE_DATA"])
